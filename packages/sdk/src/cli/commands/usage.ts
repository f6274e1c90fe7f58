import { toJson } from '../text/harmless.ts'
import type { UsageGetParams } from '../../generated/customer.ts'
import type { CreditKind, UsageRow } from '../../generated/schemas.ts'
import type { Command } from '../command.ts'
import type { Given } from '../given.ts'
import { openClient } from '../open-client.ts'
import { type Bar, toChart } from '../text/to-chart.ts'
import { toSafeCsv } from '../text/to-csv.ts'
import { toTable } from '../text/to-table.ts'
import { UsageError } from '../usage-error.ts'

const groups = ['day', 'operation', 'kind', 'member', 'api_key'] as const
type Group = (typeof groups)[number]

export const usage: Command = {
  name: 'usage',
  summary: 'What credits were spent on.',
  arguments: [],
  options: {
    by: { type: 'string', multiple: true, value: 'GROUP', help: `${groups.join(', ')}; default day` },
    from: { type: 'string', value: 'TIME', help: 'start, inclusive; default 30 days ago' },
    to: { type: 'string', value: 'TIME', help: 'end, exclusive; default now' },
    timezone: { type: 'string', value: 'ZONE', help: 'IANA time zone that days are cut in' },
    kind: { type: 'string', value: 'KIND', help: 'only api or only company' },
    chart: { type: 'boolean', help: 'draw bars of the credits' },
    csv: { type: 'boolean', help: 'print CSV' },
  },
  examples: [
    'scrip usage --by day --chart',
    'scrip usage --by operation --from 2030-01-01 --csv > usage.csv',
  ],
  async run(given, terminal) {
    const by = readGroups(given)
    const shapes = ['chart', 'csv', 'json'].filter((name) => given.flag(name) === true)
    if (shapes.length > 1) throw new UsageError(`Take one of --${shapes.join(' and --')}.`)
    const client = await openClient(terminal)
    const params = { ...readParams(given), group_by: by }
    const { signal, write } = terminal
    if (given.flag('csv') === true) {
      await write(toSafeCsv((await client.usage.get(params, { format: 'csv', signal })).data))
      return
    }
    const { data: report } = await client.usage.get(params, { signal })
    if (given.flag('json') === true) await write(`${toJson(report, 2)}\n`)
    else if (given.flag('chart') === true) await write(drawCharts(report.data, by, terminal.columns))
    else await write(printRows(report.data, by))
    terminal.note(`From ${report.from} to ${report.to}, days of ${report.timezone}.`)
  },
}

function readGroups(given: Given): readonly Group[] {
  const words = given.texts('by').flatMap((text) => text.split(','))
  return words.length === 0 ? ['day'] : words.map(parseGroup)
}

function parseGroup(word: string): Group {
  const known = groups.find((group) => group === word.replaceAll('-', '_'))
  if (known !== undefined) return known
  throw new UsageError(`\`--by\` must be one of ${groups.join(', ')}.`)
}

function readParams(given: Given): UsageGetParams {
  return {
    from: given.text('from') ?? undefined,
    to: given.text('to') ?? undefined,
    timezone: given.text('timezone') ?? undefined,
    kind: given.choice<CreditKind>('kind', ['api', 'company']) ?? undefined,
  }
}

function printRows(rows: readonly UsageRow[], by: readonly Group[]): string {
  if (rows.length === 0) return 'Nothing was spent.\n'
  const named = by.filter((group) => group !== 'kind')
  const header = [...named, 'kind', 'credits', 'refunded', 'records', 'requests']
  return toTable(
    header,
    rows.map((row) => [
      ...named.map((group) => valueOf(row, group)),
      row.kind,
      row.credits,
      row.refunded,
      row.records,
      row.requests,
    ]),
  )
}

/** A chart for each kind: the two are never on one scale. */
function drawCharts(rows: readonly UsageRow[], by: readonly Group[], columns: number): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  if (kinds.length === 0) return 'Nothing was spent.\n'
  const width = Math.max(10, Math.min(columns, 100) - 30)
  return kinds
    .map((kind) => {
      const bars = rows
        .filter((row) => row.kind === kind)
        .map((row) => ({
          label: by.map((group) => valueOf(row, group) ?? '-').join(' '),
          value: row.credits,
        }))
      const isRefunded = rows.some((row) => row.kind === kind && row.refunded > 0)
      const note = isRefunded ? ' that were taken; what was given back is not subtracted' : ''
      return `${kind} credits${note}\n${toChart(by.length === 1 && by[0] === 'day' ? fillDays(bars) : bars, width)}`
    })
    .join('\n')
}

/** Days without a row were days without spending, and a chart that leaves them out would lie about time. */
function fillDays(bars: readonly Bar[]): readonly Bar[] {
  const known = new Map(bars.map((bar) => [bar.label, bar]))
  const labels = [...known.keys()].sort()
  const first = Date.parse(labels[0] ?? '')
  const last = Date.parse(labels.at(-1) ?? '')
  if (!Number.isFinite(first) || !Number.isFinite(last)) return bars
  const dayMs = 86_400_000
  return Array.from({ length: (last - first) / dayMs + 1 }, (_, index) => {
    const label = new Date(first + index * dayMs).toISOString().slice(0, 10)
    return known.get(label) ?? { label, value: 0 }
  })
}

function valueOf(row: UsageRow, group: Group): string | null {
  switch (group) {
    case 'day':
      return row.day
    case 'operation':
      return row.operation
    case 'kind':
      return row.kind
    case 'member':
      return row.member_id
    case 'api_key':
      return row.api_key_id
    default:
      return group satisfies never
  }
}

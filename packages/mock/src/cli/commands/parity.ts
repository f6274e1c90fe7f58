import { createMock } from '../../create-mock.ts'
import type { Command } from '../command.ts'
import { compareSides, type Comparison } from '../parity/compare-sides.ts'
import { printJson, printLine, toTable } from '../print.ts'
import { UsageError } from '../usage-error.ts'

const tokenVariable = 'SCRIP_STAFF_TOKEN'

export const parity: Command = {
  synopsis: '--against URL',
  summary: 'one scenario on the mock and on a server, with a new team on both; prints differences',
  options: {
    against: { type: 'string', value: 'URL', help: 'the server' },
    'staff-token': {
      type: 'string',
      value: 'TOKEN',
      help: `of somebody who may make teams there; default ${tokenVariable}`,
    },
    json: { type: 'boolean', help: 'print JSON' },
  },
  positionals: [0, 0],
  async run(args) {
    const against = URL.parse(args.text('against') ?? '')
    if (against === null) throw new UsageError('`parity` wants the address of a server: --against URL')
    const staffToken = args.text('staff-token') ?? process.env[tokenVariable]
    if (staffToken === undefined) {
      throw new UsageError(`\`parity\` makes a team on the server: give --staff-token or ${tokenVariable}.`)
    }
    const mock = createMock()
    const ours = { baseUrl: mock.baseUrl, fetch: mock.fetch, staffToken: mock.staff('owner').token }
    const theirs = { baseUrl: against.href.replace(/\/+$/, ''), fetch: globalThis.fetch, staffToken }
    const comparison = await compareSides(ours, theirs, Date.now().toString(36))
    if (args.flag('json')) printJson(comparison)
    else printLine(describe(comparison))
    return comparison.differences.length === 0 ? 0 : 1
  },
}

function describe({ steps, differences }: Comparison): string {
  if (differences.length === 0) return `${steps} calls, no difference.`
  const rows = differences.map(({ step, what, mock, server }) => [step, what, mock, server])
  return `${toTable([['call', 'what', 'mock', 'server'], ...rows])}\n\n${steps} calls, ${differences.length} differences.`
}

import { toJson } from '../text/harmless.ts'
import type { PricedOperationName } from '../../generated/schemas.ts'
import type { Command } from '../command.ts'
import type { Given } from '../given.ts'
import { openClient } from '../open-client.ts'
import { suggest } from '../text/nearest-of.ts'
import { toTable } from '../text/to-table.ts'
import { TooFewCreditsError, UsageError } from '../usage-error.ts'

interface Priced {
  readonly operation: PricedOperationName
  /** What the price list counts. */
  readonly unit: string
}

const operations: Readonly<Record<string, Priced>> = {
  jobs: { operation: 'searchJobs', unit: 'jobs' },
  companies: { operation: 'searchCompanies', unit: 'companies' },
  technologies: { operation: 'searchTechnologies', unit: 'lookups' },
  reveal: { operation: 'revealCompanies', unit: 'companies' },
}

export const estimate: Command = {
  name: 'estimate',
  summary: 'The most that a call would cost now, and whether there is enough. Free.',
  arguments: ['WHAT'],
  options: {
    units: { type: 'string', value: 'N', help: 'jobs, companies or lookups; default 1' },
    'company-id': {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: 'of a reveal, instead of --units: companies inside an open window are free',
    },
  },
  examples: ['scrip estimate jobs --units 500', 'scrip estimate reveal --company-id c1 --company-id c2'],
  async run(given, terminal) {
    const { operation, unit } = parseWhat(given.arguments[0] ?? '')
    const ids = given.texts('company-id')
    const request = ids.length > 0 ? { company_ids: ids } : { units: given.whole('units') ?? 1 }
    checkIds(operation, ids, given)
    const client = await openClient(terminal)
    const { data } = await client.credits.estimate({ operation, ...request }, { signal: terminal.signal })
    if (given.flag('json') === true) {
      await terminal.write(`${toJson(data, 2)}\n`)
      if (!data.is_covered)
        throw new TooFewCreditsError(`${data.missing_credits} ${data.kind} credits are missing.`)
      return
    }
    const {
      available,
      cost,
      is_covered: isCovered,
      kind,
      missing_credits: missing,
      unit_cost: each,
      units,
    } = data
    const verdict = isCovered ? 'there is enough' : `${missing} are missing`
    await terminal.write(
      `At most ${cost} ${kind} credits: ${units} ${unit} at ${each}. ${available} available, ${verdict}.\n`,
    )
    if (data.window_hits > 0)
      await terminal.write(`${data.window_hits} companies are free: their window is open.\n`)
    await terminal.write(
      toTable(
        ['paid by', 'credits'],
        data.slices.map(({ amount, grant_id: grant }) => [grant, amount]),
      ),
    )
    if (!isCovered) throw new TooFewCreditsError(`${missing} ${kind} credits are missing.`)
  },
}

function parseWhat(word: string): Priced {
  const found = Object.hasOwn(operations, word) ? operations[word] : undefined
  if (found !== undefined) return found
  const names = Object.keys(operations)
  throw new UsageError(`\`estimate\` knows ${names.join(', ')}.${suggest(word, names)}`)
}

function checkIds(operation: PricedOperationName, ids: readonly string[], given: Given): void {
  if (ids.length > 0 && operation !== 'revealCompanies') {
    throw new UsageError('`--company-id` is only for `estimate reveal`.')
  }
  if (ids.length > 0 && given.text('units') !== null) {
    throw new UsageError('Take one of --units and --company-id.')
  }
}

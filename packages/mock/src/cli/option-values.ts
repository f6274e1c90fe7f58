import { type ScenarioName, scenarioNames } from '../scenarios/scenario-name.ts'
import { suggest } from '../text/nearest-of.ts'
import type { MockOptions } from '../mock-options.ts'
import type { CommandArguments, CommandOption } from './command.ts'
import { UsageError } from './usage-error.ts'

/** What a world begins with; for the commands that make a mock. */
export const mockOptions = {
  scenario: { type: 'string', default: 'fresh', value: 'NAME', help: 'what each world begins with' },
  now: { type: 'string', value: 'TIME', help: 'freeze the clock there, such as 2030-01-01T00:00:00Z' },
  seed: { type: 'string', default: '1', value: 'N', help: 'what ids and the sample catalogue are made from' },
  keep: {
    type: 'string',
    value: 'N',
    help: 'charges that each account keeps one by one, from 1000',
  },
} as const satisfies Readonly<Record<string, CommandOption>>

/** @throws UsageError that says what was meant. */
export function parseMockOptions(args: CommandArguments): MockOptions {
  const now = args.text('now')
  const keep = args.text('keep')
  return {
    seed: parseWhole('seed', args.text('seed') ?? '', Number.MAX_SAFE_INTEGER),
    scenario: parseScenario(args.text('scenario') ?? ''),
    ...(now === undefined ? {} : { now }),
    ...(keep === undefined ? {} : { chargesKept: parseWhole('keep', keep, Number.MAX_SAFE_INTEGER) }),
  }
}

/** @throws UsageError */
export function parseWhole(name: string, text: string, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(value) && value <= max) return value
  throw new UsageError(`\`--${name}\` must be a whole number from 0 to ${max}, not \`${text}\`.`)
}

/** @throws UsageError that says what was meant. */
export function parseScenario(name: string): ScenarioName {
  const known = scenarioNames.find((candidate) => candidate === name)
  if (known !== undefined) return known
  throw new UsageError(`There is no scenario \`${name}\`. ${suggest(name, scenarioNames)}`)
}

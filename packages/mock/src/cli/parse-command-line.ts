import { parseArgs } from 'node:util'
import type { MockOptions } from '../mock-options.ts'
import { type ScenarioName, scenarioNames } from '../scenarios/scenario-name.ts'
import { suggest } from '../text/nearest-of.ts'
import { UsageError } from './usage-error.ts'

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  scenario: { type: 'string', default: 'fresh' },
  now: { type: 'string' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export type CommandLine = { readonly command: 'help' } | ServeCommand

export interface ServeCommand {
  readonly command: 'serve'
  readonly port: number
  readonly host: string
  readonly isJson: boolean
  readonly mock: MockOptions
}

/** @throws UsageError that says what was meant. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = readArguments(args)
  if (values.help) return { command: 'help' }
  const [command = 'serve', ...rest] = positionals
  if (command !== 'serve')
    throw new UsageError(`There is no command \`${command}\`. ${suggest(command, ['serve'])}`)
  if (rest.length > 0) throw new UsageError(`\`serve\` takes no \`${rest.join(' ')}\`.`)
  return {
    command: 'serve',
    port: parseWhole('port', values.port, 65_535),
    host: values.host,
    isJson: values.json,
    mock: {
      seed: parseWhole('seed', values.seed, Number.MAX_SAFE_INTEGER),
      scenario: parseScenario(values.scenario),
      ...(values.now === undefined ? {} : { now: values.now }),
    },
  }
}

function readArguments(args: readonly string[]): ReturnType<typeof parse> {
  for (const arg of args) {
    const name = /^--(?:no-)?([^=]+)/.exec(arg)?.[1]
    if (name !== undefined && !(name in options)) {
      throw new UsageError(`There is no option \`--${name}\`. ${suggest(name, Object.keys(options))}`)
    }
  }
  try {
    return parse(args)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })

function parseWhole(name: string, text: string, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(value) && value <= max) return value
  throw new UsageError(`\`--${name}\` must be a whole number from 0 to ${max}, not \`${text}\`.`)
}

function parseScenario(name: string): ScenarioName {
  const known = scenarioNames.find((candidate) => candidate === name)
  if (known !== undefined) return known
  throw new UsageError(`There is no scenario \`${name}\`. ${suggest(name, scenarioNames)}`)
}

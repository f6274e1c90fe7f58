import { parseArgs } from 'node:util'
import { suggest } from '../text/nearest-of.ts'
import type { Command, CommandArguments } from './command.ts'
import { UsageError } from './usage-error.ts'

export interface CommandLine {
  /** Null: show how it is used. */
  readonly name: string | null
  /** Whose usage is wanted; null: of all. */
  readonly about: string | null
  readonly args: CommandArguments
}

/** The command that is meant when none is named. */
const defaultName = 'serve'

/**
 * @param args without the program's own name.
 * @throws UsageError that says what was meant.
 */
export function parseCommandLine(
  commands: Readonly<Record<string, Command>>,
  args: readonly string[],
): CommandLine {
  const end = args.indexOf('--')
  const own = end === -1 ? args : args.slice(0, end)
  const rest = end === -1 ? [] : args.slice(end + 1)
  const [first = ''] = own
  const isNamed = first !== '' && !first.startsWith('-')
  if (first === 'help') return parseCommandLine(commands, [...own.slice(1), '--help'])
  const name = isNamed ? first : defaultName
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    throw new UsageError(`There is no command \`${name}\`. ${suggest(name, Object.keys(commands))}`)
  }
  const read = readArguments(command, isNamed ? own.slice(1) : own, rest)
  if (read.flag('help')) return { name: null, about: isNamed ? name : null, args: read }
  checkPositionals(name, command, read)
  return { name, about: null, args: read }
}

function readArguments(command: Command, own: readonly string[], rest: readonly string[]): CommandArguments {
  const options = optionsOf(command)
  for (const arg of own) {
    const option = /^--([^=]+)/.exec(arg)?.[1]
    if (option !== undefined && !(option in options)) {
      throw new UsageError(`There is no option \`--${option}\`. ${suggest(option, Object.keys(options))}`)
    }
  }
  try {
    const { values, positionals } = parseArgs({ args: [...own], options, allowPositionals: true })
    return {
      positionals,
      rest,
      text: (option) => {
        const value = values[option]
        return typeof value === 'string' ? value : undefined
      },
      flag: (option) => values[option] === true,
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

interface ParsedOption {
  readonly type: 'string' | 'boolean'
  readonly default?: string
  readonly short?: string
}

function optionsOf(command: Command): Readonly<Record<string, ParsedOption>> {
  const own = Object.entries(command.options).map(([name, option]) => [
    name,
    { type: option.type, ...(option.default === undefined ? {} : { default: option.default }) },
  ])
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } }
}

function checkPositionals(name: string, command: Command, { positionals, rest }: CommandArguments): void {
  const [min, max] = command.positionals
  const takesRest = command.takesRest ?? false
  if (positionals.length > max) {
    throw new UsageError(`\`${name}\` takes no \`${positionals.slice(max).join(' ')}\`.`)
  }
  if (positionals.length < min || (takesRest && rest.length === 0)) {
    throw new UsageError(`\`${name}\` wants more: ${name} ${command.synopsis}`)
  }
  if (!takesRest && rest.length > 0) {
    throw new UsageError(`\`${name}\` takes nothing after \`--\`.`)
  }
}

import { parseArgs } from 'node:util'
import type { Option } from './option.ts'

export type Options = Readonly<Record<string, Option<unknown>>>

export interface Command<Declared extends Options> {
  /** As it is typed: `pnpm simulate`. */
  readonly name: string
  /** A sentence that says what is found out. */
  readonly summary: string
  readonly options: Declared
}

export type Values<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Option<infer Value> ? Value : never
}

export type CommandLine<Declared extends Options> =
  | { readonly is: 'run'; readonly values: Values<Declared> }
  | { readonly is: 'help' }
  /** `message` names the option and what was given. */
  | { readonly is: 'wrong'; readonly message: string }

/** Reads what stands after the command's name. Of an option that is given twice the last one counts. */
export function parseCommandLine<Declared extends Options>(
  { options }: Command<Declared>,
  args: readonly string[],
): CommandLine<Declared> {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([name, { fallback }]) => [name, fallback]),
  )
  for (const token of tokensOf(options, args)) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') return wrong(`unexpected argument: ${token.value}`)
    if (token.name === 'help' || token.rawName === '-h') return { is: 'help' }
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) return wrong(`unknown option: ${token.rawName}`)
    const read = readValue(option, token.value)
    if (read === null) return wrong(`${token.rawName} takes ${option.accepts}, not ${shown(token.value)}`)
    values[token.name] = read.value
  }
  return { is: 'run', values: values as Values<Declared> }
}

/** What the command is for, and its options with what they are when they are not given. */
export function usageOf({ name, summary, options }: Command<Options>): string {
  const rows = Object.entries(options).map(([option, { placeholder, meaning, fallback }]) => ({
    left: `--${option}${placeholder === null ? '' : ` ${placeholder}`}`,
    right: `${meaning}${typeof fallback === 'string' || typeof fallback === 'number' ? ` (${fallback})` : ''}`,
  }))
  rows.push({ left: '--help', right: 'this text' })
  const width = Math.max(...rows.map(({ left }) => left.length))
  const lines = rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`)
  return `Usage: ${name} [options]\n\n${summary}\n\n${lines.join('\n')}\n`
}

/** Not strict, since what Node says of a wrong option leaves out what was given. */
function tokensOf(options: Options, args: readonly string[]) {
  return parseArgs({
    // `pnpm simulate -- --steps 5` hands the separator on.
    args: args.filter((arg) => arg !== '--'),
    options: Object.fromEntries(
      Object.entries(options).map(([name, { placeholder }]) => [
        name,
        { type: placeholder === null ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

function readValue(option: Option<unknown>, given: string | undefined): { readonly value: unknown } | null {
  if (option.placeholder === null) return given === undefined ? { value: true } : null
  // `--only --json` has forgotten a value, and does not look for the text "--json".
  return given === undefined || given.startsWith('--') ? null : option.read(given)
}

function shown(given: string | undefined): string {
  return given === undefined ? 'nothing' : `"${given}"`
}

function wrong(message: string): { readonly is: 'wrong'; readonly message: string } {
  return { is: 'wrong', message }
}

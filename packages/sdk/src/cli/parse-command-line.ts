import { parseArgs } from 'node:util'
import { type Command, type CommandOptions, commonOptions } from './command.ts'
import { createGiven, type Given } from './given.ts'
import { suggest } from './text/nearest-of.ts'
import { UsageError } from './usage-error.ts'

export type CommandLine =
  | { readonly act: 'help'; readonly command: Command | null }
  | { readonly act: 'version' }
  | { readonly act: 'run'; readonly command: Command; readonly given: Given }

/** @throws UsageError that says what was meant */
export function parseCommandLine(args: readonly string[], commands: readonly Command[]): CommandLine {
  const [first, ...others] = args
  if (first === undefined || first === '--help' || first === '-h') return { act: 'help', command: null }
  if (first === '--version') return { act: 'version' }
  if (first === 'help') return { act: 'help', command: others.length === 0 ? null : find(others, commands) }
  const command = find(args, commands)
  const rest = args.slice(command.name.split(' ').length)
  const given = readOptions(command, rest)
  if (given.flag('help') === true) return { act: 'help', command }
  const count = given.arguments.length
  if (count < command.arguments.length) {
    throw new UsageError(`\`${command.name}\` needs ${command.arguments.slice(count).join(' ')}.`)
  }
  if (count > command.arguments.length) {
    // The extra word is not repeated: it may be a key that was pasted.
    throw new UsageError(`\`${command.name}\` takes ${describeCount(command.arguments.length)}.`)
  }
  return { act: 'run', command, given }
}

function find(args: readonly string[], commands: readonly Command[]): Command {
  const words = args.slice(0, 2)
  for (const length of [2, 1]) {
    const found = commands.find(({ name }) => name === words.slice(0, length).join(' '))
    if (found !== undefined && found.name.split(' ').length === length) return found
  }
  const group = commands.filter(({ name }) => name.startsWith(`${words[0] ?? ''} `))
  const names = commands.map(({ name }) => name)
  if (group.length === 0) {
    const hint = suggest(words[0] ?? '', [...new Set(names.map((name) => name.split(' ')[0] ?? ''))])
    throw new UsageError(`There is no such command.${hint} \`scrip --help\` lists all.`)
  }
  const second = words[1] === undefined || words[1].startsWith('-') ? '' : words[1]
  const hint = suggest(
    second,
    group.map(({ name }) => name.split(' ')[1] ?? ''),
    `${words[0] ?? ''} `,
  )
  throw new UsageError(
    `\`${words[0] ?? ''}\` needs one of ${group.map(({ name }) => `\`${name}\``).join(', ')}.${hint}`,
  )
}

function readOptions(command: Command, args: readonly string[]): Given {
  const options: CommandOptions = { ...commonOptions, ...command.options, ...command.filters }
  // The names of the contract have underscores; people type either.
  const normal = joinNegatives(
    args.map((arg) => arg.replace(/^--[^=]+/, (name) => `--${name.slice(2).replaceAll('_', '-')}`)),
  )
  const names = Object.keys(options)
  for (const arg of normal.slice(0, normal.includes('--') ? normal.indexOf('--') : undefined)) {
    const name = /^--([^=]+)/.exec(arg)?.[1]
    if (name === undefined || name in options || name.replace(/^no-/, '') in options) continue
    throw new UsageError(`\`${command.name}\` has no such option.${suggest(name, names, '--')}`)
  }
  try {
    const { positionals, values } = parseArgs({
      args: [...normal],
      allowPositionals: true,
      allowNegative: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { multiple = false, short, type }]) => [
          name,
          { type, multiple, ...(short === undefined ? {} : { short }) },
        ]),
      ),
    })
    return createGiven(values, positionals)
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : '')
  }
}

/** `--limit -1` → `--limit=-1`, so that the option can say what it takes. */
function joinNegatives(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    const next = args[index + 1] ?? ''
    if (/^--[^=]+$/.test(arg) && /^-\d/.test(next)) return [`${arg}=${next}`]
    return /^-\d/.test(arg) && /^--[^=]+$/.test(args[index - 1] ?? '') ? [] : [arg]
  })
}

function describeCount(count: number): string {
  return count === 0 ? 'no word after its options' : `only ${count} ${count === 1 ? 'word' : 'words'}`
}

import { type Command, type CommandOptions, commonOptions } from './command.ts'
import { exitCodes } from './exit-code.ts'

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'done',
  unexpected: 'something unexpected',
  usage: 'the command line or a filter makes no sense (400, 422)',
  signedOut: 'no key, or one that is not accepted (401)',
  forbidden: 'not permitted, or not in the plan (403)',
  credits: 'too few credits, or a budget is used up (402)',
  rateLimited: 'too many requests (429)',
  noAnswer: 'the server cannot be reached or does not answer in time',
  notFound: 'nothing has this id (404)',
  conflict: 'it was changed meanwhile (409)',
  server: 'the server failed (5xx), or its answer cannot be read',
  interrupted: 'interrupted; not when the reader of the results has gone, such as `head`',
}

export function printOverview(commands: readonly Command[]): string {
  return [
    'scrip: searches, credits and usage from the command line.\n',
    'Usage:\n  scrip COMMAND [options]\n',
    `Commands:\n${printRows(commands.map(({ name, summary }) => [name, summary]))}`,
    `Settings, before those of \`scrip login\`:\n${printRows([
      ['SCRIP_API_KEY', 'the API key'],
      ['SCRIP_BASE_URL', 'where the server is'],
    ])}`,
    `Exit codes:\n${printRows(Object.entries(meanings).map(([name, text]) => [String(codeOf(name)), text]))}`,
    '`scrip COMMAND --help` says more about a command.\n',
  ].join('\n')
}

export function printHelp(command: Command): string {
  const words = [...command.arguments, ...(command.filters === undefined ? [] : ['[filters]']), '[options]']
  const options = { ...command.options, ...commonOptions }
  return [
    `${command.summary}\n`,
    `Usage:\n  scrip ${command.name} ${words.join(' ')}\n`,
    `Options:\n${printOptions(options)}`,
    ...(command.filters === undefined ? [] : [`Filters:\n${printOptions(command.filters)}`]),
    ...(command.examples.length === 0
      ? []
      : [`Examples:\n${command.examples.map((line) => `  ${line}\n`).join('')}`]),
  ].join('\n')
}

function printOptions(options: CommandOptions): string {
  return printRows(
    Object.entries(options).map(([name, { help, multiple, short, value }]) => [
      `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      `${help}${multiple === true ? ' (several: repeat it)' : ''}`,
    ]),
  )
}

function printRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

function codeOf(name: string): number {
  return Object.entries(exitCodes).find(([key]) => key === name)?.[1] ?? exitCodes.unexpected
}

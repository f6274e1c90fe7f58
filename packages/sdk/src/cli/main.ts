#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { commands } from './commands/commands.ts'
import { exitCodeOf } from './exit-code.ts'
import { printHelp, printOverview } from './help.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { createProcessTerminal } from './process-terminal.ts'
import { describeError, hideKeys, toErrorJson, toInterruption } from './show-error.ts'
import { UsageError } from './usage-error.ts'

const args = process.argv.slice(2)
const hide = (text: string): string => hideKeys(text, [process.env['SCRIP_API_KEY'] ?? ''])
const terminal = createProcessTerminal(hide)

try {
  const line = parseCommandLine(args, commands)
  switch (line.act) {
    case 'version':
      await terminal.write(`${await readVersion()}\n`)
      break
    case 'help':
      await terminal.write(line.command === null ? printOverview(commands) : printHelp(line.command))
      break
    case 'run':
      await line.command.run(line.given, terminal)
      break
    default:
      line satisfies never
  }
} catch (thrown) {
  const error = toInterruption(thrown, terminal.signal)
  const isJson = args.includes('--json')
  terminal.note(isJson ? toErrorJson(error) : `scrip: ${describeError(error)}`)
  if (error instanceof UsageError && !isJson)
    terminal.note('`scrip --help` and `scrip COMMAND --help` say more.')
  process.exitCode = exitCodeOf(error)
}

async function readVersion(): Promise<string> {
  const file = new URL('../../package.json', import.meta.url)
  const { version }: { readonly version: string } = JSON.parse(await readFile(file, 'utf8'))
  return version
}

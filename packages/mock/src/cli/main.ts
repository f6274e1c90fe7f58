#!/usr/bin/env node
import { commands } from './commands.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { usageOf } from './usage.ts'
import { UsageError } from './usage-error.ts'

try {
  const { name, about, args } = parseCommandLine(commands, process.argv.slice(2))
  const command = name === null ? undefined : commands[name]
  if (command === undefined) process.stdout.write(usageOf(commands, about))
  else process.exitCode = await command.run(args)
} catch (error) {
  process.stderr.write(`scrip-mock: ${error instanceof Error ? error.message : String(error)}\n`)
  if (error instanceof UsageError) process.stderr.write('`scrip-mock --help` says how it is used.\n')
  // What the mock refuses as senseless was written on the command line.
  process.exitCode = error instanceof UsageError || error instanceof RangeError ? 2 : 1
}

// What was cut off when a command stopped, such as a latency, may still have a timer that nobody waits for.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))

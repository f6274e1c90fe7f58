#!/usr/bin/env node
import { parseCommandLine } from './parse-command-line.ts'
import { serve } from './serve.ts'
import { usage } from './usage.ts'
import { UsageError } from './usage-error.ts'

try {
  const commandLine = parseCommandLine(process.argv.slice(2))
  if (commandLine.command === 'help') process.stdout.write(usage)
  else await serve(commandLine)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`scrip-mock: ${message}\n`)
  if (error instanceof UsageError) process.stderr.write(`\n${usage}`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

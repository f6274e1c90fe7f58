import { type Command, type Options, parseCommandLine, usageOf, type Values } from './parse-command-line.ts'

/**
 * The values of this process's command line. Ends the process at once for `--help` (exit code 0) and for wrong usage (2), so a
 * command reads its options before it opens anything.
 */
export function readCommandLine<const Declared extends Options>(
  command: Command<Declared>,
): Values<Declared> {
  const line = parseCommandLine(command, process.argv.slice(2))
  switch (line.is) {
    case 'run':
      return line.values
    case 'help':
      process.stdout.write(usageOf(command))
      return process.exit(0)
    case 'wrong':
      process.stderr.write(`${command.name}: ${line.message}\n\n${usageOf(command)}`)
      return process.exit(2)
  }
}

import { scenarioNames } from '../scenarios/scenario-name.ts'
import type { Command } from './command.ts'

/**
 * How everything is used, or one command.
 *
 * @param about null: a line per command and the options of the one that is meant when none is named.
 */
export function usageOf(commands: Readonly<Record<string, Command>>, about: string | null): string {
  const command = about === null ? undefined : commands[about]
  if (about !== null && command !== undefined) {
    return `Usage: scrip-mock ${about} ${command.synopsis}\n\n${command.summary}\n\nOptions:\n${optionLines(command)}\n`
  }
  const lines = Object.entries(commands).map(
    ([name, { synopsis, summary }]) => `  ${`${name} ${synopsis}`.trim().padEnd(38)} ${summary}`,
  )
  const { serve } = commands
  return `Usage: scrip-mock [command] [options]

Commands (without one: serve):
${lines.join('\n')}

Options of serve; \`scrip-mock COMMAND --help\` has those of another command:
${serve === undefined ? '' : optionLines(serve)}

Scenarios: ${scenarioNames.join(', ')}.
Exit codes: 0 fine, 1 a check failed, 2 wrong usage; \`exec\` ends with its command's own.
A key scrip_test_<world>_1 opens its own world, made at its first use: one process serves all parallel tests.
`
}

function optionLines({ options }: Command): string {
  const lines = Object.entries(options).map(([option, { value = '', help, default: otherwise }]) => {
    const told = otherwise === undefined ? help : `${help}; default ${otherwise}`
    return `  ${`--${option} ${value}`.trim().padEnd(20)} ${told}`
  })
  return [...lines, '  -h, --help           this text'].join('\n')
}

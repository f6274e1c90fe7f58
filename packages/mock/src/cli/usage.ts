import { scenarioNames } from '../scenarios/scenario-name.ts'
import type { Command } from './command.ts'

/** How everything is used: a line per command, then the options that are not the same everywhere. */
export function usageOf(commands: Readonly<Record<string, Command>>): string {
  const names = Object.entries(commands)
  const lines = names.map(
    ([name, { synopsis, summary }]) => `  ${`${name} ${synopsis}`.trim().padEnd(38)} ${summary}`,
  )
  const options = new Map<string, string>()
  for (const [name, command] of names) {
    for (const [option, { value = '', help, default: otherwise }] of Object.entries(command.options)) {
      const line = `  ${`--${option} ${value}`.trim().padEnd(20)} ${help}${otherwise === undefined ? '' : `; default ${otherwise}`}`
      if (!options.has(line)) options.set(line, name)
    }
  }
  return `Usage: scrip-mock [command] [options]

Commands (without one: serve):
${lines.join('\n')}

Options:
${[...options.keys()].join('\n')}
  -h, --help           this text

Scenarios: ${scenarioNames.join(', ')}.
Exit codes: 0 fine, 1 a check failed, 2 wrong usage; \`exec\` ends with its command's own.
A key scrip_test_<world>_1 opens its own world, made at its first use: one process serves all parallel tests.
`
}

import type { ScenarioName } from '../../scenarios/scenario-name.ts'
import type { SeedCommand } from '../../scenarios/seed-command.ts'
import type { Command } from '../command.ts'
import { parseScenario } from '../option-values.ts'
import { printJson } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'
import { UsageError } from '../usage-error.ts'

export const seed: Command = {
  synopsis: 'NAME|JSON',
  summary: 'lead the world to a scenario, or run commands; prints what was made',
  options: reachOptions,
  positionals: [1, 1],
  async run(args) {
    printJson(await reachMock(args).seed(parseSeed(args.positionals[0] ?? '')))
    return 0
  },
}

function parseSeed(text: string): ScenarioName | readonly SeedCommand[] {
  if (!/^\s*[[{]/.test(text)) return parseScenario(text)
  try {
    const commands: unknown = JSON.parse(text)
    return (Array.isArray(commands) ? commands : [commands]) as readonly SeedCommand[]
  } catch {
    throw new UsageError('These commands are no JSON.')
  }
}

import type { Host } from '../worlds/host.ts'
import { parseWord } from '../text/parse-record.ts'
import { parseSeedCommands } from './parse-seed-commands.ts'
import { runSeedCommands } from './run-seed-commands.ts'
import { type ScenarioName, scenarioNames } from './scenario-name.ts'
import type { SeedCommand, SeedResult } from './seed-command.ts'

/**
 * @throws RangeError when there is no such scenario or command.
 * @throws Error when the world has begun with another scenario, or a command is refused.
 */
export async function seedWorld(
  host: Host,
  name: string,
  commands: ScenarioName | readonly SeedCommand[],
): Promise<SeedResult> {
  if (typeof commands === 'string') beginWith(host, name, parseWord(commands, 'scenario', scenarioNames))
  const known = typeof commands === 'string' ? [] : parseSeedCommands(commands)
  const world = host.world(name)
  const { teamId, apiKey } = await world.open()
  return { teamId, apiKey, ...(await runSeedCommands(world, teamId, known)) }
}

function beginWith(host: Host, name: string, scenario: ScenarioName): void {
  const world = host.world(name)
  if (world.settings.scenario === scenario) return
  if (world.opening === 'none') {
    host.renew(name, { scenario })
    return
  }
  throw new Error(
    `World \`${name}\` has begun with \`${world.settings.scenario}\`, and a scenario is a beginning. Seed \`${scenario}\` in another world, \`mock.world().seed('${scenario}')\`.`,
  )
}

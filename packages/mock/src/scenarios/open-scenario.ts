import { callAsStaff, parseText } from '../worlds/call-as-staff.ts'
import type { OpenTeam, World } from '../worlds/world.ts'
import { addTeamKey } from './add-team-key.ts'
import { runSeedCommands } from './run-seed-commands.ts'
import type { ScenarioName } from './scenario-name.ts'
import type { SeedCommand } from './seed-command.ts'

interface Scenario {
  readonly teamName: string
  /** Days from now until the plan's first period; 0: it has begun. */
  readonly planBeginsInDays: number
  readonly commands: readonly SeedCommand[]
}

const planId = 'demo'
const dayMs = 86_400_000

function scenarioOf(name: ScenarioName): Scenario {
  switch (name) {
    case 'fresh':
      return { teamName: 'Test team', planBeginsInDays: 0, commands: [] }
    case 'low_balance':
      return {
        teamName: 'Test team',
        planBeginsInDays: 30,
        commands: [
          { type: 'grant', kind: 'api', amount: 10 },
          { type: 'grant', kind: 'company', amount: 3 },
        ],
      }
    case 'empty':
      return { teamName: 'Test team', planBeginsInDays: 30, commands: [] }
    case 'demo':
      return { teamName: 'Demo team', planBeginsInDays: 0, commands: [] }
  }
}

/** Leads a new world to where the scenario begins, by commands that the product has: what it cannot reach, no test sees. */
export async function openScenario(world: World, name: ScenarioName): Promise<OpenTeam> {
  const { teamName, planBeginsInDays, commands } = scenarioOf(name)
  const beginsAt = new Date(world.clock.now() + planBeginsInDays * dayMs).toISOString()
  const created = await callAsStaff(world, 'adminCreateTeam', {
    headers: { 'idempotency-key': 'scenario' },
    body: {
      name: teamName,
      plan_id: planId,
      owner_email: `owner@${world.name}.example`,
      anchor_at: planBeginsInDays === 0 ? null : beginsAt,
    },
  })
  const teamId = parseText(created, 'id')
  const team = { teamId, apiKey: await addTeamKey(world, teamId) }
  await runSeedCommands(world, teamId, commands)
  return team
}

import { callAsCustomer } from '../worlds/call-as-customer.ts'
import { turnClock } from '../clock/turn-clock.ts'
import { instant } from '@scrip/api'
import type { OpenTeam, World } from '../worlds/world.ts'
import { addTeam } from './add-team.ts'
import { monthsBefore } from './months-before.ts'
import { runSeedCommands } from './run-seed-commands.ts'
import type { ScenarioName } from './scenario-name.ts'
import type { SeedCommand } from './seed-command.ts'

interface Scenario {
  readonly teamName: string
  readonly plan: string
  /** Where the plan's first period begins. Before now, the team is made then, and the clock is turned to now. */
  readonly beginsAt: number
  readonly commands: readonly SeedCommand[]
  /** What the team does once it is there. */
  readonly act: ((world: World, apiKey: string) => Promise<void>) | null
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** How long a reveal opens a company for. */
const windowMs = 90 * dayMs

function scenarioOf(name: ScenarioName, now: number): Scenario {
  const fresh: Scenario = { teamName: 'Test team', plan: 'demo', beginsAt: now, commands: [], act: null }
  const poor: Scenario = { ...fresh, beginsAt: now + 30 * dayMs }
  switch (name) {
    case 'fresh':
      return fresh
    case 'low_balance':
      return {
        ...poor,
        commands: [
          { type: 'grant', kind: 'api', amount: 10 },
          { type: 'grant', kind: 'company', amount: 3 },
        ],
      }
    case 'empty':
      return poor
    case 'grant_expiring_1h': {
      const expiresAt = new Date(now + hourMs).toISOString()
      return { ...poor, commands: [{ type: 'grant', kind: 'api', amount: 100, expiresAt }] }
    }
    case 'rollover_due':
      return { ...fresh, beginsAt: monthsBefore(now + hourMs) }
    case 'access_window_closing':
      return { ...fresh, beginsAt: now + hourMs - windowMs, act: revealOne }
    case 'rate_limited':
      return { ...fresh, plan: 'free', act: useUpSearches }
    case 'demo':
      return { ...fresh, teamName: 'Demo team' }
  }
}

/** Leads a new world to where the scenario begins, by commands that the product has: what it cannot reach, no test sees. */
export async function openScenario(world: World, name: ScenarioName): Promise<OpenTeam> {
  const { clock, store } = world
  const now = clock.now()
  const { teamName, plan, beginsAt, commands, act } = scenarioOf(name, now)
  if (beginsAt < now) clock.beginEarlier(now - beginsAt)
  const anchorAt = beginsAt > now ? new Date(beginsAt).toISOString() : null
  const team = await addTeam(world, { name: teamName, plan, anchorAt, timeZone: 'UTC' })
  await runSeedCommands(world, team.teamId, commands)
  if (act !== null) await act(world, team.apiKey)
  if (beginsAt < now) turnClock(clock, store, instant(Math.max(now, clock.now())))
  return team
}

async function revealOne(world: World, apiKey: string): Promise<void> {
  const found = await world.settings.catalogue.searchCompanies({ limit: 1 }, world.clock.now())
  const company = found.ok ? found.records[0] : undefined
  if (company === undefined) throw new Error('The sample catalogue has no company to reveal.')
  await callAsCustomer(world, apiKey, 'revealCompanies', { company_ids: [company.id] })
}

/** Previews: they count as searches and cost nothing. */
async function useUpSearches(world: World, apiKey: string): Promise<void> {
  for (let calls = 0; calls < 1000; calls += 1) {
    const body = { posted_at_max_age_days: 30, limit: 1, blur_company_data: true }
    const { status, headers } = await callAsCustomer(world, apiKey, 'searchJobs', body)
    const left = headers['RateLimit-Remaining']?.split(',').map(Number) ?? []
    if (status === 429 || left.includes(0)) return
  }
  throw new Error('The plan `free` has no limit that a thousand searches reach.')
}

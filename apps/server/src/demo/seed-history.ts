import { createIdSource, openTeam, type Ports } from '@scrip/api'
import { prices } from '@scrip/contract'
import { type ChargeCommand, credits, findPlan, type Instant, instant, systemActor } from '@scrip/rules'
import { createPostgresStore } from '@scrip/store-postgres'
import type { Database } from '../database/open-database.ts'

interface HistorySeeding {
  readonly ports: Ports
  readonly database: Database
}

/** Teams to look at in the console: plans and how much they search on a usual day. */
const customers = [
  { name: 'Alder & Finch', domain: 'alder-finch.example', plan: 'api_10000', searches: 5, records: 40 },
  { name: 'Brightwater Talent', domain: 'brightwater.example', plan: 'api_5000', searches: 3, records: 25 },
  { name: 'Copperline Labs', domain: 'copperline.example', plan: 'api_20000', searches: 8, records: 60 },
  { name: 'Driftwood Sales', domain: 'driftwood.example', plan: 'api_1500', searches: 2, records: 12 },
  { name: 'Everleigh Research', domain: 'everleigh.example', plan: 'free', searches: 1, records: 5 },
  { name: 'Foxglove Recruiting', domain: 'foxglove.example', plan: 'api_50000', searches: 9, records: 120 },
] as const

const days = 45
const millisecondsPerDay = 86_400_000

/**
 * Gives the demo a past: some teams that have searched for weeks, through the same commands as in production, on a store
 * whose clock walks through those days. Nothing is random: every installation has the same past, up to today.
 */
export async function seedHistory({ ports, database }: HistorySeeding): Promise<void> {
  const today = ports.clock.now()
  let now: Instant = instant(today - days * millisecondsPerDay)
  const clock = { now: () => now }
  const ids = createIdSource(clock)
  const store = createPostgresStore({ pool: database.pool, clock, ids })
  const past = { ...ports, clock, ids, teams: store.teams, ledger: store.ledger }
  const teamIds = await Promise.all(customers.map((customer) => openCustomer(past, customer)))
  for (let day = 0; day < days; day += 1) {
    now = instant(today - (days - day) * millisecondsPerDay + 3_600_000)
    const commands = customers.flatMap((customer, index) =>
      searchesOf(past, teamIds[index] ?? '', customer, day),
    )
    await store.ledger.submit(commands)
  }
  await store.close()
}

async function openCustomer(past: Ports, customer: (typeof customers)[number]): Promise<string> {
  const plan = findPlan(customer.plan)
  if (plan === null) throw new Error(`there is no plan "${customer.plan}"`)
  const now = past.clock.now()
  const team = await openTeam(past, {
    name: customer.name,
    domain: customer.domain,
    plan,
    timeZone: 'UTC',
    anchorAt: now,
    ownerEmail: `owner@${customer.domain}`,
    actor: systemActor,
    requestId: past.ids.next('req'),
    ip: null,
    now,
  })
  return team.id
}

/** Quiet at weekends, and a wave over the weeks, so that charts show something; refused calls are part of life. */
function searchesOf(
  past: Ports,
  teamId: string,
  customer: (typeof customers)[number],
  day: number,
): ChargeCommand[] {
  const weekday = new Date(past.clock.now()).getUTCDay()
  const share = weekday === 0 || weekday === 6 ? 0.2 : 0.8 + 0.4 * Math.sin(day / 5)
  const count = Math.round(customer.searches * share)
  return Array.from({ length: count }, (_, call) => {
    const operation = call % 4 === 3 ? 'searchCompanies' : 'searchJobs'
    const { kind, amount } = prices[operation]
    const records = 1 + Math.round((customer.records * share * (1 + (call % 3))) / 2 / amount)
    return {
      type: 'charge',
      teamId,
      kind,
      operation,
      unitCost: credits(amount),
      units: records,
      records,
      requestId: past.ids.next('req'),
      actor: systemActor,
      apiKeyId: null,
      memberId: null,
      max: null,
      idempotency: null,
      replay: null,
      dryRun: false,
      holdId: null,
    }
  })
}

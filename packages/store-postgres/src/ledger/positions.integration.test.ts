import { chargeCommand, grantCommand, revealCommand, testTeam } from '@scrip/testkit'
import { credits, type Outcome } from '@scrip/rules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

// The lines are the outbox: an entry or a usage record is the event of its change, and `position` orders them over all teams.

interface Told {
  readonly position: number
  readonly account: string
  readonly sequence: number | null
  readonly request_id: string
  readonly charge_id: string | null
}

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function readOutbox(): Promise<readonly Told[]> {
  const { rows } = await database.pool.query<Told>(
    `select position, team_id || ' ' || kind as account, sequence, request_id, charge_id from entries
     union all
     select position, team_id || ' ' || kind, null, request_id, charge_id from usage_records
     order by position`,
  )
  return rows
}

it('L35: each committed change is told once, at a position of its own, in the order of its account', async () => {
  const main = openStore(database.pool)
  const pools = [createPool(database.url, 4), createPool(database.url, 4)]
  const stores = pools.map((pool, index) => openStore(pool, index + 2).store)
  const teams = [
    await testTeam(main.store, main.world, { grants: [60], companyGrants: [8] }),
    await testTeam(main.store, main.world, { grants: [5, 5], companyGrants: [8] }),
  ]
  const commands = Array.from({ length: 120 }, (_, index) => {
    const { id } = teams[index % 2] ?? { id: '' }
    const requestId = `req_${index}`
    if (index % 7 === 0) return revealCommand(id, [`c${index % 5}`], { requestId })
    if (index % 11 === 0) return grantCommand(id, { amount: credits(1), requestId })
    return chargeCommand(id, { units: index % 3, requestId, dryRun: index % 13 === 0 })
  })
  const outcomes = await Promise.all(
    commands.map((command, index) => stores[index % 2]?.ledger.submit([command]) ?? []),
  )
  await Promise.all(pools.map((pool) => pool.end()))

  const outbox = await readOutbox()
  expect(new Set(outbox.map(({ position }) => position)).size).toBe(outbox.length)
  for (const lines of Map.groupBy(outbox, ({ account }) => account).values()) {
    const sequences = lines.flatMap(({ sequence }) => sequence ?? [])
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  }
  const statuses = new Set<string>()
  for (const [index, command] of commands.entries()) {
    const [outcome] = outcomes[index] ?? []
    statuses.add(outcome?.status ?? 'lost')
    const lines = outbox.filter(({ request_id }) => request_id === command.requestId)
    const told = {
      usage: lines.filter(({ sequence }) => sequence === null).length,
      entries: lines.filter(({ sequence }) => sequence !== null).length,
      charges: [...new Set(lines.map(({ charge_id }) => charge_id))],
    }
    expect(told).toEqual(linesOf(command, outcome))
  }
  expect(statuses).toEqual(new Set(['accepted', 'refused']))
  await main.store.close()
})

function linesOf(
  command: ReturnType<typeof chargeCommand | typeof revealCommand | typeof grantCommand>,
  outcome: Outcome | undefined,
): { usage: number; entries: number; charges: readonly (string | null)[] } {
  if (outcome?.status !== 'accepted' || command.dryRun) return { usage: 0, entries: 0, charges: [] }
  const { result } = outcome
  if (result.type !== 'call') return { usage: 0, entries: 1, charges: [null] }
  return { usage: 1, entries: result.slices.length, charges: [result.chargeId] }
}

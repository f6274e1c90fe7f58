import { checkLaws, type Command, credits, type Grant, instant } from '@scrip/rules'
import {
  changeExpiryCommand,
  chargeCommand,
  expectRefused,
  grantCommand,
  holdCommand,
  setBudgetCommand,
  testTeam,
  voidCommand,
} from '@scrip/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let main: ReturnType<typeof openStore>
let other: ReturnType<typeof openStore>

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  main = openStore(database.pool)
  other = openStore(database.pool, 2)
})
afterEach(expectLaws)
afterAll(() => database.drop())

async function expectLaws(): Promise<void> {
  for (const records of await main.store.inspectAll()) expect(checkLaws(records)).toEqual([])
}

const soon = instant(startAt + 1_000)

/** What another process does with a team of 5 and 10 credits, the 5 promotional, and how many charges of 1 are left then. */
const changes: readonly (readonly [
  name: string,
  command: (teamId: string, first: Grant) => Command,
  left: number,
])[] = [
  ['charges', (teamId) => chargeCommand(teamId), 13],
  ['drains a grant', (teamId) => chargeCommand(teamId, { units: 4 }), 10],
  ['charges from two grants', (teamId) => chargeCommand(teamId, { units: 6 }), 8],
  ['grants', (teamId) => grantCommand(teamId, { amount: credits(3) }), 17],
  ['voids a grant', (teamId, first) => voidCommand(teamId, first.id), 10],
  ['lets a grant expire soon', (teamId, first) => changeExpiryCommand(teamId, first.id, soon), 10],
  ['opens a hold', (teamId) => holdCommand(teamId, { amount: credits(9) }), 5],
  ['sets a budget', (teamId) => setBudgetCommand(teamId, 2), 2],
]

describe('a short look', () => {
  it.each(changes)('sees when another process %s', async (_, command, left) => {
    const team = await testTeam(main.store, main.world, { grants: [5, 10] })
    await team.charge(1)
    const [first] = (await main.store.ledger.loadAccount({ teamId: team.id, kind: 'api' })).grants.toSorted(
      (a, b) => a.sequence - b.sequence,
    )
    if (first === undefined) throw new Error('The team has grants.')
    // The other one remembers it too.
    await other.store.ledger.submit([chargeCommand(team.id, { units: 0 })])
    const [outcome] = await other.store.ledger.submit([command(team.id, first)])
    expect(outcome?.status).toBe('accepted')
    for (const { world } of [main, other]) world.clock.advance(1_000)
    for (let charged = 0; charged < left; charged++) await team.charge(1)
    expectRefused(await main.store.ledger.submit([chargeCommand(team.id)]))
  })
})

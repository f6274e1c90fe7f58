import { checkLaws, credits, type Outcome } from '@scrip/rules'
import {
  captureCommand,
  chargeCommand,
  holdCommand,
  paymentCommand,
  releaseCommand,
  setBudgetCommand,
  testTeam,
} from '@scrip/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import type { PostgresStore } from '../create-postgres-store.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

// Holds, budgets and payments under three processes on one database.

let database: TestDatabase
let main: ReturnType<typeof openStore>

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  main = openStore(database.pool)
})
afterEach(async () => {
  await expectLaws()
  await main.store.close()
})
afterAll(() => database.drop())

async function expectLaws(): Promise<void> {
  for (const records of await main.store.inspectAll()) expect(checkLaws(records)).toEqual([])
}

async function withProcesses<Result>(
  work: (stores: readonly PostgresStore[]) => Promise<Result>,
): Promise<Result> {
  const pools = [1, 2, 3].map(() => createPool(database.url, 4))
  try {
    return await work(pools.map((pool, index) => openStore(pool, index + 2).store))
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
  }
}

function statusOf(outcome: Outcome | undefined): string {
  return outcome?.status === 'refused' ? outcome.refusal.code : (outcome?.status ?? 'lost')
}

function countStatuses(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const status of outcomes) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

describe('several processes', () => {
  it('never exceed a budget together, charges and holds alike (L31)', async () => {
    const team = await testTeam(main.store, main.world, { grants: [10_000] })
    await main.store.ledger.submit([setBudgetCommand(team.id, 100, { scope: 'api_key', scopeId: 'key_1' })])
    const statuses = await withProcesses((stores) =>
      Promise.all(
        Array.from({ length: 180 }, async (_, index) => {
          const command =
            index % 3 === 0 ? holdCommand(team.id, { amount: credits(1) }) : chargeCommand(team.id)
          const [outcome] = (await stores[index % 3]?.ledger.submit([command])) ?? []
          return statusOf(outcome)
        }),
      ),
    )
    expect(countStatuses(statuses)).toEqual({ accepted: 100, budget_exceeded: 80 })
    expect(await main.store.ledger.listBudgets(team.id, 'api')).toMatchObject([{ counter: { used: 100 } }])
  })

  it('end each hold once, and many calls on one hold take no more than it has (L10)', async () => {
    const team = await testTeam(main.store, main.world, { grants: [30, 1000] })
    const [outcome] = await main.store.ledger.submit([holdCommand(team.id, { amount: credits(50) })])
    if (outcome?.status !== 'accepted' || outcome.result.type !== 'hold') throw new Error('No hold')
    const { id: holdId } = outcome.result.hold
    const statuses = await withProcesses(async (stores) => {
      const called = await Promise.all(
        Array.from({ length: 60 }, async (_, index) => {
          const [answer] =
            (await stores[index % 3]?.ledger.submit([chargeCommand(team.id, { holdId })])) ?? []
          return statusOf(answer)
        }),
      )
      const ended = await Promise.all(
        stores.flatMap((store) =>
          [captureCommand(team.id, holdId), releaseCommand(team.id, holdId)].map(async (command) =>
            statusOf((await store.ledger.submit([command]))[0]),
          ),
        ),
      )
      return { called, ended }
    })
    expect(countStatuses(statuses.called)).toEqual({ accepted: 50, hold_insufficient: 10 })
    expect(countStatuses(statuses.ended)).toEqual({ accepted: 1, hold_ended: 5 })
    expect(await team.balance()).toMatchObject({ available: 980, held: 0, used: 50 })
  })

  it('grant a payment once, whichever of them hears of it and for whichever kind (L22)', async () => {
    const team = await testTeam(main.store, main.world)
    const results = await withProcesses((stores) =>
      Promise.all(
        stores.flatMap((store, index) =>
          Array.from({ length: 5 }, (_, round) =>
            store.ledger.submit([
              paymentCommand(team.id, 'pay_1', { kind: (index + round) % 2 === 0 ? 'api' : 'company' }),
            ]),
          ),
        ),
      ),
    )
    const accepted = results.flat().filter(({ status }) => status === 'accepted')
    const isNew = accepted.map(
      (outcome) => outcome.status === 'accepted' && outcome.result.type === 'payment' && outcome.result.isNew,
    )
    expect(isNew.filter(Boolean)).toHaveLength(1)
    const payments = (await main.store.inspectAll()).flatMap((records) => records.payments)
    expect(payments).toHaveLength(1)
  })
})

describe('a batch that is decided in parts', () => {
  it('decides what one after the other would: budgets, holds and keys of the parts before count', async () => {
    const team = await testTeam(main.store, main.world, { grants: [1000] })
    await main.store.ledger.submit([setBudgetCommand(team.id, 400)])
    const commands = Array.from({ length: 500 }, (_, index) =>
      chargeCommand(team.id, { idempotency: { key: `k${index % 450}`, requestHash: 'h' } }),
    )
    const outcomes = await main.store.ledger.submit(commands)
    // 400 fit into the budget, 50 do not; the last 50 carry keys of the first ones.
    expect(countStatuses(outcomes.map(statusOf))).toEqual({
      accepted: 400,
      budget_exceeded: 50,
      replayed: 50,
    })
    expect(await team.available()).toBe(600)
    const { account, entries } = await main.store.inspect(team.id, 'api')
    expect(account.sequence).toBe(entries.length)
  })

  it('keeps a key that the first part has written for the other kind of account', async () => {
    const team = await testTeam(main.store, main.world, { grants: [1000], companyGrants: [1000] })
    const hold = (kind: 'api' | 'company') =>
      holdCommand(team.id, { kind, idempotency: { key: 'same', requestHash: 'h' } })
    const between = Array.from({ length: 200 }, () => chargeCommand(team.id))
    const outcomes = await main.store.ledger.submit([hold('api'), ...between, hold('company')])
    expect(statusOf(outcomes[0])).toBe('accepted')
    expect(statusOf(outcomes.at(-1))).toBe('replayed')
  })
})

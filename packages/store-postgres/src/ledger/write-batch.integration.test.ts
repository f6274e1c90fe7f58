import { checkLaws, credits, instant } from '@scrip/rules'
import {
  chargeCommand,
  expectAccepted,
  expectCall,
  expectRefused,
  expectReplayed,
  grantCommand,
  testTeam,
} from '@scrip/testkit'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { openStore } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let main: ReturnType<typeof openStore>
let pool: pg.Pool
let sent: string[] = []
/** What becomes of the next statement that charges one account alone. */
let loss: 'question' | 'answer' | null = null
/** Such a statement that was held up on its way, until the search for its fate has ended. */
let heldUp: pg.QueryConfig | null = null
/** What became of it then. */
let late = ''

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  pool = createPool(database.url, 4)
  pool.on('connect', (client) => {
    const query = client.query.bind(client)
    Object.assign(client, {
      query: (...call: unknown[]): unknown => {
        const name = nameOf(call[0])
        sent.push(name)
        const forward = (): unknown => Reflect.apply(query, client, call)
        if (name === 'commit' && heldUp !== null) return Promise.resolve(forward()).then(deliver)
        if (name !== 'alone' || loss === null) return forward()
        const lost = loss
        loss = null
        if (lost === 'question') heldUp = parseQuery(call[0])
        return lost === 'question' ? cut() : Promise.resolve(forward()).then(cut)
      },
    })
  })
  main = openStore(pool)
})
afterEach(async () => {
  await expectLaws()
  await main.store.close()
  await pool.end()
})
afterAll(() => database.drop())

async function expectLaws(): Promise<void> {
  for (const records of await main.store.inspectAll()) expect(checkLaws(records)).toEqual([])
}

function cut(): Promise<never> {
  return Promise.reject(new Error('Connection terminated unexpectedly'))
}

async function deliver(answer: unknown): Promise<unknown> {
  const query = heldUp
  heldUp = null
  if (query !== null) {
    late = await database.pool.query(query).then(
      () => 'it was written',
      (error: unknown) => String(error),
    )
  }
  return answer
}

function parseQuery(query: unknown): pg.QueryConfig {
  return query as pg.QueryConfig
}

function nameOf(query: unknown): string {
  if (typeof query === 'string') return query.split(/[ ;]/)[0] ?? ''
  const name: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'name') : ''
  return String(name).replace(/_\d+$/, '')
}

async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  sent = []
  await work()
  return sent
}

const charge = (teamId: string, count = 1) =>
  main.store.ledger.submit(Array.from({ length: count }, () => chargeCommand(teamId)))

describe('an account that this process wrote last', () => {
  it('is charged by one statement, and by many under one lock without a look', async () => {
    const team = await testTeam(main.store, main.world, { grants: [1_000] })
    await charge(team.id)
    expect(await statementsOf(() => charge(team.id))).toEqual(['alone'])
    const many = await statementsOf(() => charge(team.id, 300))
    expect(many.filter((name) => name.startsWith('read_'))).toEqual([])
    expect(many).toContain('lock_unchanged_accounts')
    expect(await team.available()).toBe(698)
  })

  it('is looked at when another process has written it, and then nothing is lost or spent twice', async () => {
    const other = openStore(database.pool, 2).store
    const team = await testTeam(main.store, main.world, { grants: [100] })
    await charge(team.id)
    await other.ledger.submit([chargeCommand(team.id)])
    expect(await statementsOf(() => charge(team.id))).toEqual(
      expect.arrayContaining(['alone', 'lock_spent_accounts', 'read_spent_grants']),
    )
    await other.ledger.submit([grantCommand(team.id, { amount: credits(50) })])
    expect(await statementsOf(() => charge(team.id, 147))).toEqual(
      expect.arrayContaining(['lock_spent_accounts', 'lock_accounts', 'read_hot_grants']),
    )
    expect(await team.available()).toBe(0)
  })

  it('is looked at for a key that was seen, also when nothing is left to pay with', async () => {
    const team = await testTeam(main.store, main.world, { grants: [2] })
    const keyed = chargeCommand(team.id, { idempotency: { key: 'once', requestHash: 'h1' } })
    const first = expectCall(expectAccepted(await main.store.ledger.submit([keyed])))
    await charge(team.id)
    const again = expectCall(expectReplayed(await main.store.ledger.submit([keyed])))
    expect(again.chargeId).toBe(first.chargeId)
    expect(expectRefused(await charge(team.id)).code).toBe('insufficient_credits')
  })

  it('is looked at when something is due', async () => {
    const team = await testTeam(main.store, main.world, { grants: [10] })
    const expiresAt = instant(main.world.clock.now() + 1_000)
    await main.store.ledger.submit([grantCommand(team.id, { amount: credits(5), expiresAt })])
    await charge(team.id)
    main.world.clock.advance(1_000)
    expect(await statementsOf(() => charge(team.id))).toContain('lock_accounts')
    expect(await team.available()).toBe(9)
  })

  it.each(['question', 'answer'] as const)('is charged once when the %s is lost on its way', async (lost) => {
    const team = await testTeam(main.store, main.world, { grants: [10] })
    await charge(team.id)
    loss = lost
    const keyed = chargeCommand(team.id, { idempotency: { key: 'once', requestHash: 'h1' } })
    const first = expectCall(expectAccepted(await main.store.ledger.submit([keyed])))
    expect(await team.available()).toBe(8)
    expect(expectCall(expectReplayed(await main.store.ledger.submit([keyed]))).chargeId).toBe(first.chargeId)
  })

  it('refuses what arrives when its fate was told already: a charge without a key is not doubled', async () => {
    const team = await testTeam(main.store, main.world, { grants: [10] })
    await charge(team.id)
    loss = 'question'
    await charge(team.id)
    expect(late).toMatch('rows are as they were')
    expect(await team.available()).toBe(8)
  })

  it('has a revision that it never had, so a database that is set back is not taken for what is remembered', async () => {
    const team = await testTeam(main.store, main.world, { grants: [10] })
    const revisions = new Set<number>()
    for (let count = 0; count < 3; count++) {
      await charge(team.id)
      const { rows } = await database.pool.query<{ revision: number }>(
        `select revision from accounts where team_id = $1 and kind = 'api'`,
        [team.id],
      )
      revisions.add(rows[0]?.revision ?? 0)
    }
    const [first = 0, second = 0, third = 0] = [...revisions]
    expect(revisions.size).toBe(3)
    expect([second - first, third - second]).not.toEqual([1, 1])
  })
})

describe('an account whose books are broken', () => {
  it('fails its own commands, and none of its neighbours in the batch', async () => {
    const broken = await testTeam(main.store, main.world, { grants: [10] })
    const sound = await testTeam(main.store, main.world, { grants: [10] })
    const breakBooks = (used: string): Promise<unknown> =>
      database.pool.query(`update grants set used = ${used} where team_id = $1`, [broken.id])
    await database.pool.query('alter table grants drop constraint grants_l2')
    await breakBooks('-1')
    // A process that remembers none of them.
    const other = openStore(database.pool, 2).store
    const outcomes = await other.ledger.submit([sound, broken, sound].map((team) => chargeCommand(team.id)))
    await breakBooks('0')
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'failed', 'accepted'])
    expect(await sound.available()).toBe(8)
    expect(await broken.available()).toBe(10)
  })
})

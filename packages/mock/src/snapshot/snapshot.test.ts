import { createClient } from '@scrip/sdk'
import { expect, test } from 'vitest'
import { createMock, type Mock, type Snapshot } from '../index.ts'

const now = '2030-01-01T00:00:00Z'
const search = { posted_at_max_age_days: 30, limit: 3 }

/** A life with holds, reveals, refunds of time and keys, told by its answers. */
async function live(mock: Mock): Promise<unknown[]> {
  const client = createClient(mock.client())
  const answers: unknown[] = []
  answers.push((await client.jobs.search(search, { idempotencyKey: 'k' })).data)
  answers.push(
    (await client.holds.create({ kind: 'api', amount: 5, ttl_seconds: 3600 }, { idempotencyKey: 'h' })).data,
  )
  answers.push(await mock.clock.advance('40d'))
  answers.push((await client.credits.entries({ kind: 'api' })).data)
  answers.push((await client.credits.balance()).data)
  answers.push((await client.usage.get({ from: '2030-01-01', to: '2030-03-01' })).data)
  return answers
}

test('a restored world goes on as the first one did, byte by byte', async () => {
  const mock = createMock({ now })
  await live(mock)
  const snapshot: unknown = JSON.parse(JSON.stringify(mock.snapshot()))
  const first = await live(mock)
  mock.restore(parseKept(snapshot))
  expect(mock.clock.now().toISOString()).toBe('2030-02-10T00:00:00.000Z')
  expect(mock.requests.all()).toEqual([])
  expect(JSON.stringify(await live(mock))).toBe(JSON.stringify(first))
  await mock.verify.invariants()
})

test('is not changed by what comes after it, and goes into another host', async () => {
  const mock = createMock({ now })
  await live(mock)
  const snapshot = mock.snapshot()
  const text = JSON.stringify(snapshot)
  await live(mock)
  expect(JSON.stringify(snapshot)).toBe(text)
  const other = createMock({ now, seed: 1 })
  other.restore(snapshot)
  expect(JSON.stringify(other.snapshot())).toBe(text)
})

test('restoring is the way back in time', async () => {
  const mock = createMock({ now })
  await mock.seed([])
  const snapshot = mock.snapshot()
  await mock.clock.advance('365d')
  mock.restore(snapshot)
  expect(mock.clock.now().toISOString()).toBe('2030-01-01T00:00:00.000Z')
  const { fired } = await mock.clock.advance('31d')
  expect(fired.map(({ type }) => type)).toContain('rollover')
})

test('a world that nobody has called yet can be kept too', async () => {
  const mock = createMock({ now })
  const snapshot = mock.snapshot()
  const first = await live(mock)
  mock.restore(snapshot)
  expect(await live(mock)).toEqual(first)
})

test('reset begins the world anew, and disposing forgets it', async () => {
  const mock = createMock({ now })
  const first = await live(mock)
  mock.faults.add({ times: 'always', do: { status: 503 } })
  mock.reset()
  expect(await live(mock)).toEqual(first)
  await mock[Symbol.asyncDispose]()
  expect(mock.clock.now().toISOString()).toBe('2030-01-01T00:00:00.000Z')
})

test('refuses what is none of its snapshots', async () => {
  const mock = createMock({ now })
  await mock.seed([])
  const snapshot = mock.snapshot()
  expect(() => mock.restore(parseKept({ ...snapshot, version: 2 }))).toThrow('is of version 2')
  expect(() => mock.restore(parseKept({ ...snapshot, rulesVersion: 'x' }))).toThrow('Make it anew')
  expect(() => mock.restore(parseKept({ ...snapshot, state: {} }))).toThrow('no clock, ids or teams')
  expect(() => mock.restore(parseKept('{}'))).toThrow('is what `mock.snapshot()` answered')
  expect(() => mock.world('other').restore(snapshot)).toThrow("mock.world('default').restore(")
  await mock.verify.balance({ kind: 'api' }, { available: 5000 })
})

test('a snapshot that cannot be restored leaves the world as it is', async () => {
  const mock = createMock({ now })
  await createClient(mock.client()).jobs.search(search)
  const snapshot = mock.snapshot()
  const broken = structuredClone(snapshot) as unknown as { state: { clock: { at: number } } }
  broken.state.clock.at = 1.5
  expect(() => mock.restore(parseKept(broken))).toThrow('instant')
  expect(mock.requests.all()).toHaveLength(1)
  await mock.verify.balance({ kind: 'api' }, { available: 4997 })
})

test('how often a team has called is kept too', async () => {
  const mock = createMock({ now, scenario: 'rate_limited' })
  const { apiKey } = mock.client()
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(search) }
  const call = async () => (await mock.fetch('/v1/jobs/search', init)).status
  expect(await call()).toBe(429)
  mock.restore(parseKept(JSON.parse(JSON.stringify(mock.snapshot()))))
  expect(await call()).toBe(429)
})

interface Broken {
  clock: { at: number }
  idsMade: number
  teams: unknown[]
  store: { ledgers: unknown[] }
}

test.each<[string, (state: Broken) => void, string]>([
  ['its clock before its ledger', (state) => (state.clock.at -= 1), 'before what its ledger has written'],
  ['its clock in the year -1199', (state) => (state.clock.at = -1e14), 'years 1 to 9999'],
  ['no team', (state) => (state.teams = [null]), 'no clock, ids or teams'],
  ['fewer ids than it has', (state) => (state.idsMade = 0), 'than ids were made'],
  ['a ledger twice', ({ store }) => store.ledgers.push(store.ledgers[0]), 'twice'],
])('a snapshot with %s is refused', async (_, change, message) => {
  const mock = createMock({ now })
  await createClient(mock.client()).jobs.search(search)
  const changed = structuredClone(mock.snapshot()) as unknown as { state: Broken }
  change(changed.state)
  expect(() => mock.restore(parseKept(changed))).toThrow(message)
  await mock.verify.balance({ kind: 'api' }, { available: 4997 })
})

/** Callers without types may give anything. */
function parseKept(value: unknown): Snapshot {
  return value as Snapshot
}

import type { Creation } from '@scrip/api/ports'
import { addDays, instant } from '@scrip/rules'
import { buildAudit, buildKey, buildNewTeam, buildTeam, openAccountCommand, testTeam } from '@scrip/testkit'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { interceptNextCommit } from '../testing/intercept-commit.ts'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(() => database.clear())
afterAll(() => database.drop())

function creationOf(madeId: string, overrides: Partial<Creation> = {}): Creation {
  return {
    staffId: 'staff_1',
    operation: 'adminCreateKey',
    key: 'form-1',
    requestHash: 'hash',
    at: startAt,
    madeId,
    salt: 'salt',
    ...overrides,
  }
}

it('keeps a creation with what it made, and makes nothing under a key that is in use', async () => {
  const { store, world } = openStore(database.pool)
  const team = await testTeam(store, world)
  const creation = creationOf('key_1')
  expect(await store.teams.findCreation(creation)).toBeNull()
  const audit = buildAudit('aud_1', startAt)
  expect(await store.teams.addKey(buildKey('key_1', team.id, startAt), 'hash_1', audit, creation)).toBe(true)
  expect(await store.teams.findCreation(creation)).toEqual(creation)
  const second = buildKey('key_2', team.id, startAt)
  expect(await store.teams.addKey(second, 'hash_2', null, creationOf('key_2'))).toBe(false)
  expect((await store.teams.listKeys(team.id)).map(({ id }) => id)).toEqual(['key_1'])
  // Another person, another operation: another key.
  for (const [id, overrides] of [
    ['key_3', { staffId: 'staff_2' }],
    ['key_4', { operation: 'other' }],
  ] as const) {
    const made = buildKey(id, team.id, startAt)
    expect(await store.teams.addKey(made, `hash of ${id}`, null, creationOf(id, overrides))).toBe(true)
  }
})

it('forgets a key after 24 hours, not before, and the table with it', async () => {
  const { store, world } = openStore(database.pool)
  const team = await testTeam(store, world)
  const add = (id: string, at: number): Promise<boolean> =>
    store.teams.addKey(buildKey(id, team.id, startAt), `hash of ${id}`, null, {
      ...creationOf(id),
      at: instant(at),
    })
  const tomorrow = addDays(startAt, 1)
  expect(await add('key_1', startAt)).toBe(true)
  expect(await add('key_2', tomorrow - 1)).toBe(false)
  expect(await add('key_3', tomorrow)).toBe(true)
  expect((await store.teams.findCreation(creationOf('key_3')))?.madeId).toBe('key_3')
  world.clock.advance(2 * 86_400_000 - 1)
  expect(await store.forgetCreations()).toBe(0)
  world.clock.advance(86_400_001)
  expect(await store.forgetCreations()).toBe(1)
  expect(await store.teams.findCreation(creationOf('key_3'))).toBeNull()
})

it('makes one team of many that are asked for at once', async () => {
  const { store } = openStore(database.pool)
  const make = (number: number): Promise<boolean> => {
    const id = `team_${number}`
    const accounts = [openAccountCommand(id, 'api', startAt)]
    const creation = creationOf(id, { salt: null })
    return store.teams.createTeam(buildNewTeam(buildTeam(id, startAt), accounts, { creation }))
  }
  const made = await Promise.all([1, 2, 3, 4, 5].map(make))
  expect(made.filter((isMade) => isMade)).toHaveLength(1)
  expect((await store.teams.searchTeams(null, { cursor: null, limit: 10 })).items).toHaveLength(1)
})

it('tells after a lost commit what it made: the same key again makes nothing', async () => {
  const { store, world } = openStore(database.pool)
  const team = await testTeam(store, world)
  interceptNextCommit(database.pool, async (_client, sendCommit) => {
    await sendCommit()
    throw new Error('the connection broke')
  })
  const add = (id: string): Promise<boolean> =>
    store.teams.addKey(buildKey(id, team.id, startAt), `hash of ${id}`, null, creationOf(id))
  await expect(add('key_1')).rejects.toMatchObject({ code: 'unknown_outcome' })
  expect(await add('key_2')).toBe(false)
  expect((await store.teams.findCreation(creationOf('key_2')))?.madeId).toBe('key_1')
})

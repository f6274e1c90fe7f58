import { instant } from '@scrip/rules'
import { buildKey, testTeam } from '@scrip/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('shows to readers when a key was used, and keeps it when the store is closed', async () => {
  const { store, world } = openStore(database.pool)
  const team = await testTeam(store, world)
  await store.teams.addKey(buildKey('key_1', team.id, startAt), 'hash_1', null)
  const [later, latest] = [instant(startAt + 10), instant(startAt + 20)]
  store.teams.touchKey('key_1', team.id, later)
  expect((await store.teams.listKeys(team.id))[0]?.lastUsedAt).toBe(later)
  expect((await store.teams.findTeam(team.id))?.lastActiveAt).toBe(later)

  store.teams.touchKey('key_1', team.id, latest)
  store.teams.touchKey('key_none', 'team_none', latest)
  await store.close()
  const reopened = openStore(database.pool, 2).store
  expect((await reopened.teams.findKeyByHash('hash_1'))?.key.lastUsedAt).toBe(latest)
  // Another process may write an older use later.
  reopened.teams.touchKey('key_1', team.id, later)
  expect((await reopened.teams.listKeys(team.id))[0]?.lastUsedAt).toBe(latest)
})

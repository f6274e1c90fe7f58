import {
  buildKey,
  createSeededIds,
  createTestClock,
  holdCommand,
  parseInstant,
  testTeam,
} from '@scrip/testkit'
import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type MemoryStore } from './create-memory-store.ts'

const startAt = parseInstant('2026-03-01T00:00:00Z')

describe('the memory store', () => {
  it('tells when something falls due next, and null when nothing does', async () => {
    const { store, world } = openStore()
    expect(store.nextDueAt()).toBeNull()
    const team = await testTeam(store, world, { grants: [5] })
    expect(store.nextDueAt()).toBeNull()
    await team.grant(5, { expiresAt: addDays(startAt, 9) })
    await team.grant(5, { expiresAt: addDays(startAt, 3) })
    expect(store.nextDueAt()).toBe(addDays(startAt, 3))
    world.clock.set(addDays(startAt, 3))
    expect(await store.ledger.runDue(10)).toBe(1)
    expect(store.nextDueAt()).toBe(addDays(startAt, 9))
  })

  it('loads for a decision what is live or pending, however much has ended', async () => {
    const { store, world } = openStore()
    const team = await testTeam(store, world, { grants: [5] })
    for (let day = 1; day <= 100; day += 1) await team.grant(1, { expiresAt: addDays(startAt, day) })
    world.clock.set(addDays(startAt, 99))
    await store.ledger.runDue(10)
    const view = await store.ledger.loadAccount({ teamId: team.id, kind: 'api' })
    expect(view.grants).toHaveLength(2)
    expect(view.windows.size).toBe(0)
  })

  it('loads neither used-up grants nor holds that are not due', async () => {
    const { store, world } = openStore()
    const team = await testTeam(store, world)
    for (let index = 0; index < 50; index += 1) {
      await team.grant(2)
      await store.ledger.submit([holdCommand(team.id, { amount: credits(1), ttlSeconds: 60 + index })])
      await team.charge(1)
    }
    const view = await store.ledger.loadAccount({ teamId: team.id, kind: 'api' })
    expect([view.holds.size, view.pastGrants.size]).toEqual([0, 0])
    expect(view.otherHoldsExpireAt).toBe(instant(startAt + 60_000))
    const later = await store.ledger.loadAccount({ teamId: team.id, kind: 'api' }, instant(startAt + 64_000))
    expect([later.holds.size, later.otherHoldsExpireAt]).toEqual([5, instant(startAt + 65_000)])
  })

  it('writes a submit before its promise has resolved, so no other call comes between', async () => {
    const { store, world } = openStore()
    const team = await testTeam(store, world, { grants: [5] })
    const charging = team.charge(5)
    expect(store.inspect().map(({ account }) => account.balance.available)).toEqual([0, 0])
    await charging
  })

  it('keeps when a key and its team were last seen', async () => {
    const { store, world } = openStore()
    const { id } = await testTeam(store, world)
    await store.teams.addKey(buildKey('key_1', id, startAt), 'hash_1', null)
    store.teams.touchKey('key_1', id, addDays(startAt, 1))
    store.teams.touchKey('key_none', id, addDays(startAt, 2))
    expect(await store.teams.findKeyByHash('hash_1')).toMatchObject({
      key: { lastUsedAt: addDays(startAt, 1) },
      team: { lastActiveAt: addDays(startAt, 1) },
    })
  })
})

function openStore(): {
  readonly store: MemoryStore
  readonly world: { clock: ReturnType<typeof createTestClock>; ids: ReturnType<typeof createSeededIds> }
} {
  const world = { clock: createTestClock(startAt), ids: createSeededIds(1) }
  return { store: createMemoryStore(world), world }
}

import { accountKey, burnOrder, credits, decideBatch, type Grant, needs } from '@scrip/rules'
import {
  chargeCommand,
  createSeededIds,
  createTestClock,
  grantCommand,
  parseInstant,
  testTeam,
} from '@scrip/testkit'
import { expect, test } from 'vitest'
import { assembleMemoryStore } from '../create-memory-store.ts'
import { createDueQueue } from '../due/due-queue.ts'
import type { LedgerState } from './ledger-state.ts'
import { loadView } from './load-view.ts'

const now = parseInstant('2030-01-01T00:00:00Z')

test('a charge among a thousand grants looks at a few of them, and takes the right ones', async () => {
  const clock = createTestClock(now)
  const ids = createSeededIds(1)
  const state: LedgerState = new Map()
  const store = assembleMemoryStore({
    state,
    due: createDueQueue(),
    audits: [],
    warrantEnds: new Map(),
    clock,
    ids,
  })
  const team = await testTeam(store, { clock, ids })
  const grants = Array.from({ length: 900 }, (_, index) =>
    grantCommand(team.id, {
      amount: credits(2),
      priority: 100 + ((index * 7919) % 13),
      expiresAt: index % 3 === 0 ? null : parseInstant(`2031-01-0${1 + (index % 9)}T00:00:00Z`),
    }),
  )
  for (const outcome of await store.ledger.submit(grants)) expect(outcome.status).toBe('accepted')

  const account = { teamId: team.id, kind: 'api' } as const
  const command = chargeCommand(team.id, { units: 5 })
  const all = await store.ledger.loadAccount(account)
  const few = loadView(state, needs(command), now, command)
  expect(all.grants).toHaveLength(900)
  expect(few.grants).toHaveLength(3)
  expect(few.otherGrantsDueAt).toBe(parseInstant('2031-01-02T00:00:00Z'))

  const env = { now, id: (prefix: string) => `${prefix}_1` }
  const [onFew, onAll] = [few, all].map((view) =>
    decideBatch(new Map([[accountKey(account), view]]), [command], env),
  )
  expect(onFew).toEqual(onAll)

  await store.ledger.submit(Array.from({ length: 100 }, () => chargeCommand(team.id, { units: 7 })))
  const left = [...(await store.ledger.loadAccount(account)).grants].toSorted(burnOrder)
  expect(left.slice(1).every((grant: Grant) => grant.available === 2)).toBe(true)
  expect(store.lawViolations()).toEqual([])
})

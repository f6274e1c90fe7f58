import { describe, expect, test } from 'vitest'
import { decideBatch } from './decide-batch.ts'
import { openBare } from '../test/account-driver.ts'
import { at, chargeCommand, countingIds, grantCommand, openCommand, revealCommand } from '../test/build.ts'
import type { Command } from './command.ts'
import { accountKey } from './needs.ts'
import { type AccountView, emptyView } from './view.ts'

const now = at('2026-11-10')
const apiKey = accountKey({ teamId: 'team_1', kind: 'api' })
const companyKey = accountKey({ teamId: 'team_1', kind: 'company' })

function viewWith(kind: 'api' | 'company', amount: number): AccountView {
  const driver = openBare(now, { kind })
  driver.run(grantCommand(amount, { kind }), now)
  return driver.view
}

function batch(views: ReadonlyMap<string, AccountView>, commands: readonly Command[]) {
  return decideBatch(views, commands, { now, id: countingIds('b') })
}

describe('a batch', () => {
  test('of 64 one-credit charges on 50 credits accepts 50, refuses 14 and ends at 0', () => {
    const views = new Map([[apiKey, viewWith('api', 50)]])
    const { outcomes, changes } = batch(
      views,
      Array.from({ length: 64 }, () => chargeCommand()),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'accepted')).toHaveLength(50)
    expect(outcomes.slice(50).every((outcome) => outcome.status === 'refused')).toBe(true)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      account: { sequence: 51, balance: { available: 0, used: 50 } },
      changedGrants: [{ id: 'grant_1', available: 0, used: 50 }],
    })
    expect(changes[0]?.entries).toHaveLength(50)
  })

  test('of two reveals of one company charges one credit (L28)', () => {
    const views = new Map([[companyKey, viewWith('company', 5)]])
    const { outcomes, changes } = batch(views, [revealCommand(['a']), revealCommand(['a'])])
    expect(outcomes).toMatchObject([{ result: { cost: 1 } }, { result: { cost: 0, windowHits: 1 } }])
    expect(changes[0]?.windows).toHaveLength(1)
  })

  test('keeps a grant new that is made and charged in it, with its last image', () => {
    const views = new Map([[apiKey, openBare(now).view]])
    const { changes } = batch(views, [grantCommand(5), chargeCommand({ units: 2 })])
    expect(changes).toMatchObject([{ newGrants: [{ amount: 5, available: 3, used: 2 }], changedGrants: [] }])
  })

  test('opens an account and charges it', () => {
    const { outcomes, changes } = batch(new Map([[apiKey, emptyView]]), [
      openCommand(),
      grantCommand(5),
      chargeCommand(),
    ])
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(changes).toMatchObject([{ isNewAccount: true, account: { balance: { available: 4 } } }])
  })

  test('fails a command that breaks a law, or whose account was not loaded, and no other', () => {
    const views = new Map([[apiKey, viewWith('api', 5)]])
    const { outcomes, changes } = batch(views, [
      chargeCommand(),
      chargeCommand({ units: -1 }),
      revealCommand(['a']),
      chargeCommand(),
    ])
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['accepted', 'failed', 'failed', 'accepted'])
    expect(changes[0]?.account.balance.available).toBe(3)
  })

  test('charges the same key once (L21), also when it comes to the team’s other account', () => {
    const idempotency = { key: 'k', requestHash: 'h' }
    const views = new Map([
      [apiKey, viewWith('api', 5)],
      [companyKey, viewWith('company', 5)],
    ])
    const { outcomes } = batch(views, [
      chargeCommand({ idempotency }),
      chargeCommand({ idempotency }),
      chargeCommand({ idempotency: { ...idempotency, requestHash: 'other' }, kind: 'company' }),
    ])
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['accepted', 'replayed', 'refused'])
  })

  test('does not touch the views that it was given', () => {
    const view = viewWith('api', 5)
    const before = JSON.stringify(view)
    batch(new Map([[apiKey, view]]), [chargeCommand({ idempotency: { key: 'k', requestHash: 'h' } })])
    expect(JSON.stringify(view)).toBe(before)
    expect(view.idempotency.size).toBe(0)
  })
})

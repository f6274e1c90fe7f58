import { describe, expect, test } from 'vitest'
import { decideRecharge } from './decide-recharge.ts'
import { endRecharge, resetRecharge } from './end-recharge.ts'
import { newRechargeState, type RechargeRule, type RechargeState } from './recharge-model.ts'
import { at, staff } from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import { type Instant, instant } from '../model/instant.ts'

const now = at('2026-11-10')
const rule: RechargeRule = {
  teamId: 'team_1',
  kind: 'api',
  threshold: credits(100),
  lot: credits(50),
  countMax: 5,
  creditsMax: credits(400),
  consent: { actor: staff, at: now },
}

function start(available: number, state = newRechargeState, when: Instant = now, id = 'try_1') {
  return decideRecharge(rule, state, {
    available: credits(available),
    now: when,
    timeZone: 'UTC',
    attemptId: id,
  })
}

function end(state: RechargeState, outcome: Parameters<typeof endRecharge>[1]['outcome'], when = now) {
  return endRecharge(state, { attemptId: state.inFlight?.id ?? '', outcome, now: when })
}

const after = (milliseconds: number): Instant => instant(now + milliseconds)

describe('auto-recharge', () => {
  test('starts below the threshold and not at it, and closes the whole gap in lots', () => {
    expect(start(100).attempt).toBeNull()
    expect(start(99).attempt?.credits).toBe(50)
    expect(start(0).attempt?.credits).toBe(100)
    expect(start(49).state).toMatchObject({ status: 'charging', month: { count: 1, credits: 100 } })
  })

  test('starts nothing while a payment is in flight', () => {
    const { state } = start(0)
    expect(start(0, state, after(999_999))).toEqual({ state, attempt: null })
  })

  test('cools down for 30 s from its start', () => {
    const cooling = end(start(0).state, 'succeeded', after(5000))
    expect(cooling.status).toBe('cooling')
    expect(start(0, cooling, after(29_999)).attempt).toBeNull()
    expect(start(0, cooling, after(30_000)).attempt).not.toBeNull()
    expect(end(start(0).state, 'succeeded', after(40_000)).status).toBe('idle')
  })

  test('waits an hour after a decline, and is suspended after three in a row', () => {
    let state = end(start(0).state, 'declined')
    expect(state).toMatchObject({ status: 'cooling', declines: 1, month: { count: 0, credits: 0 } })
    expect(start(0, state, after(3_599_999)).attempt).toBeNull()
    state = end(start(0, state, after(3_600_000)).state, 'declined', after(3_600_000))
    state = end(start(0, state, after(7_200_000)).state, 'declined', after(7_200_000))
    expect(state).toMatchObject({ status: 'suspended', suspendedFor: 'declined', nextEligibleAt: null })
    expect(start(0, state, after(1e12)).attempt).toBeNull()
    expect(start(0, resetRecharge(state), after(7_200_001)).attempt).not.toBeNull()
  })

  test('forgets declines once a payment succeeds', () => {
    const declined = end(start(0).state, 'declined')
    expect(end(start(0, declined, after(3_600_000)).state, 'succeeded').declines).toBe(0)
  })

  test('is suspended when the payment needs a person', () => {
    expect(end(start(0).state, 'action_needed')).toMatchObject({ suspendedFor: 'action_needed' })
  })

  test('stays under the month’s cap of credits, and goes on with the next month', () => {
    const month = {
      window: { from: at('2026-11-01'), to: at('2026-12-01') },
      count: 1,
      credits: credits(330),
    }
    const nearly = { ...newRechargeState, month }
    expect(start(0, nearly).attempt?.credits).toBe(50)
    const full = start(0, { ...nearly, month: { ...month, credits: credits(360) } })
    expect(full).toMatchObject({
      attempt: null,
      state: { status: 'capped', nextEligibleAt: at('2026-12-01') },
    })
    expect(start(0, full.state, at('2026-12-01')).attempt?.credits).toBe(100)
  })

  test('stays under the month’s cap of payments', () => {
    const month = { window: { from: at('2026-11-01'), to: at('2026-12-01') }, count: 5, credits: credits(5) }
    expect(start(0, { ...newRechargeState, month }).state.status).toBe('capped')
  })

  test('passes over a word on an attempt that is not in flight', () => {
    const { state } = start(0)
    const ended = end(state, 'succeeded', after(99_999))
    expect(endRecharge(ended, { attemptId: 'try_1', outcome: 'declined', now })).toBe(ended)
    expect(endRecharge(state, { attemptId: 'try_9', outcome: 'declined', now })).toBe(state)
  })
})

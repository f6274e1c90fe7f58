import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetAt } from './budgets/budget-reading.ts'
import { decide, type Decision } from './decide.ts'
import {
  captureCommand,
  chargeCommand,
  countingIds,
  paymentCommand,
  releaseCommand,
  voidCommand,
} from '../test/build.ts'
import { scenarioArbitrary } from '../test/random-commands.ts'
import { type RanStep, runScenario } from '../test/run-scenario.ts'
import type { Command } from './command.ts'
import { creditKinds } from './model/credits.ts'
import type { Hold } from './model/hold.ts'
import type { Instant } from './model/instant.ts'
import { settle } from './due/settle.ts'
import { balanceAt } from './read/balance-at.ts'
import { isWindowOpen } from './calls/reveal.ts'
import type { AccountView } from './view.ts'

const runs = { numRuns: 150 }

function forEveryScenario(start: () => (step: RanStep) => void): void {
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      runScenario(scenario, start())
    }),
    runs,
  )
}

/** Each account as a step left it, with what is due booked. */
function forEveryAccount(check: (view: AccountView, now: Instant) => void): void {
  forEveryScenario(() => ({ store, now }) => {
    for (const kind of creditKinds) check(settle(store.view(kind), now, countingIds('due')).view, now)
  })
}

function tryOn(view: AccountView, command: Command, now: Instant): Decision {
  return decide(view, command, { now, id: countingIds('try') })
}

const openHolds = (view: AccountView): readonly Hold[] =>
  [...view.holds.values()].filter((hold) => hold.state === 'open')

describe('holds, in random histories', () => {
  test('L10: a hold ends once, and nothing of it changes after its end', () => {
    forEveryScenario(() => {
      const ended = new Map<string, Hold>()
      return ({ store, commands, outcomes }) => {
        for (const [index, command] of commands.entries()) {
          const isEnd = command.type === 'capture_hold' || command.type === 'release_hold'
          if (isEnd && ended.has(command.holdId))
            expect(['refused', 'replayed']).toContain(outcomes[index]?.status)
        }
        for (const hold of store.holds.values()) {
          if (hold.state === 'open') continue
          expect(hold).toEqual(ended.get(hold.id) ?? hold)
          ended.set(hold.id, hold)
        }
      }
    })
  })

  test('L11: a capture within what is held, or a call that costs it, never fails', () => {
    forEveryAccount((view, now) => {
      for (const { id, kind, held, expiresAt } of openHolds(view)) {
        expect(now).toBeLessThan(expiresAt)
        if (held === 0) continue
        for (const amount of [null, held, 1]) {
          expect(tryOn(view, captureCommand(id, amount, { kind }), now).outcome.status).toBe('accepted')
        }
        if (kind === 'company') continue
        expect(tryOn(view, chargeCommand({ holdId: id, units: held }), now).outcome.status).toBe('accepted')
      }
    })
  })

  test('L12: what is given back goes to the slices in reverse', () => {
    forEveryAccount((view, now) => {
      for (const { id, kind, slices } of openHolds(view)) {
        const { changes } = tryOn(view, releaseCommand(id, { kind }), now)
        const back = (changes?.entries ?? []).filter(
          (entry) => entry.type === 'release' && entry.holdId === id,
        )
        const expected = slices.filter((slice) => slice.held > 0).toReversed()
        expect(back.map((entry) => [entry.grantId, entry.amount])).toEqual(
          expected.map((slice) => [slice.grantId, slice.held]),
        )
      }
    })
  })

  test('L13: past its expiry nothing is held, for any reader', () => {
    forEveryAccount((view) => {
      const holds = openHolds(view).toSorted((a, b) => a.expiresAt - b.expiresAt)
      for (const [index, hold] of holds.entries()) {
        const left = holds.slice(index).filter((other) => other.expiresAt > hold.expiresAt)
        const held = left.reduce((sum, other) => sum + other.held, 0)
        expect(balanceAt(view, hold.expiresAt).balance.held).toBe(held)
      }
    })
  })
})

describe('refunds, voids and payments, in random histories', () => {
  test('L14: what was refunded of a charge is never more than it cost', () => {
    forEveryScenario(() => ({ store }) => {
      for (const usage of store.usageRecords) {
        const refunds = store.refunds.filter((refund) => refund.chargeId === usage.chargeId)
        const refunded = refunds.reduce((sum, refund) => sum + refund.amount, 0)
        expect(refunded).toBeLessThanOrEqual(usage.cost)
      }
    })
  })

  test('L15: a void moves what is available, and neither what is used nor what is held', () => {
    forEveryAccount((view, now) => {
      for (const { id, kind } of view.grants) {
        const { outcome } = tryOn(view, voidCommand(id, { kind }), now)
        if (outcome.status !== 'accepted' || outcome.result.type !== 'grant') continue
        const { grant, before, after } = outcome.result
        const was = view.grants.find((other) => other.id === id)
        if (was === undefined) continue
        const isAhead = was.state === 'pending'
        expect(after).toEqual({
          ...before,
          granted: before.granted + (isAhead ? was.amount : 0),
          available: before.available - (isAhead ? 0 : was.available),
          voided: before.voided + was.available,
        })
        expect([grant.used, grant.held]).toEqual([was.used, was.held])
      }
    })
  })

  test('L16: claw-backs of a payment are never more than it granted', () => {
    forEveryScenario(() => {
      const taken = new Map<string, number>()
      return ({ outcomes, store }) => {
        for (const outcome of outcomes) {
          if (outcome.status !== 'accepted' || outcome.result.type !== 'claw_back') continue
          const { payment } = outcome.result
          taken.set(payment.id, (taken.get(payment.id) ?? 0) + outcome.result.taken)
        }
        for (const [id, sum] of taken) {
          expect(sum).toBe(store.payments.get(id)?.clawedBack)
          expect(sum).toBeLessThanOrEqual(store.payments.get(id)?.amount ?? 0)
        }
      }
    })
  })

  test('L20: a change of plan gives what it says and takes nothing', () => {
    forEveryScenario(() => ({ outcomes }) => {
      for (const outcome of outcomes) {
        if (outcome.status !== 'accepted' || outcome.result.type !== 'plan') continue
        const { grant, before, after } = outcome.result
        const granted = grant?.amount ?? 0
        expect(after).toEqual({
          ...before,
          granted: before.granted + granted,
          available: before.available + granted,
        })
      }
    })
  })

  test('L22: a payment is granted once, however often its notice is repeated', () => {
    forEveryScenario(() => ({ store, now }) => {
      const bought = [...store.grants.values()].filter(
        (grant) => grant.source === 'top_up' && grant.class === 'paid',
      )
      for (const payment of store.payments.values()) {
        expect(bought.filter((grant) => grant.id === payment.grantId)).toHaveLength(1)
        for (const kind of creditKinds) {
          const { changes } = tryOn(store.view(kind), paymentCommand(payment.id, 9, { kind }), now)
          expect(changes).toBeNull()
        }
      }
    })
  })

  test('L30: a reveal that is refunded whole has no open window', () => {
    forEveryScenario(() => ({ store, now }) => {
      const refunded = new Map<string, number>()
      for (const refund of store.refunds) {
        refunded.set(refund.chargeId, (refunded.get(refund.chargeId) ?? 0) + refund.amount)
      }
      const whole = new Set<string | null>()
      for (const { chargeId, cost } of store.usageRecords) {
        if (chargeId !== null && refunded.get(chargeId) === cost) whole.add(chargeId)
      }
      const windows = [...store.windows.values()].filter((window) => whole.has(window.chargeId))
      expect(windows.filter((window) => isWindowOpen(window, now))).toEqual([])
    })
  })
})

describe('budgets, in random histories', () => {
  test('L31: no counter passes its limit, but for a limit that was lowered below it', () => {
    forEveryScenario(() => {
      const highest = new Map<string, number>()
      return ({ store, outcomes }) => {
        for (const outcome of outcomes) {
          if (outcome.status !== 'accepted' || outcome.result.type !== 'budget') continue
          const { id, limit } = outcome.result.budget
          highest.set(id, Math.max(highest.get(id) ?? 0, limit))
        }
        for (const { budget, counter } of store.budgets.values()) {
          expect(counter.used).toBeLessThanOrEqual(highest.get(budget.id) ?? 0)
        }
      }
    })
  })

  test('L31: one credit more than the tightest budget has left is never accepted', () => {
    forEveryAccount((view, now) => {
      if (view.account === null || view.account.kind === 'company') return
      for (const budget of view.budgets) {
        const { left } = budgetAt(budget, now, view.account.timeZone)
        const units = left + 1
        const spender = { apiKeyId: 'key_1', memberId: 'mem_1' }
        expect(tryOn(view, chargeCommand({ ...spender, units }), now).outcome.status).toBe('refused')
      }
    })
  })
})

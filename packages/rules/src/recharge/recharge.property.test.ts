import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideRecharge } from './decide-recharge.ts'
import { endRecharge, resetRecharge } from './end-recharge.ts'
import {
  newRechargeState,
  type RechargeAttempt,
  type RechargeOutcome,
  type RechargeRule,
} from './recharge-model.ts'
import { at, staff } from '../../test/build.ts'
import { calendarMonth } from '../calendar/calendar-window.ts'
import { credits } from '../model/credits.ts'
import { type Instant, instant } from '../model/instant.ts'

const stepArbitrary = fc.record({
  wait: fc.constantFrom(0, 1000, 29_999, 30_000, 3_600_000, 20 * 86_400_000),
  available: fc.integer({ min: 0, max: 150 }),
  word: fc.option(
    fc.record({
      outcome: fc.constantFrom<RechargeOutcome>('succeeded', 'succeeded', 'declined', 'action_needed'),
      pick: fc.nat({ max: 9 }),
    }),
  ),
  isReset: fc.constantFrom(false, false, false, false, true),
})

const ruleArbitrary = fc.record({
  threshold: fc.integer({ min: 1, max: 120 }).map(credits),
  lot: fc.integer({ min: 1, max: 60 }).map(credits),
  countMax: fc.integer({ min: 1, max: 4 }),
  creditsMax: fc.integer({ min: 0, max: 300 }).map(credits),
})

test('L32: one in flight, within cap, cooldown and breaker, whatever the provider says and how often', () => {
  fc.assert(
    fc.property(ruleArbitrary, fc.array(stepArbitrary, { maxLength: 40 }), (limits, steps) => {
      const rule: RechargeRule = {
        ...limits,
        teamId: 'team_1',
        kind: 'api',
        consent: { actor: staff, at: at('2026-11-01') },
      }
      const attempts: RechargeAttempt[] = []
      const ends = new Map<string, RechargeOutcome>()
      let now: Instant = at('2026-11-01')
      let state = newRechargeState
      let declinesInRow = 0
      let lastDeclineAt = Number.NEGATIVE_INFINITY
      for (const { wait, available, word, isReset } of steps) {
        now = instant(now + wait)
        if (isReset) {
          state = resetRecharge(state)
          declinesInRow = 0
          lastDeclineAt = Number.NEGATIVE_INFINITY
        }
        const named = word === null ? undefined : attempts[attempts.length - 1 - (word.pick % 3)]
        if (word !== null && named !== undefined) {
          if (!ends.has(named.id)) {
            ends.set(named.id, word.outcome)
            declinesInRow =
              word.outcome === 'succeeded' ? 0 : declinesInRow + (word.outcome === 'declined' ? 1 : 3)
            if (word.outcome === 'declined') lastDeclineAt = now
          }
          state = endRecharge(state, { attemptId: named.id, outcome: word.outcome, now })
        }
        const need = {
          available: credits(available),
          now,
          timeZone: 'UTC',
          attemptId: `try_${attempts.length}`,
        }
        const decision = decideRecharge(rule, state, need)
        const before = attempts.at(-1)
        state = decision.state
        if (decision.attempt === null) continue
        attempts.push(decision.attempt)
        expect(available).toBeLessThan(rule.threshold)
        expect(attempts.filter((attempt) => !ends.has(attempt.id))).toHaveLength(1)
        expect(declinesInRow).toBeLessThan(3)
        expect(now - lastDeclineAt).toBeGreaterThanOrEqual(3_600_000)
        const isFree = before === undefined || isReset || now - before.startedAt >= 30_000
        // A reset is a person's word, and may come at any time.
        if (!steps.some((step) => step.isReset)) expect(isFree).toBe(true)
        const month = calendarMonth(now, 'UTC')
        const counted = attempts.filter(({ id, startedAt }) => {
          const end = ends.get(id)
          return startedAt >= month.from && (end === undefined || end === 'succeeded')
        })
        expect(counted.length).toBeLessThanOrEqual(rule.countMax)
        expect(counted.reduce((sum, attempt) => sum + attempt.credits, 0)).toBeLessThanOrEqual(
          rule.creditsMax,
        )
        expect(decision.attempt.credits % rule.lot).toBe(0)
      }
    }),
    { numRuns: 500 },
  )
})

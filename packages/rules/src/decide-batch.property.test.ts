import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from './apply-changes.ts'
import { decide } from './decide.ts'
import { isHot } from './grants/grant-state.ts'
import { decideBatch } from './decide-batch.ts'
import { countingIds } from '../test/build.ts'
import { scenarioArbitrary } from '../test/random-commands.ts'
import { type RanStep, runScenario } from '../test/run-scenario.ts'
import { checkLaws } from './laws/check-laws.ts'
import { addDays } from './model/instant.ts'
import { creditKinds } from './model/credits.ts'
import { accountKey, kindOf } from './needs.ts'
import { systemAccountOf } from './read/system-account-of.ts'
import { balanceFromEntrySums } from './read/balance-from-entry-sums.ts'
import type { Entry, EntryType } from './model/entry.ts'
import type { CallResult, Outcome, Result } from './outcome.ts'
import type { Command } from './command.ts'

const runs = { numRuns: 200 }

function forEveryStep(inspect: (step: RanStep) => void): void {
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      runScenario(scenario, inspect)
    }),
    runs,
  )
}

/** The same, with a fresh memory for each scenario. */
function forEveryScenario(start: () => (step: RanStep) => void): void {
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      runScenario(scenario, start())
    }),
    runs,
  )
}

function resultOf(outcome: Outcome | undefined): Result | null {
  return outcome !== undefined && (outcome.status === 'accepted' || outcome.status === 'replayed')
    ? outcome.result
    : null
}

function callResultOf(outcome: Outcome | undefined): CallResult | null {
  const result = resultOf(outcome)
  return result?.type === 'call' ? result : null
}

describe('random batches with a clock that jumps', () => {
  test('L2 to L6, L8 to L10, L12 to L14, L16 to L18, L22, L24, L25, L27 to L31 hold after every batch', () => {
    forEveryStep(({ store }) => {
      for (const kind of creditKinds) expect(checkLaws(store.records(kind))).toEqual([])
    })
  })

  test('L1: the entries of a transaction sum to zero over all accounts, of one kind, with nothing left in rollover', () => {
    forEveryStep(({ store }) => {
      for (const entries of Map.groupBy(store.entries, (entry) => entry.transactionId).values()) {
        const booked = bothSides(entries)
        expect([...booked.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0)
        expect(booked.get('rollover') ?? 0).toBe(0)
        expect(booked.get('held') ?? 0).toBe(0)
        expect(new Set(entries.map((entry) => entry.kind)).size).toBe(1)
      }
    })
  })

  test('L4, L5: a call is paid in full or refused for want of credits, and a refusal writes nothing', () => {
    forEveryStep(({ commands, outcomes, store }) => {
      for (const [index, command] of commands.entries()) {
        const outcome = outcomes[index]
        const result = callResultOf(outcome)
        if (result !== null) {
          expect(result.slices.reduce((sum, slice) => sum + slice.amount, 0)).toBe(result.cost)
          if ('max' in command && command.max !== null && outcome?.status === 'accepted') {
            expect(result.cost).toBeLessThanOrEqual(command.max)
          }
        }
        if (outcome?.status === 'refused' && outcome.refusal.code === 'insufficient_credits') {
          expect(outcome.refusal.required).toBeGreaterThan(outcome.refusal.available)
        }
      }
      const charged = new Set(store.usageRecords.map((usage) => usage.chargeId))
      for (const entry of store.entries)
        if (entry.type === 'charge') expect(charged.has(entry.chargeId)).toBe(true)
    })
  })

  test('L7: outcomes do not depend on the order in which the grants were loaded', () => {
    forEveryStep(({ views, commands, now }) => {
      const reversed = new Map(
        [...views].map(([key, view]) => [key, { ...view, grants: view.grants.toReversed() }]),
      )
      const env = () => ({ now, id: countingIds('x') })
      expect(decideBatch(reversed, commands, env()).outcomes).toEqual(
        decideBatch(views, commands, env()).outcomes,
      )
    })
  })

  test('L9: what an earlier clock decides is dated at the account’s latest instant', () => {
    forEveryStep(({ store, commands, now }) => {
      const { changes } = decideBatch(store.views(), commands, {
        now: addDays(now, -1),
        id: countingIds('x'),
      })
      for (const change of changes) {
        const lastAt = store.accounts.get(change.account.kind)?.lastAt ?? now
        expect(change.account.lastAt).toBe(Math.max(lastAt, addDays(now, -1)))
        for (const entry of change.entries) expect(entry.effectiveAt).toBeGreaterThanOrEqual(lastAt)
      }
    })
  })

  test('a batch is the same as its commands one after another, and what fails leaves no trace', () => {
    forEveryStep(({ views, commands, now }) => {
      const batch = decideBatch(views, commands, { now, id: countingIds('x') })
      const alone = new Map(views)
      const env = { now, id: countingIds('x') }
      for (const [index, command] of commands.entries()) {
        const key = accountKey({ teamId: command.teamId, kind: kindOf(command) })
        const view = alone.get(key)
        if (view === undefined) throw new Error(`no view of ${key}`)
        if (command.type === 'charge' && command.units < 0) {
          expect(() => decide(view, command, env)).toThrow('not a count')
          expect(batch.outcomes[index]?.status).toBe('failed')
          continue
        }
        const decision = decide(view, command, env)
        expect(batch.outcomes[index]).toEqual(decision.outcome)
        if (decision.changes === null) continue
        alone.set(key, applyChanges(view, decision.changes))
        // A key is scoped to the team, so a store would find it for the other account too.
        const { idempotency, payments } = alone.get(key) ?? view
        for (const [other, otherView] of alone) alone.set(other, { ...otherView, idempotency, payments })
      }
      for (const change of batch.changes) {
        const after = alone.get(accountKey({ teamId: 'team_1', kind: change.account.kind }))
        expect(after?.account).toEqual(change.account)
        const live = [...change.newGrants, ...change.changedGrants].filter(isHot)
        expect(after?.grants).toEqual(expect.arrayContaining(live))
      }
    })
  })

  test('L21: the same key and request have one effect and one answer for 24 hours', () => {
    forEveryScenario(() => {
      const kept = new Map<string, { hash: string; until: number; answer: Result }>()
      return ({ commands, outcomes, now }) => {
        for (const [index, command] of commands.entries()) {
          if (!('idempotency' in command) || command.idempotency === null || command.dryRun) continue
          const outcome = outcomes[index]
          const operation = 'operation' in command ? command.operation : command.type
          const name = `${operation}/${command.idempotency.key}`
          const seen = kept.get(name)
          if (seen !== undefined && now < seen.until) {
            const isSame = seen.hash === command.idempotency.requestHash
            expect(outcome?.status).toBe(isSame ? 'replayed' : 'refused')
            if (isSame) expect(resultOf(outcome)).toEqual(seen.answer)
            continue
          }
          expect(outcome?.status).not.toBe('replayed')
          if (outcome?.status !== 'accepted') continue
          kept.set(name, {
            hash: command.idempotency.requestHash,
            until: now + 86_400_000,
            answer: outcome.result,
          })
        }
      }
    })
  })

  test('L27, L28, L29: a reveal charges the distinct companies without an open window, and no other', () => {
    forEveryScenario(() => {
      const newest = new Map<string, { id: string; until: number }>()
      return ({ commands, outcomes, now }) => {
        for (const [index, command] of commands.entries()) {
          const outcome = outcomes[index]
          const result = resultOf(outcome)
          if (outcome?.status !== 'accepted' || result === null) continue
          if (result.type === 'refund') {
            // An older charge's window may be closed beside the company's newest one, which stays.
            for (const { id, companyId } of result.closedWindows) {
              const window = newest.get(companyId)
              if (window?.id === id && window.until > now) newest.set(companyId, { id, until: now })
            }
          }
          if (command.type !== 'reveal' || result.type !== 'call') continue
          const named = [...new Set(command.companyIds)]
          const closed = named.filter((companyId) => now >= (newest.get(companyId)?.until ?? 0))
          const most = command.max === null ? closed.length : Math.floor(command.max / command.unitCost)
          const fits = closed.slice(0, most)
          expect(result.cost).toBe(fits.length * command.unitCost)
          expect(result.windowHits).toBe(named.length - closed.length)
          expect(result.companyIdsLeftOut).toEqual(closed.slice(fits.length))
          expect(result.windows.filter((window) => window.charged).map((window) => window.companyId)).toEqual(
            fits,
          )
          if (command.dryRun) continue
          for (const { id, companyId, charged } of result.windows) {
            if (charged) newest.set(companyId, { id, until: addDays(now, 90) })
          }
        }
      }
    })
  })

  test('L25: the balance is told by the sums of the entries alone', () => {
    forEveryStep(({ store }) => {
      for (const kind of creditKinds) {
        const { account, entries } = store.records(kind)
        const sums = new Map<EntryType, { amount: number; heldAmount: number }>()
        for (const entry of entries) {
          const sum = sums.get(entry.type) ?? { amount: 0, heldAmount: 0 }
          sum.amount += entry.amount
          sum.heldAmount += entry.heldAmount
          sums.set(entry.type, sum)
        }
        expect(balanceFromEntrySums(sums)).toEqual(account.balance)
      }
    })
  })

  test('a dry run promises what the call then does', () => {
    forEveryStep(({ store, commands, now }) => {
      for (const command of commands) {
        if (command.type !== 'charge' && command.type !== 'reveal') continue
        if (command.type === 'charge' && command.units < 0) continue
        const view = store.view(kindOf(command))
        const asked: Command = { ...command, idempotency: null, dryRun: true }
        const dry = decide(view, asked, { now, id: countingIds('x') })
        const wet = decide(view, { ...asked, dryRun: false }, { now, id: countingIds('x') })
        expect(dry.changes).toBeNull()
        expect(dry.outcome.status).toBe(wet.outcome.status)
        expect(callResultOf(dry.outcome)?.cost).toBe(callResultOf(wet.outcome)?.cost)
        expect(callResultOf(dry.outcome)?.chargeId ?? null).toBeNull()
      }
    })
  })
})

/** Sums by account: `customer`, and the system account of each entry's other side. */
function bothSides(entries: readonly Entry[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const entry of entries) {
    const other = systemAccountOf(entry.type)
    const amount = entry.amount + entry.heldAmount
    sums.set('customer', (sums.get('customer') ?? 0) + amount)
    sums.set(other, (sums.get(other) ?? 0) - amount)
  }
  return sums
}

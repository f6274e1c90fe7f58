import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewRollover } from './preview-rollover.ts'
import { settle } from './settle.ts'
import { countingIds } from '../../test/build.ts'
import { scenarioArbitrary } from '../../test/random-commands.ts'
import { runScenario } from '../../test/run-scenario.ts'
import type { Account } from '../model/account.ts'
import { creditKinds } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import { addDays, type Instant } from '../model/instant.ts'
import { balanceAt, liveGrantsAt } from '../read/balance-at.ts'
import type { AccountView } from '../view.ts'

const runs = { numRuns: 200 }

/** Each account of a random history, with its latest instant. */
function forEveryAccount(check: (view: AccountView, account: Account) => void): void {
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      const store = runScenario(scenario, () => undefined)
      for (const kind of creditKinds) {
        const view = store.view(kind)
        if (view.account !== null) check(view, view.account)
      }
    }),
    runs,
  )
}

const byId = (grants: readonly Grant[]) => grants.toSorted((a, b) => a.sequence - b.sequence)
const withoutRecordedAt = (entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, recordedAt: null }))

describe('what falls due', () => {
  test('L17, L19: booking at once, instant by instant, or twice, comes to the same', () => {
    forEveryAccount((view, account) => {
      const until = addDays(account.lastAt, 100)
      const once = settle(view, until, countingIds('x'))
      const id = countingIds('x')
      const entries: Entry[] = []
      let stepwise = view
      for (;;) {
        const due: Instant | null = stepwise.account?.nextDueAt ?? null
        const step = settle(stepwise, due === null || due > until ? until : due, id)
        if (step.changes === null) break
        entries.push(...step.changes.entries)
        stepwise = step.view
      }
      const comparable = (settled: Account | null) => ({ ...settled, lastAt: null })
      expect(comparable(stepwise.account)).toEqual(comparable(once.view.account))
      expect(byId(stepwise.grants)).toEqual(byId(once.view.grants))
      expect(withoutRecordedAt(entries)).toEqual(withoutRecordedAt(once.changes?.entries ?? []))
      expect(settle(once.view, until, countingIds('x')).changes).toBeNull()
    })
  })

  test('L17: an expiry takes effect exactly at expiresAt, and events come in time order', () => {
    forEveryAccount((view, account) => {
      const { changes, fired } = settle(view, addDays(account.lastAt, 400), countingIds('x'))
      const grants = new Map(
        [...view.grants, ...(changes?.newGrants ?? [])].map((grant) => [grant.id, grant]),
      )
      for (const entry of changes?.entries ?? []) {
        const expiresAt = grants.get(entry.grantId)?.expiresAt
        if (entry.type !== 'expiry') continue
        // What a hold gives back to a grant that has expired expires when the hold does.
        if (entry.effectiveAt !== expiresAt) expect(isBroughtBack(changes?.entries ?? [], entry)).toBe(true)
      }
      expect(fired.map((event) => event.at)).toEqual(fired.map((event) => event.at).toSorted((a, b) => a - b))
      for (const event of fired) expect(event.at).toBeGreaterThan(account.lastAt)
    })
  })

  test('a read sees what a decision would: balance, grants and version', () => {
    forEveryAccount((view, account) => {
      const now = addDays(account.lastAt, 50)
      const settled = settle(view, now, countingIds('x')).view
      const reading = balanceAt(view, now)
      expect(reading.balance).toEqual(settled.account?.balance)
      expect(reading.version).toBe(settled.account?.version)
      const left = (grants: readonly Grant[]) => grants.map((grant) => [grant.sequence, grant.available])
      expect(left(liveGrantsAt(view, now))).toEqual(left(liveGrantsAt(settled, now)))
    })
  })

  test('L18: a preview tells what the boundary then does', () => {
    forEveryAccount((view, account) => {
      const until = addDays(account.lastAt, 70)
      const preview = previewRollover(view, until)
      const entries = settle(view, until, countingIds('x')).changes?.entries ?? []
      const sumOf = (...types: readonly Entry['type'][]) =>
        entries.reduce((sum, entry) => sum + (types.includes(entry.type) ? entry.amount : 0), 0)
      expect(preview.totals.carried).toBe(sumOf('rollover_in'))
      expect(preview.totals.carried + sumOf('rollover_out')).toBe(0)
      expect(preview.totals.forfeited + sumOf('rollover_forfeit')).toBe(0)
      expect(preview.totals.expired + sumOf('expiry')).toBe(0)
      for (const lot of preview.lots) {
        expect(lot.carry + lot.forfeit).toBe(lot.unused)
        expect(lot.grant.class).toBe('paid')
      }
    })
  })

  test('what is said to expire within 30 days does, if nothing is spent before', () => {
    forEveryAccount((view, account) => {
      // Under a cap the next period's grants compete with those that live now, and a forecast leaves them out.
      if (account.rolloverRule.maxAmount !== null) return
      // What holds give back dies too, and may be captured before: a forecast leaves it out.
      if (account.openHoldCount > 0) return
      const now = account.lastAt
      const { changes } = settle(view, addDays(now, 30), countingIds('x'))
      const grants = new Map(
        [...view.grants, ...(changes?.newGrants ?? [])].map((grant) => [grant.id, grant]),
      )
      const liveNow = new Set(view.grants.filter((grant) => grant.state === 'live').map((grant) => grant.id))
      const dying = new Map<Instant, number>()
      for (const entry of changes?.entries ?? []) {
        if (entry.type !== 'expiry' && entry.type !== 'rollover_forfeit') continue
        if (!liveNow.has(oldestOf(grants, entry.grantId))) continue
        dying.set(entry.effectiveAt, (dying.get(entry.effectiveAt) ?? 0) - entry.amount)
      }
      const [first] = [...dying].toSorted(([a], [b]) => a - b)
      const reading = balanceAt(view, now)
      expect(reading.expiring).toEqual(first === undefined ? null : { amount: first[1], at: first[0] })
      if (first !== undefined) expect(reading.nextExpiries[0]).toEqual(reading.expiring)
    })
  })
})

function isBroughtBack(entries: readonly Entry[], expiry: Entry): boolean {
  const before = entries.find((entry) => entry.sequence === expiry.sequence - 1)
  return before?.type === 'release' && before.grantId === expiry.grantId && before.amount === -expiry.amount
}

function oldestOf(grants: ReadonlyMap<string, Grant>, id: string): string {
  const parentId = grants.get(id)?.parentId ?? null
  return parentId === null || !grants.has(parentId) ? id : oldestOf(grants, parentId)
}

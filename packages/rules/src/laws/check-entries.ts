import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'

/** The ledger by itself: dense, chained, in time order, and its close is the cached balance. */
export function checkEntries(book: LawBook, { account }: AccountHead): AccountCheck {
  let count = 0
  let closing = 0
  let held = 0
  let effectiveAt = Number.NEGATIVE_INFINITY
  let recordedAt = Number.NEGATIVE_INFINITY
  return {
    entry: (entry) => {
      const name = `${entry.id} (${entry.sequence})`
      const expect = (law: string, holds: boolean, what: () => string): void =>
        book.expect(law, holds, () => `${name}: ${what()}`)
      count += 1
      expect('L24', entry.sequence === count, () => `should be number ${count}`)
      expect('L24', entry.balanceBefore === closing, () => `opens at ${entry.balanceBefore}, not ${closing}`)
      closing += entry.amount
      expect('L24', entry.balanceAfter === closing, () => `closes at ${entry.balanceAfter}, not ${closing}`)
      held += entry.heldAmount
      expect('L4', held >= 0, () => `leaves ${held} held`)
      expect('L4', closing >= 0, () => `leaves a balance of ${closing}`)
      expect('L9', entry.effectiveAt >= effectiveAt, () => 'takes effect before the entry before it')
      expect('L9', entry.recordedAt >= recordedAt, () => 'was recorded before the entry before it')
      expect('L9', entry.recordedAt >= entry.effectiveAt, () => 'takes effect after it was recorded')
      effectiveAt = entry.effectiveAt
      recordedAt = entry.recordedAt
    },
    end: () => {
      const isLatest = recordedAt <= account.lastAt
      book.expect('L9', isLatest, () => `the account's latest instant is before its newest entry`)
      book.expect('L24', account.sequence === count, () => `sequence is ${account.sequence} of ${count}`)
      book.expect('L3', account.balance.available === closing, () => {
        return `available is ${account.balance.available}, the ledger closes at ${closing}`
      })
    },
  }
}

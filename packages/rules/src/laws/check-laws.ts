import type { AccountCheck, PaidCharge } from './account-check.ts'
import type { AccountHead, AccountLines, AccountRecords } from './account-records.ts'
import { checkBudgets } from './check-budgets.ts'
import { checkBurnOrder } from './check-burn-order.ts'
import { checkCharges } from './check-charges.ts'
import { checkEntries } from './check-entries.ts'
import { checkGrants } from './check-grants.ts'
import { checkHolds } from './check-holds.ts'
import { checkPayments } from './check-payments.ts'
import { checkRefunds } from './check-refunds.ts'
import { checkRollovers } from './check-rollovers.ts'
import { checkWindows } from './check-windows.ts'
import { type LawViolation, openLawBook } from './law-violation.ts'
import type { Entry } from '../model/entry.ts'

/** A check of one account that is told its history bit by bit. */
export interface LawCheck {
  /** Entries by sequence, over all calls; usage records in any order, best in step with the entries. */
  readonly add: (lines: AccountLines) => void
  /** After the last line. An empty list means that the laws hold. */
  readonly end: () => readonly LawViolation[]
}

/**
 * Recomputes the laws from the records alone, the long way, and shares no arithmetic with what wrote them: L1 to L6, L8 to
 * L10, L12 to L14, L16 to L18, L22, L24, L25, L27 to L31. An empty list means that they hold.
 *
 * @see credit-rules, section 12
 */
export function checkLaws(records: AccountRecords): readonly LawViolation[] {
  const entries = records.entries.toSorted((a, b) => a.sequence - b.sequence)
  const check = openLawCheck(records, entries.filter(isExpiryChange))
  check.add({ entries, usageRecords: records.usageRecords })
  return check.end()
}

/** Moves the expiry of a grant: `openLawCheck` wants these before the others. */
export function isExpiryChange(entry: Entry): boolean {
  return entry.expiryChange !== null
}

/**
 * The same check for a history that is too long to be held: memory grows with grants, holds, windows and refunds, not with
 * charges.
 *
 * @param expiryChanges every entry of the account that `isExpiryChange`, by sequence.
 */
export function openLawCheck(head: AccountHead, expiryChanges: readonly Entry[]): LawCheck {
  const book = openLawBook()
  const others: readonly AccountCheck[] = [
    checkGrants(book, head),
    checkEntries(book, head),
    checkRollovers(book, head.grants),
    checkBurnOrder(book, head.grants, expiryChanges),
    checkHolds(book, head),
    checkRefunds(book, head),
    checkPayments(book, head),
    checkWindows(book, head),
    checkBudgets(book, head),
  ]
  const charges = checkCharges(book, (charge: PaidCharge) => {
    for (const check of others) check.charge?.(charge)
  })
  const all = [charges, ...others]
  return {
    add: ({ entries, usageRecords }) => {
      for (const entry of entries) for (const check of all) check.entry?.(entry)
      for (const usage of usageRecords) charges.usage(usage)
    },
    end: () => {
      for (const check of all) check.end?.()
      return book.violations
    },
  }
}

import type { AccountRecords } from './account-records.ts'
import { checkCharges } from './check-charges.ts'
import { checkEntries } from './check-entries.ts'
import { checkGrants } from './check-grants.ts'
import { checkWindows } from './check-windows.ts'
import { type LawViolation, openLawBook } from './law-violation.ts'

/**
 * Recomputes the laws from the records alone, the long way, and shares no arithmetic with what wrote them: L1 to L6, L8, L9,
 * L17, L18, L24, L25, L27 to L29. An empty list means that they hold.
 *
 * @see credit-rules, section 12
 */
export function checkLaws(records: AccountRecords): readonly LawViolation[] {
  const book = openLawBook()
  const inOrder = { ...records, entries: records.entries.toSorted((a, b) => a.sequence - b.sequence) }
  checkGrants(book, inOrder)
  checkEntries(book, inOrder)
  checkCharges(book, inOrder)
  checkWindows(book, inOrder)
  return book.violations
}

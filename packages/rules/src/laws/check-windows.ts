import type { AccountRecords } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { AccessWindow } from '../model/access-window.ts'

/** Windows against each other and against the charges that opened them. */
export function checkWindows(book: LawBook, { usageRecords, windows }: AccountRecords): void {
  const byCompany = Map.groupBy(windows, (window) => window.companyId)
  for (const ofCompany of byCompany.values()) checkOneOpen(book, ofCompany)
  const usageByCharge = new Map(usageRecords.map((usage) => [usage.chargeId, usage]))
  for (const [chargeId, opened] of Map.groupBy(windows, (window) => window.chargeId)) {
    const usage = usageByCharge.get(chargeId)
    const companies = new Set(opened.map((window) => window.companyId))
    book.expect(
      'L28',
      companies.size === opened.length,
      () => `${chargeId}: opened two windows for one company`,
    )
    book.expect('L29', usage?.records === opened.length, () => {
      return `${chargeId}: charged ${usage?.records ?? 0} companies and opened ${opened.length} windows`
    })
  }
}

/** L27: each window of a company ends before the next one opens. */
function checkOneOpen(book: LawBook, windows: readonly AccessWindow[]): void {
  let before: AccessWindow | null = null
  for (const window of windows.toSorted((a, b) => a.openedAt - b.openedAt)) {
    const earlier: AccessWindow | null = before
    book.expect('L27', earlier === null || earlier.endsAt <= window.openedAt, () => {
      return `${window.id}: opened while ${earlier?.id} was open for ${window.companyId}`
    })
    before = window
  }
}

import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { AccessWindow } from '../model/access-window.ts'
import type { Refund } from '../model/refund.ts'
import type { UsageRecord } from '../model/usage-record.ts'

/** Windows against each other and against the charges that opened them. */
export function checkWindows(book: LawBook, { windows, refunds }: AccountHead): AccountCheck {
  const opened = Map.groupBy(windows, (window) => window.chargeId)
  const charged = new Set<string>()
  const refundsOf = Map.groupBy(refunds, (refund) => refund.chargeId)
  return {
    charge: ({ usage }) => {
      const ofCharge = opened.get(usage.chargeId ?? '')
      if (usage.chargeId === null || ofCharge === undefined) return
      charged.add(usage.chargeId)
      checkOpened(book, ofCharge, usage)
      checkClosed(book, ofCharge, { cost: usage.cost, refunds: refundsOf.get(usage.chargeId) ?? [] })
    },
    end: () => {
      for (const ofCompany of Map.groupBy(windows, (window) => window.companyId).values()) {
        checkOneOpen(book, ofCompany)
      }
      for (const chargeId of opened.keys()) {
        book.expect('L29', charged.has(chargeId), () => `${chargeId}: opened windows and is no charge`)
      }
    },
  }
}

function checkOpened(
  book: LawBook,
  windows: readonly AccessWindow[],
  { chargeId, records }: UsageRecord,
): void {
  const companies = new Set(windows.map((window) => window.companyId))
  const isOncePerCompany = companies.size === windows.length
  book.expect('L28', isOncePerCompany, () => `${chargeId}: opened two windows for one company`)
  book.expect('L29', records === windows.length, () => {
    return `${chargeId}: charged ${records} companies and opened ${windows.length} windows`
  })
}

/** L27: each window of a company ends before the next one opens. */
function checkOneOpen(book: LawBook, windows: readonly AccessWindow[]): void {
  let before: AccessWindow | null = null
  for (const window of windows.toSorted((a, b) => a.openedAt - b.openedAt || a.number - b.number)) {
    const earlier: AccessWindow | null = before
    book.expect('L27', earlier === null || earlier.endsAt <= window.openedAt, () => {
      return `${window.id}: opened while ${earlier?.id} was open for ${window.companyId}`
    })
    book.expect('L27', window.number === (earlier?.number ?? 0) + 1, () => {
      return `${window.id}: is number ${window.number} of ${window.companyId}, after ${earlier?.number ?? 0}`
    })
    before = window
  }
}

/** L30: a refund closes the windows that it pays back, last opened first, and nothing else closes one. */
function checkClosed(
  book: LawBook,
  windows: readonly AccessWindow[],
  charge: { readonly cost: number; readonly refunds: readonly Refund[] },
): void {
  const refunded = charge.refunds.reduce((sum, refund) => sum + refund.amount, 0)
  const closedByRefund = new Set(charge.refunds.flatMap((refund) => refund.closedWindowIds))
  const closed = windows.filter((window) => window.closedAt !== null)
  const due = Math.floor((refunded * windows.length) / charge.cost)
  book.expect('L30', closed.length === due, () => {
    return `${windows[0]?.chargeId}: ${refunded} of ${charge.cost} refunded, ${closed.length} windows closed`
  })
  for (const window of windows) {
    const isNamed = closedByRefund.has(window.id)
    book.expect(
      'L30',
      isNamed === (window.closedAt !== null),
      () => `${window.id}: closed at ${window.closedAt}`,
    )
    const isShut = window.closedAt === null || window.endsAt <= window.closedAt
    book.expect('L30', isShut, () => `${window.id}: was refunded and stays open until ${window.endsAt}`)
  }
}

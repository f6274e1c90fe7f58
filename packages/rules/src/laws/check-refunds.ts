import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry } from '../model/entry.ts'
import type { Refund } from '../model/refund.ts'

/** Refunds against the charges that they name, and against their lines in the ledger (L14). Few charges are refunded. */
export function checkRefunds(book: LawBook, { refunds }: AccountHead): AccountCheck {
  const charges = new Map(
    [...Map.groupBy(refunds, (refund) => refund.chargeId)].map(([chargeId, ofCharge]) => [
      chargeId,
      { refunds: ofCharge, cost: 0, lines: new Array<Entry>() },
    ]),
  )
  return {
    charge: ({ usage }) => {
      const charge = charges.get(usage.chargeId ?? '')
      if (charge !== undefined) charge.cost = usage.cost
    },
    entry: (entry) => {
      if (entry.chargeId === null) return
      const charge = charges.get(entry.chargeId)
      if (charge !== undefined) charge.lines.push(entry)
      else
        book.expect('L14', entry.type !== 'refund', () => `${entry.id}: gives back what no refund tells of`)
    },
    end: () => {
      for (const [chargeId, charge] of charges) checkRefunded(book, chargeId, charge)
    },
  }
}

interface RefundedCharge {
  readonly refunds: readonly Refund[]
  readonly cost: number
  /** All entries that name the charge. */
  readonly lines: readonly Entry[]
}

function checkRefunded(book: LawBook, chargeId: string, { refunds, cost, lines }: RefundedCharge): void {
  const refunded = refunds.reduce((sum, refund) => sum + refund.amount, 0)
  book.expect('L14', refunded <= cost, () => `${chargeId}: ${refunded} of ${cost} were refunded`)
  checkLastFirst(book, chargeId, refunded, lines)
  for (const refund of refunds) checkSlices(book, refund)
  const told = lines.reduce((sum, line) => sum + (line.type === 'refund' ? line.amount : 0), 0)
  book.expect('L14', told === refunded, () => `${chargeId}: entries give back ${told}, refunds ${refunded}`)
}

/** The last slice is returned first: each slice but one is returned whole or not at all. */
function checkLastFirst(book: LawBook, chargeId: string, refunded: number, lines: readonly Entry[]): void {
  let left = refunded
  for (const slice of lines.toReversed()) {
    if (slice.type !== 'charge' && slice.type !== 'capture') continue
    const taken = -slice.amount - slice.heldAmount
    const due = Math.min(taken, left)
    left -= due
    let returned = 0
    for (const line of lines) {
      if (line.type === 'refund' && line.grantId === slice.grantId) returned += line.amount
    }
    book.expect(
      'L14',
      returned === due,
      () => `${chargeId}: ${slice.grantId} got back ${returned}, not ${due}`,
    )
  }
}

function checkSlices(book: LawBook, refund: Refund): void {
  const sum = refund.slices.reduce((total, slice) => total + slice.amount, 0)
  book.expect('L14', sum === refund.amount, () => `${refund.id}: slices sum to ${sum}, not ${refund.amount}`)
}

import type { AccountCheck } from './account-check.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry, EntryType } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'

const takingTypes: ReadonlySet<EntryType> = new Set(['charge', 'hold', 'adjustment'])

/** What a grant was at a point of the replay. */
interface Lot {
  readonly grant: Grant
  left: number
  expiresAt: number | null
}

/**
 * Replays the ledger and asks of each slice whether a grant that had something left should have burnt before it (L6, L8).
 *
 * @param expiryChanges all of the account, by sequence: they tell what each grant's expiry was at first.
 */
export function checkBurnOrder(
  book: LawBook,
  grants: readonly Grant[],
  expiryChanges: readonly Entry[],
): AccountCheck {
  const lots = lotsAtStart(grants, expiryChanges)
  const filled = new Set<Lot>()
  return {
    entry: (entry) => {
      const lot = lots.get(entry.grantId)
      book.expect('L25', lot !== undefined, () => `${entry.id}: its grant ${entry.grantId} is unknown`)
      if (lot === undefined) return
      if (takingTypes.has(entry.type)) checkSlice(book, entry, lot, filled)
      if (entry.expiryChange !== null) {
        const { from, to } = entry.expiryChange
        book.expect('L25', from === lot.expiresAt, () => `${entry.id}: moves an expiry that was not ${from}`)
        lot.expiresAt = to
      }
      lot.left += entry.amount
      if (lot.left === 0) filled.delete(lot)
      else filled.add(lot)
    },
    end: () => {
      for (const { grant, expiresAt } of lots.values()) {
        book.expect('L25', grant.expiresAt === expiresAt, () => {
          return `${grant.id}: expires at ${grant.expiresAt}, its entries say ${expiresAt}`
        })
      }
    },
  }
}

/** A grant began with the expiry that its first change moved away from. */
function lotsAtStart(grants: readonly Grant[], expiryChanges: readonly Entry[]): Map<string, Lot> {
  const lots = new Map<string, Lot>()
  for (const grant of grants) lots.set(grant.id, { grant, left: 0, expiresAt: grant.expiresAt })
  for (const entry of expiryChanges.toReversed()) {
    const lot = lots.get(entry.grantId)
    if (lot !== undefined && entry.expiryChange !== null) lot.expiresAt = entry.expiryChange.from
  }
  return lots
}

function checkSlice(book: LawBook, entry: Entry, lot: Lot, filled: ReadonlySet<Lot>): void {
  const at = entry.effectiveAt
  book.expect('L8', isAlive(lot, at), () => `${entry.id}: ${lot.grant.id} is not effective then`)
  for (const other of filled) {
    const isPassedOver = other !== lot && isAlive(other, at) && burnsBefore(other, lot)
    book.expect('L6', !isPassedOver, () => `${entry.id}: takes from ${lot.grant.id} before ${other.grant.id}`)
  }
}

function isAlive({ grant, expiresAt }: Lot, at: number): boolean {
  return grant.effectiveAt <= at && (expiresAt === null || at < expiresAt)
}

/** The burn order written a second time, so that a slip in the one that charges is seen here. */
function burnsBefore(a: Lot, b: Lot): boolean {
  const keys = ({ grant, expiresAt }: Lot): readonly number[] => [
    grant.priority,
    expiresAt ?? Number.POSITIVE_INFINITY,
    grant.class === 'unpaid' ? 0 : 1,
    grant.effectiveAt,
    grant.sequence,
  ]
  const keysOfB = keys(b)
  for (const [index, keyOfA] of keys(a).entries()) {
    const keyOfB = keysOfB[index]
    if (keyOfB !== undefined && keyOfA !== keyOfB) return keyOfA < keyOfB
  }
  return false
}

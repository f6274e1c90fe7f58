import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry } from '../model/entry.ts'
import type { Hold } from '../model/hold.ts'

/** What the entries of a hold made of one of its slices. */
interface SliceFold {
  amount: number
  captured: number
  released: number
}

interface HoldFold {
  readonly hold: Hold
  readonly slices: Map<string, SliceFold>
  /** Where in the hold the latest capture and the latest release were. */
  capturedAt: number
  releasedAt: number
}

/** Holds by themselves, against their entries, and against the held buckets of their grants. */
export function checkHolds(book: LawBook, head: AccountHead): AccountCheck {
  const folds = new Map(head.holds.map((hold) => [hold.id, newFold(hold)]))
  return {
    entry: (entry) => {
      if (entry.holdId === null) return
      const fold = folds.get(entry.holdId)
      book.expect('L25', fold !== undefined, () => `${entry.id}: names ${entry.holdId}, which is no hold`)
      if (fold === undefined) return
      addEntry(fold, entry)
      checkOrder(book, fold, entry)
    },
    end: () => {
      for (const fold of folds.values()) {
        checkEnd(book, fold.hold, head.account.lastAt)
        checkFold(book, fold)
      }
      checkHeld(book, head)
      checkCaches(book, head)
    },
  }
}

function newFold(hold: Hold): HoldFold {
  return { hold, slices: new Map(), capturedAt: 0, releasedAt: Number.POSITIVE_INFINITY }
}

function addEntry({ slices }: HoldFold, { grantId, type, heldAmount }: Entry): void {
  const slice = slices.get(grantId) ?? { amount: 0, captured: 0, released: 0 }
  slices.set(grantId, slice)
  if (type === 'hold') slice.amount += heldAmount
  if (type === 'capture') slice.captured -= heldAmount
  if (type === 'release') slice.released -= heldAmount
}

function checkHeld(book: LawBook, { holds, grants }: AccountHead): void {
  const heldByGrant = new Map<string, number>()
  for (const { slices } of holds) {
    for (const { grantId, held } of slices) heldByGrant.set(grantId, (heldByGrant.get(grantId) ?? 0) + held)
  }
  for (const grant of grants) {
    const held = heldByGrant.get(grant.id) ?? 0
    book.expect('L2', grant.held === held, () => {
      return `${grant.id}: has ${grant.held} held, its holds have ${held}`
    })
  }
}

/** L10: open, or ended once and with nothing left. L13: an open one is not past its expiry. */
function checkEnd(book: LawBook, hold: Hold, lastAt: number): void {
  const isOpen = hold.state === 'open'
  book.expect(
    'L10',
    isOpen === (hold.endedAt === null),
    () => `${hold.id}: is ${hold.state} and ended at ${hold.endedAt}`,
  )
  book.expect('L10', isOpen || hold.held === 0, () => `${hold.id}: has ended with ${hold.held} held`)
  book.expect('L13', !isOpen || lastAt < hold.expiresAt, () => `${hold.id}: is open after its expiry`)
  if (hold.endedAt === null) return
  const isInTime = hold.state === 'expired' ? hold.endedAt === hold.expiresAt : hold.endedAt < hold.expiresAt
  book.expect(
    'L13',
    isInTime,
    () => `${hold.id}: is ${hold.state} at ${hold.endedAt}, expires at ${hold.expiresAt}`,
  )
}

/** L25: a hold is what its entries made of it, slice by slice. */
function checkFold(book: LawBook, { hold, slices }: HoldFold): void {
  const whole = { amount: 0, held: 0, captured: 0, released: 0 }
  for (const slice of hold.slices) {
    const { amount, captured, released } = slices.get(slice.grantId) ?? {
      amount: 0,
      captured: 0,
      released: 0,
    }
    const told = { amount, held: amount - captured - released, captured, released }
    for (const name of ['amount', 'held', 'captured', 'released'] as const) {
      book.expect('L25', slice[name] === told[name], () => {
        return `${hold.id}: ${name} out of ${slice.grantId} is ${slice[name]}, its entries say ${told[name]}`
      })
      whole[name] += told[name]
    }
  }
  for (const name of ['amount', 'held', 'captured', 'released'] as const) {
    book.expect('L25', hold[name] === whole[name], () => {
      return `${hold.id}: ${name} is ${hold[name]}, not ${whole[name]}`
    })
  }
}

/** Captured in the order of the slices, given back in reverse (L12), and nothing after its end (L10). */
function checkOrder(book: LawBook, fold: HoldFold, entry: Entry): void {
  const { hold } = fold
  const place = hold.slices.findIndex((slice) => slice.grantId === entry.grantId)
  if (entry.type === 'capture') {
    book.expect('L12', place >= fold.capturedAt, () => `${entry.id}: ${hold.id} was captured out of order`)
    fold.capturedAt = place
  }
  if (entry.type === 'release') {
    book.expect('L12', place < fold.releasedAt, () => `${entry.id}: ${hold.id} gave back out of order`)
    fold.releasedAt = place
  }
  const isBefore = hold.endedAt === null || entry.effectiveAt <= hold.endedAt
  book.expect('L10', isBefore, () => `${entry.id}: moves ${hold.id} after its end`)
}

function checkCaches(book: LawBook, { account, holds }: AccountHead): void {
  const open = holds.filter((hold) => hold.state === 'open')
  const next = open.length === 0 ? null : Math.min(...open.map((hold) => hold.expiresAt))
  book.expect('L25', account.openHoldCount === open.length, () => {
    return `${account.openHoldCount} holds are said to be open, ${open.length} are`
  })
  book.expect('L25', account.nextHoldExpiresAt === next, () => {
    return `the next hold is said to expire at ${account.nextHoldExpiresAt}, not ${next}`
  })
}

import type { AccountRecords } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'

/** Charges against their slices, and the slices against the grants as they were just then. */
export function checkCharges(book: LawBook, records: AccountRecords): void {
  const slices = slicesByCharge(records.entries)
  for (const usage of records.usageRecords) {
    const name = usage.chargeId ?? usage.id
    book.expect(
      'L5',
      (usage.cost === 0) === (usage.chargeId === null),
      () => `${name}: a charge has a cost, and only it`,
    )
    if (usage.chargeId === null) continue
    let taken = 0
    for (const slice of slices.get(usage.chargeId) ?? []) taken -= slice.amount
    book.expect(
      'L5',
      taken === usage.cost,
      () => `${name}: slices sum to ${taken}, the cost is ${usage.cost}`,
    )
    slices.delete(usage.chargeId)
  }
  for (const chargeId of slices.keys())
    book.expect('L5', false, () => `${chargeId}: has slices and no usage record`)
  checkBurnOrder(book, records)
}

function slicesByCharge(entries: readonly Entry[]): Map<string, Entry[]> {
  const slices = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.type !== 'charge' || entry.chargeId === null) continue
    const ofCharge = slices.get(entry.chargeId) ?? []
    ofCharge.push(entry)
    slices.set(entry.chargeId, ofCharge)
  }
  return slices
}

/** Replays the ledger and asks of each slice whether a grant that had something left should have burnt before it (L6, L8). */
function checkBurnOrder(book: LawBook, { grants, entries }: AccountRecords): void {
  const byId = new Map(grants.map((grant) => [grant.id, grant]))
  const left = new Map<Grant, number>()
  for (const entry of entries) {
    const grant = byId.get(entry.grantId)
    book.expect('L25', grant !== undefined, () => `${entry.id}: its grant ${entry.grantId} is unknown`)
    if (grant === undefined) continue
    if (entry.type === 'charge') {
      book.expect(
        'L8',
        isAlive(grant, entry.effectiveAt),
        () => `${entry.id}: ${grant.id} is not effective then`,
      )
      for (const other of left.keys()) {
        const isPassedOver = other !== grant && isAlive(other, entry.effectiveAt) && burnsBefore(other, grant)
        book.expect('L6', !isPassedOver, () => `${entry.id}: takes from ${grant.id} before ${other.id}`)
      }
    }
    const rest = (left.get(grant) ?? 0) + entry.amount
    if (rest === 0) left.delete(grant)
    else left.set(grant, rest)
  }
}

function isAlive(grant: Grant, at: number): boolean {
  return grant.effectiveAt <= at && (grant.expiresAt === null || at < grant.expiresAt)
}

/** The burn order written a second time, so that a slip in the one that charges is seen here. */
function burnsBefore(a: Grant, b: Grant): boolean {
  const keys = (grant: Grant): readonly number[] => [
    grant.priority,
    grant.expiresAt ?? Number.POSITIVE_INFINITY,
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

import type { AccountRecords } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry, EntryType } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'

const buckets = ['available', 'held', 'used', 'expired', 'voided', 'rolled'] as const

/** Grants by themselves, against the cached balance, and against the fold of their entries. */
export function checkGrants(book: LawBook, records: AccountRecords): void {
  const sums = sumsByGrant(records.entries)
  const expiries = Map.groupBy(
    records.entries.filter((entry) => entry.type === 'expiry'),
    (entry) => entry.grantId,
  )
  for (const grant of records.grants) {
    checkBuckets(book, grant)
    checkFold(book, grant, sums.get(grant.id) ?? new Map())
    checkEnd(book, grant, expiries.get(grant.id) ?? [], records.account.lastAt)
  }
  checkBalance(book, records)
  checkNextDue(book, records)
}

function checkBuckets(book: LawBook, grant: Grant): void {
  let sum = 0
  for (const bucket of buckets) {
    const amount = grant[bucket]
    book.expect(
      'L2',
      Number.isSafeInteger(amount) && amount >= 0,
      () => `${grant.id}: ${bucket} is ${amount}`,
    )
    sum += amount
  }
  book.expect(
    'L2',
    sum === grant.amount,
    () => `${grant.id}: buckets sum to ${sum}, the amount is ${grant.amount}`,
  )
}

function sumsByGrant(entries: readonly Entry[]): Map<string, Map<EntryType, number>> {
  const sums = new Map<string, Map<EntryType, number>>()
  for (const entry of entries) {
    const ofGrant = sums.get(entry.grantId) ?? new Map<EntryType, number>()
    sums.set(entry.grantId, ofGrant.set(entry.type, (ofGrant.get(entry.type) ?? 0) + entry.amount))
  }
  return sums
}

/** L25: a grant is what its entries made of it. */
function checkFold(book: LawBook, grant: Grant, sums: ReadonlyMap<EntryType, number>): void {
  const of = (type: EntryType): number => sums.get(type) ?? 0
  const given = of('grant') + of('rollover_in')
  const expected = {
    given: grant.state === 'pending' ? 0 : grant.amount,
    used: -of('charge'),
    expired: -of('expiry'),
    rolled: -of('rollover_out') - of('rollover_forfeit'),
  }
  book.expect(
    'L25',
    given === expected.given,
    () => `${grant.id}: entries give ${given}, not ${expected.given}`,
  )
  for (const bucket of ['used', 'expired', 'rolled'] as const) {
    book.expect('L25', grant[bucket] === expected[bucket], () => {
      return `${grant.id}: ${bucket} is ${grant[bucket]}, its entries say ${expected[bucket]}`
    })
  }
  let left = 0
  for (const amount of sums.values()) left += amount
  const available = grant.state === 'pending' ? 0 : grant.available + grant.held
  book.expect('L25', left === available, () => `${grant.id}: entries leave ${left}, it has ${available}`)
}

function checkEnd(book: LawBook, grant: Grant, expiries: readonly Entry[], lastAt: number): void {
  const hasDied = grant.expiresAt !== null && grant.expiresAt <= lastAt
  book.expect('L17', !(grant.state === 'live' && hasDied), () => `${grant.id}: is live after its expiry`)
  book.expect(
    'L17',
    grant.state !== 'pending' || grant.effectiveAt > lastAt,
    () => `${grant.id}: is still pending`,
  )
  book.expect(
    'L2',
    grant.state !== 'ended' || grant.available === 0,
    () => `${grant.id}: has ended with credits left`,
  )
  book.expect('L17', expiries.length <= 1, () => `${grant.id}: expired ${expiries.length} times`)
  for (const expiry of expiries) {
    book.expect('L17', expiry.effectiveAt === grant.expiresAt, () => {
      return `${expiry.id}: takes effect at ${expiry.effectiveAt}, ${grant.id} expires at ${grant.expiresAt}`
    })
  }
}

function checkBalance(book: LawBook, records: AccountRecords): void {
  const inBalance = records.grants.filter((grant) => grant.state !== 'pending')
  for (const bucket of ['granted', ...buckets] as const) {
    let sum = 0
    for (const grant of inBalance) sum += bucket === 'granted' ? grant.amount : grant[bucket]
    const cached = records.account.balance[bucket]
    book.expect('L3', sum === cached, () => `${bucket} is ${cached}, the grants sum to ${sum}`)
  }
}

/** L25: the instant at which work falls due is a cache too, and a missed one would never be booked. */
function checkNextDue(book: LawBook, records: AccountRecords): void {
  const { account } = records
  const ahead: number[] = []
  for (const grant of records.grants) {
    if (grant.state === 'pending') ahead.push(grant.effectiveAt)
    if (grant.state === 'live' && grant.expiresAt !== null) ahead.push(grant.expiresAt)
  }
  if (account.terms.recurrence === 'monthly') ahead.push(account.period?.to ?? account.anchorAt)
  const expected = ahead.length === 0 ? null : ahead.reduce((least, at) => Math.min(least, at))
  book.expect(
    'L25',
    account.nextDueAt === expected,
    () => `next due at ${account.nextDueAt}, not ${expected}`,
  )
}

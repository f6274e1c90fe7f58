import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry, EntryType } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'

const buckets = ['available', 'held', 'used', 'expired', 'voided', 'rolled'] as const

/** What the entries of one grant sum to. */
interface GrantSums {
  readonly amounts: Map<EntryType, number>
  captured: number
  held: number
  /** Lines that booked its expiry; what came back and ended again is not among them. */
  expiries: number
}

/** Grants by themselves, against the cached balance, and against the fold of their entries. */
export function checkGrants(book: LawBook, head: AccountHead): AccountCheck {
  const sums = new Map<string, GrantSums>()
  const byId = new Map(head.grants.map((grant) => [grant.id, grant]))
  let before: Entry | null = null
  return {
    entry: (entry) => {
      const ofGrant = sums.get(entry.grantId) ?? newSums()
      sums.set(entry.grantId, ofGrant)
      addEntry(ofGrant, entry)
      if (entry.type === 'expiry') checkExpiry(book, byId.get(entry.grantId), { entry, before, ofGrant })
      before = entry
    },
    end: () => {
      for (const grant of head.grants) {
        const ofGrant = sums.get(grant.id)
        checkBuckets(book, grant)
        checkFold(book, grant, ofGrant)
        checkState(book, grant, head.account.lastAt)
        const expiries = ofGrant?.expiries ?? 0
        book.expect('L17', expiries <= 1, () => `${grant.id}: expired ${expiries} times`)
      }
      checkBalance(book, head)
      checkNextDue(book, head)
    },
  }
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

function newSums(): GrantSums {
  return { amounts: new Map(), captured: 0, held: 0, expiries: 0 }
}

function addEntry(sums: GrantSums, entry: Entry): void {
  sums.amounts.set(entry.type, (sums.amounts.get(entry.type) ?? 0) + entry.amount)
  sums.held += entry.heldAmount
  if (entry.type === 'capture') sums.captured -= entry.heldAmount
}

/** L25: a grant is what its entries made of it. */
function checkFold(book: LawBook, grant: Grant, sums: GrantSums | undefined): void {
  const of = (type: EntryType): number => sums?.amounts.get(type) ?? 0
  const isPending = grant.state === 'pending'
  const given = of('grant') + of('rollover_in')
  const amount = isPending ? 0 : grant.amount
  book.expect('L25', given === amount, () => `${grant.id}: entries give ${given}, not ${amount}`)
  let available = 0
  for (const sum of sums?.amounts.values() ?? []) available += sum
  const told = {
    available: isPending ? grant.amount : available,
    held: sums?.held ?? 0,
    used: (sums?.captured ?? 0) - of('charge') - of('refund'),
    expired: -of('expiry'),
    voided: -of('void') - of('claw_back') - of('adjustment'),
    rolled: -of('rollover_out') - of('rollover_forfeit'),
  }
  for (const bucket of buckets) {
    book.expect('L25', grant[bucket] === told[bucket], () => {
      return `${grant.id}: ${bucket} is ${grant[bucket]}, its entries say ${told[bucket]}`
    })
  }
}

function checkState(book: LawBook, grant: Grant, lastAt: number): void {
  const hasDied = grant.expiresAt !== null && grant.expiresAt <= lastAt
  book.expect('L17', !(grant.state === 'live' && hasDied), () => `${grant.id}: is live after its expiry`)
  book.expect(
    'L17',
    grant.state !== 'pending' || grant.effectiveAt > lastAt,
    () => `${grant.id}: is still pending`,
  )
  const isEmpty = grant.available === 0 && grant.held === 0
  book.expect('L2', grant.state !== 'live' || !isEmpty, () => `${grant.id}: is live and has nothing left`)
  book.expect('L2', grant.state !== 'drained' || isEmpty, () => `${grant.id}: is drained with credits left`)
  book.expect(
    'L2',
    grant.state !== 'ended' || grant.available === 0,
    () => `${grant.id}: has ended with credits left`,
  )
  book.expect('L2', (grant.state === 'ended') === (grant.endedBy !== null), () => {
    return `${grant.id}: is ${grant.state} and ended by ${grant.endedBy}`
  })
}

/**
 * L17: one line books the expiry, at its instant. What comes back later is expired again by a line of its own, right after
 * the one that brought it back.
 */
function checkExpiry(
  book: LawBook,
  grant: Grant | undefined,
  {
    entry,
    before,
    ofGrant,
  }: { readonly entry: Entry; readonly before: Entry | null; readonly ofGrant: GrantSums },
): void {
  if (grant === undefined) return
  const { expiresAt } = grant
  const isAfter = expiresAt !== null && entry.effectiveAt >= expiresAt
  book.expect('L17', isAfter, () => `${entry.id}: ${grant.id} expires at ${expiresAt}`)
  if (isReturnOf(before, entry)) return
  ofGrant.expiries += 1
  book.expect('L17', entry.effectiveAt === expiresAt, () => {
    return `${entry.id}: takes effect at ${entry.effectiveAt}, ${grant.id} expires at ${expiresAt}`
  })
}

function isReturnOf(back: Entry | null, expiry: Entry): boolean {
  return (
    back !== null &&
    (back.type === 'release' || back.type === 'refund') &&
    back.transactionId === expiry.transactionId &&
    back.grantId === expiry.grantId &&
    back.amount === -expiry.amount
  )
}

function checkBalance(book: LawBook, records: AccountHead): void {
  const inBalance = records.grants.filter((grant) => grant.state !== 'pending')
  for (const bucket of ['granted', ...buckets] as const) {
    let sum = 0
    for (const grant of inBalance) sum += bucket === 'granted' ? grant.amount : grant[bucket]
    const cached = records.account.balance[bucket]
    book.expect('L3', sum === cached, () => `${bucket} is ${cached}, the grants sum to ${sum}`)
  }
}

/** L25: the instant at which work falls due is a cache too, and a missed one would never be booked. */
function checkNextDue(book: LawBook, records: AccountHead): void {
  const { account } = records
  const ahead: number[] = []
  for (const grant of records.grants) {
    if (grant.state === 'pending') ahead.push(grant.effectiveAt)
    if (grant.state === 'live' && grant.expiresAt !== null) ahead.push(grant.expiresAt)
  }
  for (const hold of records.holds) if (hold.state === 'open') ahead.push(hold.expiresAt)
  if (account.period !== null) ahead.push(account.period.to)
  else if (account.terms.recurrence === 'monthly') ahead.push(account.anchorAt)
  const expected = ahead.length === 0 ? null : ahead.reduce((least, at) => Math.min(least, at))
  book.expect(
    'L25',
    account.nextDueAt === expected,
    () => `next due at ${account.nextDueAt}, not ${expected}`,
  )
}

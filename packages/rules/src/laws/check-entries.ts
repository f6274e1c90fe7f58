import type { AccountRecords } from './account-records.ts'
import type { LawBook } from './law-violation.ts'

/** The ledger by itself: dense, chained, in time order, and with nothing left between accounts. */
export function checkEntries(book: LawBook, records: AccountRecords): void {
  checkChain(book, records)
  checkRollovers(book, records)
}

function checkChain(book: LawBook, { account, entries }: AccountRecords): void {
  let closing = 0
  let effectiveAt = Number.NEGATIVE_INFINITY
  let recordedAt = Number.NEGATIVE_INFINITY
  for (const [index, entry] of entries.entries()) {
    const name = `${entry.id} (${entry.sequence})`
    book.expect('L24', entry.sequence === index + 1, () => `${name}: should be number ${index + 1}`)
    book.expect(
      'L24',
      entry.balanceBefore === closing,
      () => `${name}: opens at ${entry.balanceBefore}, not ${closing}`,
    )
    closing += entry.amount
    book.expect(
      'L24',
      entry.balanceAfter === closing,
      () => `${name}: closes at ${entry.balanceAfter}, not ${closing}`,
    )
    book.expect('L4', closing >= 0, () => `${name}: leaves a balance of ${closing}`)
    book.expect(
      'L9',
      entry.effectiveAt >= effectiveAt,
      () => `${name}: takes effect before the entry before it`,
    )
    book.expect(
      'L9',
      entry.recordedAt >= recordedAt,
      () => `${name}: was recorded before the entry before it`,
    )
    book.expect(
      'L9',
      entry.recordedAt >= entry.effectiveAt,
      () => `${name}: takes effect after it was recorded`,
    )
    effectiveAt = entry.effectiveAt
    recordedAt = entry.recordedAt
  }
  book.expect(
    'L9',
    recordedAt <= account.lastAt,
    () => `the account's latest instant is before its newest entry`,
  )
  book.expect(
    'L24',
    account.sequence === entries.length,
    () => `sequence is ${account.sequence} of ${entries.length}`,
  )
  book.expect('L3', account.balance.available === closing, () => {
    return `available is ${account.balance.available}, the ledger closes at ${closing}`
  })
}

/** What is carried out of one grant comes into its child in the same transaction, and nothing stays between (L1, L18). */
function checkRollovers(book: LawBook, { grants, entries }: AccountRecords): void {
  const between = new Map<string, number>()
  const carriedOut = new Map<string, number>()
  for (const entry of entries) {
    if (entry.type !== 'rollover_out' && entry.type !== 'rollover_in') continue
    between.set(entry.transactionId, (between.get(entry.transactionId) ?? 0) + entry.amount)
    if (entry.type === 'rollover_out')
      carriedOut.set(entry.grantId, (carriedOut.get(entry.grantId) ?? 0) - entry.amount)
  }
  for (const [transactionId, sum] of between) {
    book.expect('L1', sum === 0, () => `${transactionId}: ${sum} stays between the grants of a rollover`)
  }
  const byId = new Map(grants.map((grant) => [grant.id, grant]))
  for (const grant of grants) {
    if (grant.source !== 'rollover') continue
    const parent = grant.parentId === null ? undefined : byId.get(grant.parentId)
    const carried = grant.parentId === null ? 0 : carriedOut.get(grant.parentId)
    book.expect(
      'L18',
      carried === grant.amount,
      () => `${grant.id}: has ${grant.amount}, its parent carried ${carried}`,
    )
    book.expect(
      'L18',
      parent?.generation === grant.generation - 1,
      () => `${grant.id}: is not one generation on`,
    )
    book.expect(
      'L18',
      grant.class === 'paid' && parent?.class === 'paid',
      () => `${grant.id}: only paid credits roll`,
    )
  }
}

/** A search that finds something in any catalogue of this century. */
export const broadJobSearch = { posted_at_gte: '2000-01-01', limit: 2 }

/** The payment that the world has recorded for the rich team; the contract's example names it so. */
export const paymentId = 'pay_3f8a21'

let keys = 0

/** An idempotency key that no other test uses. */
export function freshKey(): string {
  keys += 1
  return `contract-suite-${keys}-${crypto.randomUUID()}`
}

export const reason = { reason_code: 'test', note: 'The contract suite wants it.' }

export const goodGrant = {
  kind: 'api',
  amount: 10,
  source: 'promo',
  class: 'unpaid',
  reason_code: 'test',
  note: 'The contract suite gives some.',
}

/** The lines under the header that a bulk grant has. */
export function bulkCsv(...lines: readonly string[]): string {
  return ['team,kind,amount,expires_at,reason_code,note', ...lines, ''].join('\n')
}

export const goodRule = {
  rule: { mode: 'all', life: { basis: 'forever' } },
  reason_code: 'test',
  note: 'As it was.',
}

import { type CallResult, type Instant, isKeyForgotten } from '@scrip/rules'
import type { Refused } from '../http/answer.ts'
import { refuseReusedKey } from '../http/refused-outcome.ts'
import type { Ports } from '../ports/ports.ts'
import { callResult } from './charge-outcome.ts'
import type { Spending } from './spending.ts'

export type EarlierCall =
  | { readonly type: 'none' }
  | { readonly type: 'replayed'; readonly result: CallResult }
  | { readonly type: 'refused'; readonly refused: Refused }

/**
 * A look at the idempotency key before any work is done: a replay needs no search, and answers with the records of the
 * first call. Two equal calls at once both pass here; then the ledger lets one of them charge.
 */
export async function findEarlierCall(ports: Ports, spending: Spending, now: Instant): Promise<EarlierCall> {
  const { teamId, operation, idempotency } = spending
  if (idempotency === null) return { type: 'none' }
  const record = await ports.ledger.findIdempotency({ teamId, operation, key: idempotency.key })
  if (record === null || isKeyForgotten(record.at, now)) return { type: 'none' }
  if (record.requestHash !== idempotency.requestHash)
    return { type: 'refused', refused: refuseReusedKey(idempotency.key) }
  return { type: 'replayed', result: callResult(record.answer) }
}

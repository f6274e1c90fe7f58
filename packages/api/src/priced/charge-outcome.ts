import type { CallResult, ChargeCommand, RevealCommand } from '@scrip/rules'
import type { Refused } from '../http/answer.ts'
import { refuseInvalidField, refuseReusedKey, refuseUnknownAccount } from '../http/refused-outcome.ts'
import type { Ports } from '../ports/ports.ts'
import { refuseInsufficient } from './insufficient.ts'
import { submitOne } from './submit-one.ts'

export type ChargeOutcome =
  | { readonly type: 'charged' | 'replayed'; readonly result: CallResult }
  | { readonly type: 'refused'; readonly refused: Refused }

/** Submits a charge or a reveal, and turns a refusal into the answer that the caller gets. */
export async function submitCharge(
  ports: Ports,
  command: ChargeCommand | RevealCommand,
): Promise<ChargeOutcome> {
  const outcome = await submitOne(ports.ledger, command)
  switch (outcome.status) {
    case 'accepted':
      return { type: 'charged', result: callResult(outcome.result) }
    case 'replayed':
      return { type: 'replayed', result: callResult(outcome.result) }
    case 'refused':
      return { type: 'refused', refused: refuseCharge(ports, command, outcome.refusal) }
  }
}

type Decided = Extract<Awaited<ReturnType<typeof submitOne>>, { status: 'refused' }>

function refuseCharge(
  ports: Ports,
  command: ChargeCommand | RevealCommand,
  refusal: Decided['refusal'],
): Refused {
  switch (refusal.code) {
    case 'insufficient_credits':
      return refuseInsufficient(refusal, command.type === 'reveal', ports.topUpUrl ?? null)
    case 'idempotency_key_reused':
      return refuseReusedKey(refusal.key)
    case 'account_not_found':
      return refuseUnknownAccount(refusal)
    case 'invalid_field':
      return refuseInvalidField(refusal)
    case 'version_conflict':
    case 'account_exists':
      throw new Error(`a ${command.type} was refused with ${refusal.code}`)
  }
}

export function callResult(result: { readonly type: string } | CallResult): CallResult {
  if (result.type !== 'call' || !('cost' in result))
    throw new Error(`a priced call was answered with a result of type ${result.type}`)
  return result
}

import { prices } from '@scrip/contract'
import type { CallResult, ChargeCommand, Instant, RevealCommand } from '@scrip/rules'
import type { Refused } from '../http/answer.ts'
import { refuseHoldOfOtherKind, refuseOutcome } from '../http/refused-outcome.ts'
import type { Ports } from '../ports/ports.ts'
import { freeHeaders, untakenHeaders } from './report-credits.ts'
import { type DecidedOutcome, submitOne } from './submit-one.ts'

export type ChargeOutcome =
  | { readonly type: 'charged' | 'replayed'; readonly result: CallResult }
  | { readonly type: 'refused'; readonly refused: Refused }

/** Submits a charge or a reveal, and turns a refusal into the answer that the caller gets. */
export async function submitCharge(
  ports: Ports,
  command: ChargeCommand | RevealCommand,
  now: Instant,
): Promise<ChargeOutcome> {
  const outcome = await submitOne(ports.ledger, command)
  switch (outcome.status) {
    case 'accepted':
      return { type: 'charged', result: callResult(outcome.result) }
    case 'replayed':
      return { type: 'replayed', result: callResult(outcome.result) }
    case 'refused':
      return { type: 'refused', refused: await refuseCharge(ports, command, outcome.refusal, now) }
  }
}

type Refusal = Extract<DecidedOutcome, { status: 'refused' }>['refusal']

/** A 402 of a priced operation carries the credit headers too: nothing was taken, and this is what there is. */
async function refuseCharge(
  ports: Ports,
  command: ChargeCommand | RevealCommand,
  refusal: Refusal,
  now: Instant,
): Promise<Refused> {
  const refused = refuseOutcome(refusal, ports.topUpUrl ?? null)
  const hasWindows = command.type === 'reveal'
  switch (refusal.code) {
    case 'insufficient_credits':
      return { ...refused, headers: untakenHeaders(refusal.kind, refusal, hasWindows) }
    case 'budget_exceeded':
    case 'hold_insufficient': {
      const account = { teamId: command.teamId, kind: refusal.kind }
      return { ...refused, headers: await freeHeaders(ports, account, now, hasWindows) }
    }
    case 'hold_not_found':
      return (await refuseOtherKind(ports, command, refusal.holdId)) ?? refused
    default:
      return refused
  }
}

/** A hold of the team's other kind is there, but not for this call: the 404 says why. Null: there is none at all. */
async function refuseOtherKind(
  ports: Ports,
  command: ChargeCommand | RevealCommand,
  holdId: string,
): Promise<Refused | null> {
  const kind = command.type === 'charge' ? command.kind : prices.revealCompanies.kind
  const hold = await ports.ledger.findHold(command.teamId, holdId)
  return hold === null || hold.kind === kind ? null : refuseHoldOfOtherKind(hold, kind)
}

export function callResult(result: { readonly type: string } | CallResult): CallResult {
  if (result.type !== 'call' || !('cost' in result))
    throw new Error(`a priced call was answered with a result of type ${result.type}`)
  return result
}

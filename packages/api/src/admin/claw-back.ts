import type { ClawBackReceipt } from '@scrip/contract'
import { type ClawBackCommand, credits, creditsMoved } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { submitOne } from '../priced/submit-one.ts'
import { toEntityTag } from './account-version.ts'
import { toApiCreditsReceipt } from './credits-receipt.ts'
import { requireTeam } from './require-team.ts'
import { readStaffWrite, refuseStaffWrite } from './staff-write.ts'

/** Takes what is still there of the credits that a payment granted. */
export async function adminClawBack(call: StaffCall<'adminClawBack'>): Promise<Answer> {
  const { ports } = call
  const { path, query, body } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const account = { teamId: path.team_id, kind: body.kind }
  const read = await readStaffWrite(call, account)
  if (!read.ok) return read.refused
  const amount = body.amount ?? null
  const command: ClawBackCommand = {
    ...read.write,
    type: 'claw_back',
    kind: body.kind,
    paymentId: body.payment_id,
    amount: amount === null ? null : credits(amount),
  }
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return refuseStaffWrite(call, [account], outcome.refusal)
  const { result } = outcome
  if (result.type !== 'claw_back') throw new Error(`a claw-back was answered with ${result.type}`)
  const effect = { ...result, kind: body.kind, moved: creditsMoved(command, result) }
  const receipt: ClawBackReceipt = {
    ...(await toApiCreditsReceipt(call, path.team_id, effect, query.preview)),
    payment_id: result.payment.id,
    granted: result.payment.amount,
    clawed_back: result.payment.clawedBack,
    taken: result.taken,
    not_taken: result.missing,
  }
  return answerOk(receipt, toEntityTag(receipt.version))
}

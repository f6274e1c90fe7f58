import { type AdjustCommand, credits, creditsMoved } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { submitOne } from '../priced/submit-one.ts'
import { toEntityTag } from './account-version.ts'
import { toApiCreditsReceipt } from './credits-receipt.ts'
import { requireTeam } from './require-team.ts'
import { readStaffWrite, refuseStaffWrite } from './staff-write.ts'

/** Takes available credits away, in burn order, all or nothing. */
export async function adminAdjustCredits(call: StaffCall<'adminAdjustCredits'>): Promise<Answer> {
  const { ports } = call
  const { path, query, body } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const account = { teamId: path.team_id, kind: body.kind }
  const read = await readStaffWrite(call, account)
  if (!read.ok) return read.refused
  const amount = credits(body.amount)
  const command: AdjustCommand = { ...read.write, type: 'adjust', kind: body.kind, amount }
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return refuseStaffWrite(call, [account], outcome.refusal)
  const { result } = outcome
  if (result.type !== 'adjustment') throw new Error(`an adjustment was answered with ${result.type}`)
  const effect = { ...result, kind: body.kind, moved: creditsMoved(command, result) }
  const receipt = await toApiCreditsReceipt(call, path.team_id, effect, query.preview)
  return answerOk(receipt, toEntityTag(receipt.version))
}

import type { RefundReceipt } from '@scrip/contract'
import {
  type Credits,
  type RefundChargeCommand,
  type RefundResult,
  credits,
  creditsMoved,
} from '@scrip/rules'
import { loadChargeDetail } from '../credits/charges.ts'
import { toApiStaffGrant } from '../credits/api-grant.ts'
import { type Answer, type Refused, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { fromApiInstant } from '../http/instants.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import { refuseField } from '../http/violations.ts'
import { submitOne } from '../priced/submit-one.ts'
import { toEntityTag } from './account-version.ts'
import { toApiCreditsReceipt } from './credits-receipt.ts'
import { requireTeam } from './require-team.ts'
import { readStaffWrite, refuseStaffWrite } from './staff-write.ts'

type Call = StaffCall<'adminRefundCharge'>

/** Gives credits of a charge back to the grants that paid it, or with `preview=true` says what that would do. */
export async function adminRefundCharge(call: Call): Promise<Answer> {
  const { ports } = call
  const { path, body } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const charge = await ports.ledger.findCharge(path.team_id, path.charge_id)
  if (charge === null) return refuseMissing('charge', path.charge_id)
  const account = { teamId: path.team_id, kind: charge.usage.kind }
  const read = await readStaffWrite(call, account)
  if (!read.ok) return read.refused
  const reissue = readReissue(body)
  if (!reissue.ok) return reissue.refused
  const amount = body.amount ?? null
  const command: RefundChargeCommand = {
    ...read.write,
    type: 'refund_charge',
    kind: account.kind,
    chargeId: path.charge_id,
    amount: amount === null ? null : credits(amount),
    reissue: reissue.reissue,
  }
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return refuseStaffWrite(call, [account], outcome.refusal)
  if (outcome.result.type !== 'refund') throw new Error(`a refund was answered with ${outcome.result.type}`)
  return answerReceipt(call, outcome.result, creditsMoved(command, outcome.result))
}

type ReadReissue =
  | { readonly ok: true; readonly reissue: RefundChargeCommand['reissue'] }
  | { readonly ok: false; readonly refused: Refused }

function readReissue({ reissue }: Call['request']['body']): ReadReissue {
  if (reissue == null) return { ok: true, reissue: null }
  if (reissue.expires_at === null) return { ok: true, reissue: { expiresAt: null } }
  const expiresAt = fromApiInstant(reissue.expires_at)
  if (expiresAt === null)
    return { ok: false, refused: refuseField('body', 'reissue/expires_at', 'is no instant') }
  return { ok: true, reissue: { expiresAt } }
}

async function answerReceipt(call: Call, result: RefundResult, moved: Credits): Promise<Answer> {
  const { ports, now } = call
  const { path, query } = call.request
  const { refund, before, after, version } = result
  const charge = await loadChargeDetail(ports, path.team_id, path.charge_id)
  if (charge === null) throw new Error(`the charge ${path.charge_id} that was refunded is gone`)
  const effect = { kind: refund.kind, before, after, version, slices: refund.slices, moved }
  const receipt: RefundReceipt = {
    ...(await toApiCreditsReceipt(call, path.team_id, effect, query.preview)),
    charge,
    refunded: refund.amount,
    refundable: result.refundable,
    ended_again: result.endedAgain,
    reissued_grants: result.reissuedGrants.map((grant) => toApiStaffGrant(grant, now)),
    closed_company_ids: result.closedWindows.map(({ companyId }) => companyId),
  }
  return answerOk(receipt, toEntityTag(receipt.version))
}

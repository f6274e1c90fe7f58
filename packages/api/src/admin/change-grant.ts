import type { GrantChangeReceipt } from '@scrip/contract'
import {
  type ChangeExpiryCommand,
  type Credits,
  creditsMoved,
  type GrantResult,
  type Slice,
  type VoidGrantCommand,
  subtractCredits,
} from '@scrip/rules'
import { toApiStaffGrant } from '../credits/api-grant.ts'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { fromApiInstant } from '../http/instants.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import { refuseField } from '../http/violations.ts'
import { submitOne } from '../priced/submit-one.ts'
import { toEntityTag } from './account-version.ts'
import { toApiBurnOrder } from './burn-order.ts'
import { toApiCreditsReceipt } from './credits-receipt.ts'
import { requireTeam } from './require-team.ts'
import { type StaffWrite, readStaffWrite, refuseStaffWrite } from './staff-write.ts'

type Call = StaffCall<'adminVoidGrant' | 'adminChangeGrantExpiry'>
type ToCommand = (write: StaffWrite) => Omit<VoidGrantCommand, 'kind'> | Omit<ChangeExpiryCommand, 'kind'>

/** Takes what is available of a grant and ends it. */
export function adminVoidGrant(call: StaffCall<'adminVoidGrant'>): Promise<Answer> {
  const { grant_id: grantId } = call.request.path
  return changeGrant(call, (write) => ({ ...write, type: 'void_grant', grantId }))
}

/** Moves the end of a grant's life. */
export async function adminChangeGrantExpiry(call: StaffCall<'adminChangeGrantExpiry'>): Promise<Answer> {
  const { path, body } = call.request
  const expiresAt = body.expires_at === null ? null : fromApiInstant(body.expires_at)
  if (body.expires_at !== null && expiresAt === null)
    return refuseField('body', 'expires_at', 'is no instant')
  return changeGrant(call, (write) => ({
    ...write,
    type: 'change_expiry',
    grantId: path.grant_id,
    expiresAt,
  }))
}

/** The path does not tell the grant's kind, and a command goes to one account. */
async function changeGrant(call: Call, toCommand: ToCommand): Promise<Answer> {
  const { ports } = call
  const { team_id: teamId, grant_id: grantId } = call.request.path
  const found = await requireTeam(ports, teamId)
  if (!found.ok) return found.refused
  const [grant] = await ports.ledger.findGrants(teamId, [grantId])
  if (grant === undefined) return refuseMissing('grant', grantId)
  const account = { teamId, kind: grant.kind }
  const read = await readStaffWrite(call, account)
  if (!read.ok) return read.refused
  const command = { ...toCommand(read.write), kind: grant.kind }
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return refuseStaffWrite(call, [account], outcome.refusal)
  if (outcome.result.type !== 'grant') throw new Error(`a grant was answered with ${outcome.result.type}`)
  return answerReceipt(call, outcome.result, creditsMoved(command, outcome.result))
}

async function answerReceipt(call: Call, result: GrantResult, moved: Credits): Promise<Answer> {
  const { grant, before, after, version } = result
  const effect = { kind: grant.kind, before, after, version, slices: slicesOf(result), moved }
  const { preview } = call.request.query
  const receipt: GrantChangeReceipt = {
    ...(await toApiCreditsReceipt(call, call.request.path.team_id, effect, preview)),
    grant: toApiStaffGrant(grant, call.now),
    burn_order: toApiBurnOrder(result.burnOrder, null),
  }
  return answerOk(receipt, toEntityTag(receipt.version))
}

/** A void takes what was available of the one grant; a new expiry takes nothing. */
function slicesOf({ grant, before, after }: GrantResult): readonly Slice[] {
  const amount = subtractCredits(before.available, after.available)
  return amount === 0 ? [] : [{ grantId: grant.id, amount }]
}

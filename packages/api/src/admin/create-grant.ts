import type { GrantEffect } from '@scrip/contract'
import { type CreateGrantCommand, type GrantResult, type Instant, credits, creditsMoved } from '@scrip/rules'
import { loadKindBalances, toApiBalance } from '../credits/api-balance.ts'
import { toApiStaffGrant } from '../credits/api-grant.ts'
import { type Answer, type Refused, answerCreated, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { fromApiInstant } from '../http/instants.ts'
import { refuseField } from '../http/violations.ts'
import { submitOne } from '../priced/submit-one.ts'
import { toApprovalNeed } from './approvals/approval-need.ts'
import { requireTeam } from './require-team.ts'
import { toEntityTag } from './account-version.ts'
import { toApiBurnOrder } from './burn-order.ts'
import { readStaffWrite, refuseStaffWrite } from './staff-write.ts'

type Call = StaffCall<'adminCreateGrant'>

/** Gives a team credits, or with `preview=true` says what that would do. */
export async function adminCreateGrant(call: Call): Promise<Answer> {
  const { ports, now } = call
  const { body, path, query } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const account = { teamId: path.team_id, kind: body.kind }
  const read = await readStaffWrite(call, account)
  if (!read.ok) return read.refused
  const life = readLife(body)
  if (!life.ok) return life.refused
  const command: CreateGrantCommand = {
    ...read.write,
    type: 'create_grant',
    kind: body.kind,
    amount: credits(body.amount),
    source: body.source,
    class: body.class,
    priority: body.priority,
    effectiveAt: life.effectiveAt,
    expiresAt: life.expiresAt,
    invoiceId: body.invoice_id ?? null,
  }
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return refuseStaffWrite(call, [account], outcome.refusal)
  if (outcome.result.type !== 'grant') throw new Error(`a grant was answered with ${outcome.result.type}`)
  const { result } = outcome
  const version = String(result.version)
  const effect = toApiGrantEffect(result, query.preview)
  if (query.preview) {
    const moves = [{ kind: body.kind, amount: creditsMoved(command, result) }]
    const approval = toApprovalNeed(call, moves)
    return answerOk({ effect, approval, version }, toEntityTag(version))
  }
  const balances = await loadKindBalances(ports, path.team_id, now)
  return answerCreated(
    { grant: toApiStaffGrant(result.grant, now), effect, balances, version },
    toEntityTag(version),
  )
}

type Life =
  | { readonly ok: true; readonly effectiveAt: Instant | null; readonly expiresAt: Instant | null }
  | { readonly ok: false; readonly refused: Refused }

function readLife(body: Call['request']['body']): Life {
  const effectiveAt = body.effective_at == null ? null : fromApiInstant(body.effective_at)
  const expiresAt = body.expires_at == null ? null : fromApiInstant(body.expires_at)
  if (body.effective_at != null && effectiveAt === null) {
    return { ok: false, refused: refuseField('body', 'effective_at', 'is no instant') }
  }
  if (body.expires_at != null && expiresAt === null) {
    return { ok: false, refused: refuseField('body', 'expires_at', 'is no instant') }
  }
  return { ok: true, effectiveAt, expiresAt }
}

function toApiGrantEffect(result: GrantResult, isPreview: boolean): GrantEffect {
  return {
    before: toApiBalance(result.before),
    after: toApiBalance(result.after),
    burn_order: toApiBurnOrder(result.burnOrder, { newGrantId: result.grant.id, isPreview }),
  }
}

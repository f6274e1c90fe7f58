import type { ApprovalReceipt } from '@scrip/contract'
import {
  isAboveLimit,
  limitApproving,
  type Warrant,
  type WarrantEnd,
  type WarrantOutcome,
} from '@scrip/rules'
import { loadKindBalances } from '../../credits/api-balance.ts'
import { type Answer, type Refused, answerOk, refuse } from '../../http/answer.ts'
import { type StaffCall, staffActor } from '../../http/call.ts'
import { toApiNullableInstant } from '../../http/instants.ts'
import { refuseAboveLimit } from '../../http/refuse-above-limit.ts'
import { refuseMissing } from '../../http/refused-outcome.ts'
import type { Approval } from '../../ports/approvals.ts'
import { refuseStale } from '../account-version.ts'
import { stateOfApproval, toOneApiApproval } from './api-approval.ts'
import { approvalAudit } from './approval-audit.ts'
import { refuseForbiddenWrite } from './refuse-forbidden-write.ts'
import { runStoredWrite } from './stored-write.ts'

type ApproveCall = StaffCall<'adminApprove'>
type Call = ApproveCall | StaffCall<'adminRejectApproval' | 'adminWithdrawApproval'>

/**
 * Approved and run are the same thing: the ledger ends the approval in the transaction of the write, so neither is ever
 * without the other, whoever else decides at that moment and wherever the process dies.
 */
export async function adminApprove(call: ApproveCall): Promise<Answer> {
  const found = await findToDecide(call, 'others')
  if (!found.ok) return found.answer
  const { approval } = found
  try {
    return await run(call, approval)
  } catch (error) {
    // The store takes a write back whose approval has ended meanwhile.
    const after = await call.ports.approvals.findApproval(approval.id)
    if (after === null || after.end === null) throw error
    return isOwnRun(call, after) ? answerReceipt(call, after) : refuseDecided(call, after)
  }
}

export async function adminRejectApproval(call: StaffCall<'adminRejectApproval'>): Promise<Answer> {
  const found = await findToDecide(call, 'others')
  return found.ok ? decline(call, found.approval, 'rejected') : found.answer
}

export async function adminWithdrawApproval(call: StaffCall<'adminWithdrawApproval'>): Promise<Answer> {
  const found = await findToDecide(call, 'own')
  return found.ok ? decline(call, found.approval, 'withdrawn') : found.answer
}

type Found =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly answer: Answer }

async function findToDecide(call: Call, whose: 'own' | 'others'): Promise<Found> {
  const { approval_id: id } = call.request.path
  const approval = await call.ports.approvals.findApproval(id)
  if (approval === null) return { ok: false, answer: refuseMissing('approval', id) }
  if (call.operation === 'adminApprove' && isOwnRun(call, approval)) {
    return { ok: false, answer: await answerReceipt(call, approval) }
  }
  const isOwn = approval.requestedBy.id === call.session.staff.id
  if (isOwn !== (whose === 'own')) return { ok: false, answer: refuseOwn(approval, isOwn) }
  if (stateOfApproval(approval, call.now) !== 'open') {
    return { ok: false, answer: refuseDecided(call, approval) }
  }
  return { ok: true, approval }
}

/** The answer to it may have been lost. */
function isOwnRun({ session }: Call, { end }: Approval): boolean {
  return end !== null && end.outcome === 'run' && end.actor.id === session.staff.id
}

async function run(call: ApproveCall, approval: Approval): Promise<Answer> {
  const { operation, version } = approval
  if (operation === 'adminRequestBulkGrant') return startBulkGrant(call, approval)
  const notTheirs = refuseForbiddenWrite(call.session.staff, operation)
  if (notTheirs !== null) return notTheirs
  if (version === null) throw new Error(`${approval.id} has lost the version that was previewed`)
  const warrant: Warrant = {
    type: 'approval',
    id: approval.id,
    requestedBy: approval.requestedBy,
    approvedBy: staffActor(call.session),
    note: call.request.body.note ?? null,
  }
  const answer = await runStoredWrite(call, { ...approval, operation, version }, warrant)
  if (answer.type === 'refused') return answerUnrun(call, approval, answer)
  const after = await call.ports.approvals.findApproval(approval.id)
  if (after === null || after.end === null) throw new Error(`${approval.id} has run and is still open`)
  // Somebody else was a moment quicker: the ledger answered with what it did for them.
  return isOwnRun(call, after) ? answerReceipt(call, after) : refuseDecided(call, after)
}

/** Its lines are the work of a job from now on. */
async function startBulkGrant(call: ApproveCall, approval: Approval): Promise<Answer> {
  const { id, role } = call.session.staff
  const bulkGrant =
    approval.bulkGrantId === null ? null : await call.ports.bulkGrants.findBulkGrant(approval.bulkGrantId)
  // Whoever made the file is its author, whoever has sent it on.
  if (bulkGrant?.createdBy.id === id) return refuseOwn(approval, true)
  const moves = approval.moves.map((move) => ({ ...move, limit: limitApproving(role, move.kind) }))
  if (moves.some(({ amount, limit }) => isAboveLimit(amount, limit))) {
    return refuseAboveLimit({ is_required: true, moves })
  }
  if (!(await end(call, approval, 'run', call.request.body.note ?? null))) {
    const after = await call.ports.approvals.findApproval(approval.id)
    return after !== null && isOwnRun(call, after)
      ? answerReceipt(call, after)
      : refuseAfter(call, approval.id)
  }
  const after = await call.ports.approvals.findApproval(approval.id)
  if (after === null) throw new Error(`${approval.id} has gone`)
  return answerReceipt(call, after)
}

/** What can still come right stays open: somebody with a higher limit, or credits that come back. All else is stale. */
async function answerUnrun(call: ApproveCall, approval: Approval, refused: Refused): Promise<Answer> {
  if (refused.code === 'approval_required' || refused.code === 'insufficient_credits') return refused
  const isEnded = await end(call, approval, 'stale', null)
  if (!isEnded) return refuseAfter(call, approval.id)
  if (refused.code === 'version_conflict') return refused
  const accounts = approval.effects.flatMap(({ kind }) =>
    approval.teamId === null ? [] : [{ teamId: approval.teamId, kind }],
  )
  return refuseStale(call, accounts)
}

async function decline(
  call: StaffCall<'adminRejectApproval' | 'adminWithdrawApproval'>,
  approval: Approval,
  outcome: 'rejected' | 'withdrawn',
): Promise<Answer> {
  if (!(await end(call, approval, outcome, call.request.body.note ?? null))) {
    return refuseAfter(call, approval.id)
  }
  const after = await call.ports.approvals.findApproval(approval.id)
  if (after === null) throw new Error(`${approval.id} has gone`)
  return answerOk(await toOneApiApproval(call, after))
}

function end(
  call: Call,
  { id, teamId, reason }: Approval,
  outcome: Exclude<WarrantOutcome, 'failed'>,
  note: string | null,
): Promise<boolean> {
  const actor = staffActor(call.session)
  const written: WarrantEnd = { id, outcome, at: call.now, actor, note, madeId: null, failure: null }
  const action = { run: 'approve', rejected: 'reject', withdrawn: 'withdraw', stale: 'stale' } as const
  const audit = approvalAudit(call, {
    action: action[outcome],
    target: id,
    teamId,
    reason,
    before: { state: 'open' },
    after: { state: outcome, note },
  })
  return call.ports.approvals.endApproval(written, audit)
}

async function answerReceipt(call: Call, approval: Approval): Promise<Answer> {
  const { teamId } = approval
  const receipt: ApprovalReceipt = {
    approval: await toOneApiApproval(call, approval),
    balances: teamId === null ? null : await loadKindBalances(call.ports, teamId, call.now),
  }
  return answerOk(receipt)
}

async function refuseAfter(call: Call, id: string): Promise<Refused> {
  const after = await call.ports.approvals.findApproval(id)
  return after === null ? refuseMissing('approval', id) : refuseDecided(call, after)
}

function refuseDecided({ now }: Call, approval: Approval): Refused {
  const { id, end } = approval
  const state = stateOfApproval(approval, now)
  const who = end === null ? 'by nobody in time' : `by ${end.actor.label}`
  return refuse('already_decided', `It is ${state}, ${who}. Nothing was done now.`, {
    decided: { id, state, by: end?.actor.label ?? null, at: toApiNullableInstant(end?.at ?? null) },
  })
}

function refuseOwn({ requestedBy }: Approval, isOwn: boolean): Refused {
  const detail = isOwn
    ? 'You asked for it yourself, so somebody else has to decide. Nothing was done.'
    : `Only ${requestedBy.label}, who asked for it, can withdraw it. Nothing was done.`
  return refuse('own_approval', detail)
}

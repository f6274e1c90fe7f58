import type { OperationId } from '@scrip/contract'
import { type Answer, answerCreated, answerOk } from '../http/answer.ts'
import { actOf, type StaffCall, staffActor } from '../http/call.ts'
import { fromApiInstant } from '../http/instants.ts'
import { refuseField } from '../http/violations.ts'
import type { DirectoryAct, StaffInvitation, StaffListing } from '../ports/staff-directory.ts'
import type { StaffResult } from '../ports/staff-result.ts'
import { refuseStaffChange, toApiInvitation, toApiStaffToken, toApiStaffUser } from './api-staff.ts'

/** What the owners do with everybody's account. */
export const staffUserHandlers = {
  adminListStaff,
  adminInviteStaff,
  adminChangeStaffRole,
  adminDisableStaff,
  adminEnableStaff,
  adminResetStaffSecondFactor,
  adminIssueStaffLink,
  adminListStaffTokens,
  adminIssueStaffToken,
  adminRevokeStaffToken,
} as const

async function adminListStaff({ ports }: StaffCall<'adminListStaff'>): Promise<Answer> {
  return answerOk({ data: (await ports.staff.directory.list()).map(toApiStaffUser) })
}

async function adminInviteStaff(call: StaffCall<'adminInviteStaff'>): Promise<Answer> {
  return answerInvitation(await call.ports.staff.directory.invite(call.request.body, directoryAct(call)))
}

async function adminIssueStaffLink(call: StaffCall<'adminIssueStaffLink'>): Promise<Answer> {
  const { staff_id: staffId } = call.request.path
  return answerInvitation(await call.ports.staff.directory.issueLink(staffId, directoryAct(call)))
}

async function adminChangeStaffRole(call: StaffCall<'adminChangeStaffRole'>): Promise<Answer> {
  const { path, body } = call.request
  return answerListing(
    await call.ports.staff.directory.changeRole(path.staff_id, body.role, directoryAct(call)),
  )
}

async function adminDisableStaff(call: StaffCall<'adminDisableStaff'>): Promise<Answer> {
  return answerListing(
    await call.ports.staff.directory.disable(call.request.path.staff_id, directoryAct(call)),
  )
}

async function adminEnableStaff(call: StaffCall<'adminEnableStaff'>): Promise<Answer> {
  return answerListing(
    await call.ports.staff.directory.enable(call.request.path.staff_id, directoryAct(call)),
  )
}

async function adminResetStaffSecondFactor(call: StaffCall<'adminResetStaffSecondFactor'>): Promise<Answer> {
  const { staff_id: staffId } = call.request.path
  return answerListing(await call.ports.staff.directory.resetSecondFactor(staffId, directoryAct(call)))
}

async function adminListStaffTokens({ ports, now }: StaffCall<'adminListStaffTokens'>): Promise<Answer> {
  const tokens = await ports.staff.directory.listTokens()
  return answerOk({ data: tokens.map((token) => toApiStaffToken(token, now)) })
}

async function adminIssueStaffToken(call: StaffCall<'adminIssueStaffToken'>): Promise<Answer> {
  const { staff_id: staffId, name, role, expires_at } = call.request.body
  const expiresAt = fromApiInstant(expires_at)
  if (expiresAt === null || expiresAt <= call.now)
    return refuseField('body', 'expires_at', 'must be after now')
  const order = { staffId, name, role, expiresAt }
  const issued = await call.ports.staff.directory.issueToken(order, directoryAct(call))
  if (issued.type === 'refused') return refuseStaffChange(issued)
  const { token, secret } = issued.value
  return answerCreated({ token: toApiStaffToken(token, call.now), secret })
}

async function adminRevokeStaffToken(call: StaffCall<'adminRevokeStaffToken'>): Promise<Answer> {
  const { token_id: tokenId } = call.request.path
  const revoked = await call.ports.staff.directory.revokeToken(tokenId, directoryAct(call))
  if (revoked.type === 'refused') return refuseStaffChange(revoked)
  return answerOk(toApiStaffToken(revoked.value, call.now))
}

function directoryAct(call: StaffCall<OperationId>): DirectoryAct {
  return { ...actOf(call), actor: staffActor(call.session) }
}

function answerListing(changed: StaffResult<StaffListing>): Answer {
  return changed.type === 'refused' ? refuseStaffChange(changed) : answerOk(toApiStaffUser(changed.value))
}

function answerInvitation(invited: StaffResult<StaffInvitation>): Answer {
  return invited.type === 'refused'
    ? refuseStaffChange(invited)
    : answerCreated(toApiInvitation(invited.value))
}

import type { OperationId } from '@scrip/contract'
import { type Answer, answerOk, type Refused, refuse } from '../http/answer.ts'
import { actOf, type StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import type { StaffRefusal } from '../ports/staff-result.ts'
import { answerSignedIn, refuseLocked, refuseStaffChange } from './api-staff.ts'
import { startAttempt } from './sign-in-attempt.ts'

/** What the signed-in person does with the own account. */
export const ownSecurityHandlers = {
  stepUpStaff,
  changeStaffPassword,
  enrolStaffTotp,
  confirmStaffTotp,
  removeStaffTotp,
  renewStaffRecoveryCodes,
  listStaffSessions,
  endStaffSession,
  endOtherStaffSessions,
} as const

async function stepUpStaff(call: StaffCall<'stepUpStaff'>): Promise<Answer> {
  const outcome = await call.ports.staff.own.stepUp(cookieOf(call), call.request.body.code, actOf(call))
  switch (outcome.type) {
    case 'signed_in':
      return answerSignedIn(outcome)
    case 'locked':
      return refuseLocked(outcome, call.now)
    case 'refused':
      return refuseStaffChange(outcome)
  }
}

async function changeStaffPassword(call: StaffCall<'changeStaffPassword'>): Promise<Answer> {
  const { current_password: current, new_password: next } = call.request.body
  return withPassword(call, async () => {
    const outcome = await call.ports.staff.own.changePassword(cookieOf(call), { current, next }, actOf(call))
    return outcome.type === 'refused' ? outcome : answerSignedIn(outcome)
  })
}

async function enrolStaffTotp(call: StaffCall<'enrolStaffTotp'>): Promise<Answer> {
  const password = call.request.body.current_password ?? null
  return withPassword(call, async () => {
    const outcome = await call.ports.staff.own.enrolTotp(cookieOf(call), password, actOf(call))
    if (outcome.type === 'refused') return outcome
    return answerOk({ secret: outcome.value.secret, otpauth_uri: outcome.value.otpauthUri })
  })
}

/** A password is no easier to guess here than at the door: wrong ones count together. */
async function withPassword(
  { ports, session, ip, now }: StaffCall<OperationId>,
  act: () => Promise<Answer | StaffRefusal>,
): Promise<Answer> {
  const attempt = await startAttempt(ports.rateLimiter, { email: session.staff.email, ip }, now)
  if (!attempt.ok) return attempt.refused
  const outcome = await act().catch(async (error: unknown) => {
    await attempt.wasNone()
    throw error
  })
  if (!isRefusal(outcome)) {
    await attempt.succeeded()
    return outcome
  }
  if (outcome.code !== 'password_refused') await attempt.wasNone()
  return refuseStaffChange(outcome)
}

function isRefusal(outcome: Answer | StaffRefusal): outcome is StaffRefusal {
  return outcome.type === 'refused' && !('facts' in outcome)
}

async function confirmStaffTotp(call: StaffCall<'confirmStaffTotp'>): Promise<Answer> {
  const outcome = await call.ports.staff.own.confirmTotp(cookieOf(call), call.request.body.code, actOf(call))
  switch (outcome.type) {
    case 'confirmed':
      return answerSignedIn(outcome.signedIn, { recovery_codes: outcome.recoveryCodes })
    case 'locked':
      return refuseLocked(outcome, call.now)
    case 'refused':
      return refuseStaffChange(outcome)
  }
}

async function removeStaffTotp(call: StaffCall<'removeStaffTotp'>): Promise<Answer> {
  const outcome = await call.ports.staff.own.removeTotp(cookieOf(call), actOf(call))
  return outcome.type === 'refused' ? refuseStaffChange(outcome) : answerSignedIn(outcome)
}

async function renewStaffRecoveryCodes(call: StaffCall<'renewStaffRecoveryCodes'>): Promise<Answer> {
  const outcome = await call.ports.staff.own.renewRecoveryCodes(cookieOf(call), actOf(call))
  return outcome.type === 'refused' ? refuseStaffChange(outcome) : answerOk({ recovery_codes: outcome.value })
}

async function listStaffSessions(call: StaffCall<'listStaffSessions'>): Promise<Answer> {
  const sessions = await call.ports.staff.own.listSessions(cookieOf(call), call.now)
  const data = sessions.map(({ id, createdAt, lastSeenAt, ip, userAgent, isCurrent }) => ({
    id,
    created_at: toApiInstant(createdAt),
    last_seen_at: toApiInstant(lastSeenAt),
    ip,
    user_agent: userAgent,
    is_current: isCurrent,
  }))
  return answerOk({ data })
}

async function endStaffSession(call: StaffCall<'endStaffSession'>): Promise<Answer> {
  const { session_id: sessionId } = call.request.path
  const isEnded = await call.ports.staff.own.endSession(cookieOf(call), sessionId, actOf(call))
  return isEnded ? answerOk({ ended: 1 }) : refuseUnknown(sessionId)
}

function refuseUnknown(sessionId: string): Refused {
  return refuse('not_found', `You have no live session \`${sessionId}\`.`)
}

async function endOtherStaffSessions(call: StaffCall<'endOtherStaffSessions'>): Promise<Answer> {
  return answerOk({ ended: await call.ports.staff.own.endOtherSessions(cookieOf(call), actOf(call)) })
}

/** The walk lets no token call these. */
function cookieOf({ sessionToken }: { readonly sessionToken: string | null }): string {
  if (sessionToken === null) throw new Error('an operation of the own session was called without one')
  return sessionToken
}

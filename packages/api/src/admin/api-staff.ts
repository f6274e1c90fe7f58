import type {
  StaffSession as ApiStaffSession,
  StaffInvitation as ApiStaffInvitation,
  StaffToken as ApiStaffToken,
  StaffUser as ApiStaffUser,
} from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import { setSessionCookie } from '../auth/session-cookie.ts'
import { type Answer, answerOk, type Refused, refuse } from '../http/answer.ts'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { CodesLocked, SignedIn, StaffSession } from '../ports/staff.ts'
import type { StaffInvitation, StaffListing, StaffTokenListing } from '../ports/staff-directory.ts'
import type { StaffRefusal } from '../ports/staff-result.ts'

export function toApiStaffSession(session: StaffSession): ApiStaffSession {
  const { staff, csrfToken, expiresAt, hasSecondFactor, steppedUpUntil } = session
  return {
    staff: { id: staff.id, email: staff.email, name: staff.name, role: staff.role },
    csrf_token: csrfToken,
    expires_at: toApiInstant(expiresAt),
    has_second_factor: hasSecondFactor,
    stepped_up_until: toApiNullableInstant(steppedUpUntil),
  }
}

/** The session, with its new cookie and whatever else is told with it. */
export function answerSignedIn({ session, sessionToken }: SignedIn, more: object = {}): Answer {
  const headers = { 'Set-Cookie': setSessionCookie(sessionToken) }
  return answerOk({ ...toApiStaffSession(session), ...more }, headers)
}

export function toApiStaffUser(listing: StaffListing): ApiStaffUser {
  const { user, state, hasSecondFactor, createdAt, lastSignedInAt } = listing
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    state,
    has_second_factor: hasSecondFactor,
    created_at: toApiInstant(createdAt),
    last_signed_in_at: toApiNullableInstant(lastSignedInAt),
  }
}

export function toApiInvitation({ listing, link }: StaffInvitation): ApiStaffInvitation {
  return {
    staff: toApiStaffUser(listing),
    link: { token: link.token, expires_at: toApiInstant(link.expiresAt) },
  }
}

export function toApiStaffToken(token: StaffTokenListing, now: Instant): ApiStaffToken {
  return {
    id: token.id,
    staff_id: token.staffId,
    name: token.name,
    role: token.role,
    state: stateOf(token, now),
    created_at: toApiInstant(token.createdAt),
    expires_at: toApiNullableInstant(token.expiresAt),
    revoked_at: toApiNullableInstant(token.revokedAt),
    last_used_at: toApiNullableInstant(token.lastUsedAt),
  }
}

function stateOf({ revokedAt, expiresAt }: StaffTokenListing, now: Instant): ApiStaffToken['state'] {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && now >= expiresAt ? 'expired' : 'active'
}

export function refuseStaffChange({ code, detail }: StaffRefusal): Refused {
  return refuse(code, detail)
}

export function refuseLocked({ until }: CodesLocked, now: Instant): Refused {
  const seconds = Math.ceil((until - now) / 1000)
  return refuse(
    'rate_limited',
    'Too many wrong codes.',
    { retry_after_seconds: seconds },
    { 'Retry-After': String(seconds) },
  )
}

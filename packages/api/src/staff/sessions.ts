import { type Instant, instant } from '@scrip/rules'
import type { SignedIn, StaffAct, StaffSession } from '../ports/staff.ts'
import type { StaffRows, StaffSessionRow, StaffUserRow } from '../ports/staff-store.ts'
import { hasSecondFactor } from './second-factor.ts'
import { makeSecret, type StaffParts } from './staff-parts.ts'

export const idleMs = 15 * 60_000
export const absoluteMs = 8 * 3_600_000
/** How long a second factor is fresh. */
export const freshMs = 5 * 60_000
/** A session is touched at most this often, so that reading pages does not write to the database each time. */
export const touchMs = 30_000

export function endOf(session: StaffSessionRow): Instant {
  return instant(Math.min(session.lastSeenAt + idleMs, session.createdAt + absoluteMs))
}

export function toSession(session: StaffSessionRow, row: StaffUserRow, now: Instant): StaffSession {
  const steppedUpUntil = session.steppedUpAt === null ? null : instant(session.steppedUpAt + freshMs)
  return {
    staff: row.user,
    sessionId: session.id,
    csrfToken: session.csrfToken,
    expiresAt: endOf(session),
    hasSecondFactor: hasSecondFactor(row),
    steppedUpUntil: steppedUpUntil === null || now >= steppedUpUntil ? null : steppedUpUntil,
  }
}

/** A session that nobody knew before: whatever cookie the browser had is none of it. */
export async function openSession(
  parts: StaffParts,
  rows: StaffRows,
  row: StaffUserRow,
  act: StaffAct,
  { isSteppedUp }: { readonly isSteppedUp: boolean },
): Promise<SignedIn> {
  const { hash, ids } = parts
  const sessionToken = makeSecret(parts)
  const session: StaffSessionRow = {
    id: ids.next('sess'),
    tokenHash: await hash(sessionToken),
    staffId: row.user.id,
    csrfToken: makeSecret(parts),
    createdAt: act.now,
    lastSeenAt: act.now,
    steppedUpAt: isSteppedUp ? act.now : null,
    ip: act.ip,
    userAgent: act.userAgent,
  }
  await rows.addSession(session)
  return { type: 'signed_in', sessionToken, session: toSession(session, row, act.now) }
}

/**
 * The same session under a new token: whoever had the old one has nothing. Its beginning stays, so that nobody lives for ever; so
 * does the CSRF token, which other tabs of the same browser hold.
 */
export async function rotateSession(
  parts: StaffParts,
  rows: StaffRows,
  { session, row }: { readonly session: StaffSessionRow; readonly row: StaffUserRow },
  now: Instant,
  steppedUpAt: Instant | null,
): Promise<SignedIn> {
  const sessionToken = makeSecret(parts)
  const renewed = { ...session, tokenHash: await parts.hash(sessionToken), lastSeenAt: now, steppedUpAt }
  await rows.removeSession(session.tokenHash)
  await rows.addSession(renewed)
  return { type: 'signed_in', sessionToken, session: toSession(renewed, row, now) }
}

/** Null when it is unknown or over, or its person was disabled. */
export async function findLiveSession(
  { hash }: Pick<StaffParts, 'hash'>,
  rows: Pick<StaffRows, 'findSession' | 'removeSession'>,
  sessionToken: string,
  now: Instant,
): Promise<{ readonly session: StaffSessionRow; readonly row: StaffUserRow } | null> {
  const tokenHash = await hash(sessionToken)
  const found = await rows.findSession(tokenHash)
  if (found === null || found.row.disabledAt !== null) return null
  if (now < endOf(found.session)) return found
  await rows.removeSession(tokenHash)
  return null
}

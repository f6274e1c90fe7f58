import type { JsonValue } from '@scrip/rules'
import type { StaffAct } from '../ports/staff.ts'
import type { StaffRefusal } from '../ports/staff-result.ts'
import type { StaffRows, StaffSessionRow, StaffUserRow } from '../ports/staff-store.ts'
import { verifyPassword } from './password-hash.ts'
import { findLiveSession } from './sessions.ts'
import { actorOf, auditOf, refuseStaff, type StaffParts } from './staff-parts.ts'

/** The session that acts, and its person. */
export interface OwnState {
  readonly session: StaffSessionRow
  readonly row: StaffUserRow
}

/** The session has ended since the call was let in, by another call of its own or of somebody else. */
export class SessionEndedError extends Error {
  override readonly name = 'SessionEndedError'
}

/** @throws SessionEndedError: then the call fails as a whole. */
export async function requireOwn(
  parts: StaffParts,
  rows: Pick<StaffRows, 'findSession' | 'removeSession'>,
  sessionToken: string,
  act: StaffAct,
): Promise<OwnState> {
  const own = await findLiveSession(parts, rows, sessionToken, act.now)
  if (own === null) throw new SessionEndedError('the session ended while it was used')
  return own
}

export function wrongCode(): StaffRefusal {
  return refuseStaff('code_refused', 'The code is wrong, or was used before.')
}

export function wrongPassword(): StaffRefusal {
  return refuseStaff('password_refused', 'The current password is wrong.')
}

/** Null when it is right. */
export async function judgePassword({ row }: OwnState, password: string): Promise<StaffRefusal | null> {
  if (row.passwordHash === null)
    return refuseStaff(
      'password_refused',
      'You have no password here: you sign in at your identity provider.',
    )
  return (await verifyPassword(password, row.passwordHash)) ? null : wrongPassword()
}

/** All sessions of the person but this one. */
export async function endOthers(rows: StaffRows, { session }: OwnState): Promise<void> {
  await rows.removeSessionsOf(session.staffId)
  await rows.addSession(session)
}

export async function auditOwn(
  parts: StaffParts,
  rows: StaffRows,
  { row }: OwnState,
  act: StaffAct,
  action: string,
  change: { readonly before?: JsonValue; readonly after?: JsonValue } = {},
): Promise<void> {
  const audited = { actor: actorOf(row.user), action, target: row.user.id, ...change }
  await rows.addAudit(auditOf(parts, act, audited))
}

import type { Instant } from '@scrip/rules'
import type { OwnSecurity } from '../ports/own-security.ts'
import type { StaffRows, StaffSessionRow } from '../ports/staff-store.ts'
import { auditOwn, endOthers, requireOwn } from './own-state.ts'
import { endOf, findLiveSession } from './sessions.ts'
import type { StaffParts } from './staff-parts.ts'

type Sessions = Pick<OwnSecurity, 'listSessions' | 'endSession' | 'endOtherSessions'>

/** Where the person is signed in, and out again. */
export function createOwnSessions(parts: StaffParts): Sessions {
  const { store } = parts
  return {
    async listSessions(sessionToken, now) {
      const own = await findLiveSession(parts, store, sessionToken, now)
      if (own === null) return []
      const sessions = await listLive(store, own.session.staffId, now)
      return sessions.map((session) => ({
        id: session.id,
        createdAt: session.createdAt,
        lastSeenAt: session.lastSeenAt,
        ip: session.ip,
        userAgent: session.userAgent,
        isCurrent: session.id === own.session.id,
      }))
    },
    endSession: (sessionToken, sessionId, act) =>
      store.inTransaction(async (rows) => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        const sessions = await listLive(rows, own.session.staffId, act.now)
        const session = sessions.find(({ id }) => id === sessionId)
        if (session === undefined) return false
        await rows.removeSession(session.tokenHash)
        await auditOwn(parts, rows, own, act, 'staff.end_session', { before: { session: sessionId } })
        return true
      }),
    endOtherSessions: (sessionToken, act) =>
      store.inTransaction(async (rows) => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        const others = (await listLive(rows, own.session.staffId, act.now)).length - 1
        await endOthers(rows, own)
        await auditOwn(parts, rows, own, act, 'staff.end_other_sessions', { after: { ended: others } })
        return others
      }),
  }
}

/** Newest first. */
async function listLive(
  rows: Pick<StaffRows, 'listSessions'>,
  staffId: string,
  now: Instant,
): Promise<readonly StaffSessionRow[]> {
  const sessions = await rows.listSessions(staffId)
  return sessions
    .filter((session) => now < endOf(session))
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
}

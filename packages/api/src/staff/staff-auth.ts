import { type Instant, instant } from '@scrip/rules'
import type { StaffAuth } from '../ports/staff-auth.ts'
import { createOwnSecurity } from './own-security.ts'
import { findLiveSession, idleMs, toSession, touchMs } from './sessions.ts'
import { createSignIn } from './sign-in.ts'
import type { StaffParts } from './staff-parts.ts'
import { createStaffTokens, findByToken } from './staff-tokens.ts'
import { createStaffUsers } from './staff-users.ts'

/** A run of the clean-up removes at most so many rows of each sort, so that it is never long. */
const forgottenPerRun = 10_000

/** Our own sign-in: it also has to tidy up after itself. */
export interface OwnStaffAuth extends StaffAuth {
  /** Removes sessions, challenges and links that have ended, a bounded number at a time; answers how many. For a job. */
  forgetEnded(now: Instant): Promise<number>
}

/**
 * Who the staff are, over rows of a store. A session lives for 15 minutes without a call and for 8 hours in all; only the keyed
 * hash of its token is kept. All of it is decided here, once for both stores and on the clock of whoever calls.
 */
export function createStaffAuth(parts: StaffParts): OwnStaffAuth {
  const { store, hash } = parts
  return {
    ...createSignIn(parts),
    async findSession(sessionToken, now) {
      const found = await findLiveSession(parts, store, sessionToken, now)
      if (found === null) return null
      const { session, row } = found
      if (now - session.lastSeenAt >= touchMs) await store.touchSession(session.tokenHash, now)
      return toSession({ ...session, lastSeenAt: now }, row, now)
    },
    async isLive(sessionToken, now) {
      return (await findLiveSession(parts, store, sessionToken, now)) !== null
    },
    findByToken: (staffToken, now) => findByToken(parts, staffToken, now),
    async signOut(sessionToken) {
      await store.removeSession(await hash(sessionToken))
    },
    own: createOwnSecurity(parts),
    directory: { ...createStaffUsers(parts), ...createStaffTokens(parts) },
    async forgetEnded(now) {
      // One that is past its absolute limit is touched no more, so it soon is idle too.
      const sessions = await store.removeSessionsSeenBy(instant(now - idleMs), forgottenPerRun)
      return sessions + (await store.removeTicketsExpiredBy(now, forgottenPerRun))
    },
  }
}

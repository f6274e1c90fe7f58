import { type Instant, instant } from '@scrip/rules'
import type { SecretHasher, SecretSource } from '../ports/ports.ts'
import type { StaffAuth, StaffSession, StaffUser } from '../ports/staff.ts'
import type { StaffSessionRow, StaffStore } from '../ports/staff-store.ts'
import { randomSecret } from '../secrets/random-secret.ts'
import { hashPassword, passwordIterations, verifyPassword } from './password-hash.ts'

const idleMs = 15 * 60_000
const absoluteMs = 8 * 3_600_000
/** A session is touched at most this often, so that reading pages does not write to the database each time. */
const touchMs = 30_000

/** A run of the clean-up removes at most so many sessions, so that it is never long. */
const forgottenPerRun = 10_000

/** Our own sign-in: it also has to tidy up after itself. */
export interface OwnStaffAuth extends StaffAuth {
  /** Removes sessions that have ended, a bounded number at a time; answers how many. For a job. */
  forgetEnded(now: Instant): Promise<number>
}

export interface StaffAuthOptions {
  /** Only for tests, which cannot spend a third of a second on each sign-in. */
  readonly passwordIterations?: number
  /** Makes session and CSRF tokens: 256 random bits unless given. */
  readonly newSecret?: SecretSource
}

/**
 * Staff sign-in over rows of staff users, sessions and tokens. A session lives for 15 minutes without a call and for
 * 8 hours in all; only the keyed hash of its token is kept.
 */
export function createStaffAuth(
  store: StaffStore,
  hash: SecretHasher,
  options: StaffAuthOptions = {},
): OwnStaffAuth {
  const newSecret = options.newSecret ?? randomSecret
  // An unknown e-mail is checked against this, so that it takes as long as a wrong password. Made at the first sign-in,
  // whoever it is, since hashing costs time that a process without sign-ins need not spend.
  let nobodysHash: Promise<string> | null = null
  return {
    async signIn(email, password, now) {
      nobodysHash ??= hashPassword(randomSecret(), options.passwordIterations ?? passwordIterations)
      const [row, unknownHash] = await Promise.all([
        store.findUserByEmail(normalizeEmail(email)),
        nobodysHash,
      ])
      const isRight = await verifyPassword(password, row?.passwordHash ?? unknownHash)
      if (row === null || row.passwordHash === null || !isRight) return null
      const sessionToken = newSecret()
      const session: StaffSessionRow = {
        tokenHash: await hash(sessionToken),
        staffId: row.user.id,
        csrfToken: newSecret(),
        createdAt: now,
        lastSeenAt: now,
      }
      await store.addSession(session)
      return { sessionToken, session: toSession(session, row.user) }
    },
    async findSession(sessionToken, now) {
      const tokenHash = await hash(sessionToken)
      const found = await store.findSession(tokenHash)
      if (found === null) return null
      if (now >= endOf(found.session)) {
        await store.removeSession(tokenHash)
        return null
      }
      if (now - found.session.lastSeenAt >= touchMs) await store.touchSession(tokenHash, now)
      return toSession({ ...found.session, lastSeenAt: now }, found.user)
    },
    async findByToken(staffToken, now) {
      const staff = await store.findUserByToken(await hash(staffToken))
      return staff === null ? null : { staff, csrfToken: null, expiresAt: instant(now + absoluteMs) }
    },
    async signOut(sessionToken) {
      await store.removeSession(await hash(sessionToken))
    },
    // One that is past its absolute limit is touched no more, so it soon is idle too.
    forgetEnded: (now) => store.removeSessionsSeenBy(instant(now - idleMs), forgottenPerRun),
  }
}

/** E-mail addresses of staff are kept and compared so. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase()
}

function endOf(session: StaffSessionRow): Instant {
  return instant(Math.min(session.lastSeenAt + idleMs, session.createdAt + absoluteMs))
}

function toSession(session: StaffSessionRow, staff: StaffUser): StaffSession {
  return { staff, csrfToken: session.csrfToken, expiresAt: endOf(session) }
}

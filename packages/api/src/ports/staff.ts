import type { Instant } from '@scrip/rules'

export const staffRoles = ['viewer', 'support', 'billing_admin', 'owner'] as const
export type StaffRole = (typeof staffRoles)[number]

export interface StaffUser {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: StaffRole
}

export interface StaffSession {
  readonly staff: StaffUser
  /** Sent back in `X-CSRF-Token` with every write. Null for a bearer token: a browser never sends one by itself. */
  readonly csrfToken: string | null
  readonly expiresAt: Instant
}

/** Who the support staff are. The server keeps it in PostgreSQL, the mock in memory; a company may bring its own. */
export interface StaffAuth {
  /** Null when e-mail or password is wrong; takes the same time either way. `sessionToken` goes into the cookie. */
  signIn(
    email: string,
    password: string,
    now: Instant,
  ): Promise<{ sessionToken: string; session: StaffSession } | null>
  /** Idle and absolute limits are judged here; null when there is no such live session. */
  findSession(sessionToken: string, now: Instant): Promise<StaffSession | null>
  findByToken(staffToken: string, now: Instant): Promise<StaffSession | null>
  /** The same question, asked on nobody's behalf: it is no activity that would keep the session alive. */
  isLive(sessionToken: string, now: Instant): Promise<boolean>
  signOut(sessionToken: string): Promise<void>
}

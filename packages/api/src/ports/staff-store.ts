import type { Instant } from '@scrip/rules'
import type { StaffUser } from './staff.ts'

/** A staff user with the hash of the password; null when the person signs in another way. */
export interface StaffUserRow {
  readonly user: StaffUser
  readonly passwordHash: string | null
}

/** Only the keyed hash of the session token is kept. */
export interface StaffSessionRow {
  readonly tokenHash: string
  readonly staffId: string
  readonly csrfToken: string
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
}

/** Rows of staff users, sessions and tokens; what makes a session valid is decided in `staff/`, once for both stores. */
export interface StaffStore {
  addUser(row: StaffUserRow): Promise<void>
  findUserByEmail(email: string): Promise<StaffUserRow | null>
  addSession(row: StaffSessionRow): Promise<void>
  findSession(tokenHash: string): Promise<{ session: StaffSessionRow; user: StaffUser } | null>
  touchSession(tokenHash: string, at: Instant): Promise<void>
  removeSession(tokenHash: string): Promise<void>
  /** Removes sessions that were last seen at this instant or before it, at most `limit`; answers how many. */
  removeSessionsSeenBy(at: Instant, limit: number): Promise<number>
  addToken(tokenHash: string, staffId: string): Promise<void>
  findUserByToken(tokenHash: string): Promise<StaffUser | null>
}

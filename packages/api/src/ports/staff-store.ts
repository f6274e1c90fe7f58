import type { AuditRecord, Instant } from '@scrip/rules'
import type { StaffRole, StaffUser } from './staff.ts'

/** A second factor by authenticator application. The secret is derived from the salt and the installation's own secret. */
export interface StaffTotp {
  readonly salt: string
  /** Null until a first code was confirmed; until then it counts for nothing. */
  readonly confirmedAt: Instant | null
  /** The newest time step of which a code was taken: no code of it or of one before opens again. */
  readonly lastStep: number
}

/** A staff user with all that signing in needs. */
export interface StaffUserRow {
  readonly user: StaffUser
  /** Null when the person has none: invited only, or signing in at an identity provider. */
  readonly passwordHash: string | null
  readonly createdAt: Instant
  readonly disabledAt: Instant | null
  readonly lastSignedInAt: Instant | null
  /** Issuer and subject at the identity provider, once the person has come from there. */
  readonly identity: string | null
  readonly totp: StaffTotp | null
  readonly recoveryHashes: readonly string[]
  /** Wrong codes in a row, over all challenges. */
  readonly wrongCodes: number
  readonly codesLockedUntil: Instant | null
}

/** Only the keyed hash of the session token is kept. */
export interface StaffSessionRow {
  readonly id: string
  readonly tokenHash: string
  readonly staffId: string
  readonly csrfToken: string
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  /** When the second factor was last proved in it. */
  readonly steppedUpAt: Instant | null
  readonly ip: string | null
  readonly userAgent: string | null
}

/** What opens something once: the second step of a sign-in, or the page where a password is chosen. */
export interface StaffTicketRow {
  readonly tokenHash: string
  readonly purpose: 'challenge' | 'link'
  readonly staffId: string
  readonly expiresAt: Instant
  readonly triesLeft: number
}

export interface StaffTokenRow {
  readonly id: string
  readonly tokenHash: string
  readonly staffId: string
  readonly name: string
  /** At most that; null: as much as the person. */
  readonly role: StaffRole | null
  readonly createdAt: Instant
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  readonly lastUsedAt: Instant | null
}

/** Rows of staff users and what belongs to them; what they mean is decided in `staff/`, once for both stores. */
export interface StaffRows {
  /** False, and nothing is written, when the e-mail address is taken, in any case. */
  addUser(row: StaffUserRow): Promise<boolean>
  /** Takes the place of the row with its id. */
  saveUser(row: StaffUserRow): Promise<void>
  findUser(staffId: string): Promise<StaffUserRow | null>
  findUserByEmail(email: string): Promise<StaffUserRow | null>
  findUserByIdentity(identity: string): Promise<StaffUserRow | null>
  /** In any order. */
  listUsers(): Promise<readonly StaffUserRow[]>

  addSession(row: StaffSessionRow): Promise<void>
  findSession(
    tokenHash: string,
  ): Promise<{ readonly session: StaffSessionRow; readonly row: StaffUserRow } | null>
  listSessions(staffId: string): Promise<readonly StaffSessionRow[]>
  touchSession(tokenHash: string, at: Instant): Promise<void>
  removeSession(tokenHash: string): Promise<void>
  removeSessionsOf(staffId: string): Promise<void>
  /** Removes sessions that were last seen at this instant or before it, at most `limit`; answers how many. */
  removeSessionsSeenBy(at: Instant, limit: number): Promise<number>

  addTicket(row: StaffTicketRow): Promise<void>
  findTicket(tokenHash: string): Promise<StaffTicketRow | null>
  saveTicket(row: StaffTicketRow): Promise<void>
  removeTicket(tokenHash: string): Promise<void>
  removeTicketsOf(staffId: string): Promise<void>
  /** Removes tickets that have expired by then, at most `limit`; answers how many. */
  removeTicketsExpiredBy(at: Instant, limit: number): Promise<number>

  addToken(row: StaffTokenRow): Promise<void>
  saveToken(row: StaffTokenRow): Promise<void>
  findToken(tokenId: string): Promise<StaffTokenRow | null>
  findTokenByHash(
    tokenHash: string,
  ): Promise<{ readonly token: StaffTokenRow; readonly row: StaffUserRow } | null>
  /** In any order. */
  listTokens(): Promise<readonly StaffTokenRow[]>
  touchToken(tokenId: string, at: Instant): Promise<void>

  addAudit(record: AuditRecord): Promise<void>
}

export interface StaffStore extends Omit<StaffRows, 'addAudit'> {
  /**
   * All of the work or nothing. One runs after the other over the whole store, so what the work has read still holds when it
   * writes: two owners cannot demote each other at once.
   */
  inTransaction<Result>(work: (rows: StaffRows) => Promise<Result>): Promise<Result>
}

import type {
  StaffRole,
  StaffSessionRow,
  StaffTicketRow,
  StaffTokenRow,
  StaffUserRow,
} from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'

export interface StaffUserTableRow {
  readonly staff_id: string
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly password_hash: string | null
  readonly created_at: number
  readonly disabled_at: number | null
  readonly last_signed_in_at: number | null
  readonly identity: string | null
  readonly totp_salt: string | null
  readonly totp_confirmed_at: number | null
  readonly totp_last_step: number
  readonly recovery_hashes: readonly string[]
  readonly wrong_codes: number
  readonly codes_locked_until: number | null
}

export interface StaffSessionTableRow {
  readonly session_id: string
  readonly token_hash: string
  readonly staff_id: string
  readonly csrf_token: string
  readonly created_at: number
  readonly last_seen_at: number
  readonly stepped_up_at: number | null
  readonly ip: string | null
  readonly user_agent: string | null
}

export interface StaffTicketTableRow {
  readonly token_hash: string
  readonly purpose: 'challenge' | 'link'
  readonly staff_id: string
  readonly expires_at: number
  readonly tries_left: number
}

export interface StaffTokenTableRow {
  readonly token_id: string
  readonly token_hash: string
  readonly staff_id: string
  readonly name: string
  readonly role: StaffRole | null
  readonly created_at: number
  readonly expires_at: number | null
  readonly revoked_at: number | null
  readonly last_used_at: number | null
}

export function fromStaffUserRow(row: StaffUserTableRow): StaffUserRow {
  return {
    user: { id: row.staff_id, email: row.email, name: row.name, role: row.role },
    passwordHash: row.password_hash,
    createdAt: instant(row.created_at),
    disabledAt: optionalInstant(row.disabled_at),
    lastSignedInAt: optionalInstant(row.last_signed_in_at),
    identity: row.identity,
    totp:
      row.totp_salt === null
        ? null
        : {
            salt: row.totp_salt,
            confirmedAt: optionalInstant(row.totp_confirmed_at),
            lastStep: row.totp_last_step,
          },
    recoveryHashes: row.recovery_hashes,
    wrongCodes: row.wrong_codes,
    codesLockedUntil: optionalInstant(row.codes_locked_until),
  }
}

export function toStaffUserRow(row: StaffUserRow): StaffUserTableRow {
  return {
    staff_id: row.user.id,
    email: row.user.email,
    name: row.user.name,
    role: row.user.role,
    password_hash: row.passwordHash,
    created_at: row.createdAt,
    disabled_at: row.disabledAt,
    last_signed_in_at: row.lastSignedInAt,
    identity: row.identity,
    totp_salt: row.totp?.salt ?? null,
    totp_confirmed_at: row.totp?.confirmedAt ?? null,
    totp_last_step: row.totp?.lastStep ?? 0,
    recovery_hashes: row.recoveryHashes,
    wrong_codes: row.wrongCodes,
    codes_locked_until: row.codesLockedUntil,
  }
}

export function fromStaffSessionRow(row: StaffSessionTableRow): StaffSessionRow {
  return {
    id: row.session_id,
    tokenHash: row.token_hash,
    staffId: row.staff_id,
    csrfToken: row.csrf_token,
    createdAt: instant(row.created_at),
    lastSeenAt: instant(row.last_seen_at),
    steppedUpAt: optionalInstant(row.stepped_up_at),
    ip: row.ip,
    userAgent: row.user_agent,
  }
}

export function toStaffSessionRow(session: StaffSessionRow): StaffSessionTableRow {
  return {
    session_id: session.id,
    token_hash: session.tokenHash,
    staff_id: session.staffId,
    csrf_token: session.csrfToken,
    created_at: session.createdAt,
    last_seen_at: session.lastSeenAt,
    stepped_up_at: session.steppedUpAt,
    ip: session.ip,
    user_agent: session.userAgent,
  }
}

export function fromStaffTicketRow(row: StaffTicketTableRow): StaffTicketRow {
  return {
    tokenHash: row.token_hash,
    purpose: row.purpose,
    staffId: row.staff_id,
    expiresAt: instant(row.expires_at),
    triesLeft: row.tries_left,
  }
}

export function toStaffTicketRow(ticket: StaffTicketRow): StaffTicketTableRow {
  return {
    token_hash: ticket.tokenHash,
    purpose: ticket.purpose,
    staff_id: ticket.staffId,
    expires_at: ticket.expiresAt,
    tries_left: ticket.triesLeft,
  }
}

export function fromStaffTokenRow(row: StaffTokenTableRow): StaffTokenRow {
  return {
    id: row.token_id,
    tokenHash: row.token_hash,
    staffId: row.staff_id,
    name: row.name,
    role: row.role,
    createdAt: instant(row.created_at),
    expiresAt: optionalInstant(row.expires_at),
    revokedAt: optionalInstant(row.revoked_at),
    lastUsedAt: optionalInstant(row.last_used_at),
  }
}

export function toStaffTokenRow(token: StaffTokenRow): StaffTokenTableRow {
  return {
    token_id: token.id,
    token_hash: token.tokenHash,
    staff_id: token.staffId,
    name: token.name,
    role: token.role,
    created_at: token.createdAt,
    expires_at: token.expiresAt,
    revoked_at: token.revokedAt,
    last_used_at: token.lastUsedAt,
  }
}

import type { StaffRole, StaffSessionRow, StaffUser } from '@scrip/api/ports'
import { instant } from '@scrip/rules'

export interface StaffUserTableRow {
  readonly staff_id: string
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly password_hash: string | null
}

export interface StaffSessionTableRow {
  readonly token_hash: string
  readonly staff_id: string
  readonly csrf_token: string
  readonly created_at: number
  readonly last_seen_at: number
}

export interface StaffTokenTableRow {
  readonly token_hash: string
  readonly staff_id: string
}

export function fromStaffUserRow(
  row: Pick<StaffUserTableRow, 'staff_id' | 'email' | 'name' | 'role'>,
): StaffUser {
  return { id: row.staff_id, email: row.email, name: row.name, role: row.role }
}

export function fromStaffSessionRow(row: StaffSessionTableRow): StaffSessionRow {
  return {
    tokenHash: row.token_hash,
    staffId: row.staff_id,
    csrfToken: row.csrf_token,
    createdAt: instant(row.created_at),
    lastSeenAt: instant(row.last_seen_at),
  }
}

import type { Member } from '@scrip/api/ports'
import { instant } from '@scrip/rules'

export interface MemberRow {
  readonly team_id: string
  readonly member_id: string
  readonly email: string
  readonly name: string | null
  readonly role: Member['role']
  readonly created_at: number
}

export function fromMemberRow(row: MemberRow): Member {
  return {
    id: row.member_id,
    teamId: row.team_id,
    email: row.email,
    name: row.name,
    role: row.role,
    createdAt: instant(row.created_at),
  }
}

export function toMemberRow(member: Member): MemberRow {
  return {
    team_id: member.teamId,
    member_id: member.id,
    email: member.email,
    name: member.name,
    role: member.role,
    created_at: member.createdAt,
  }
}

import type { Member as ApiMember } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import type { Member } from '../ports/teams.ts'

export async function adminListMembers(call: StaffCall<'adminListMembers'>): Promise<Answer> {
  const members = await call.ports.teams.listMembers(call.request.path.team_id)
  return answerOk({ data: members.toSorted(byRole).map(toApiMember) })
}

export function toApiMember(member: Member): ApiMember {
  return {
    id: member.id,
    email: member.email,
    name: member.name,
    role: member.role,
    created_at: toApiInstant(member.createdAt),
  }
}

/** The order of coming stays within each role. */
function byRole(a: Member, b: Member): number {
  return Number(b.role === 'owner') - Number(a.role === 'owner')
}

import type { RoleLimits } from '@scrip/contract'
import { shippedRoleLimits } from '@scrip/rules'
import { type Answer, answerOk } from '../../http/answer.ts'
import type { StaffCall } from '../../http/call.ts'
import { type StaffRole, staffRoles } from '../../ports/staff.ts'

export async function adminGetLimits({ session }: StaffCall<'adminGetLimits'>): Promise<Answer> {
  const of = (role: StaffRole) => ({ role, ...shippedRoleLimits.limits[role] })
  const limits: RoleLimits = {
    version: shippedRoleLimits.version,
    roles: staffRoles.map(of),
    own: of(session.staff.role),
  }
  return answerOk(limits)
}

import { type OperationId, routeOf } from '@scrip/contract'
import { isPermitted } from '../../auth/permissions.ts'
import { type Refused, refuse } from '../../http/answer.ts'
import type { StaffUser } from '../../ports/staff.ts'

/** A write that waits for a second person takes the permission of the write itself, of whoever asks and of whoever approves. */
export function mayWrite(role: StaffUser['role'], operation: OperationId): boolean {
  const { permission } = routeOf(operation)
  return permission === null || isPermitted(role, permission)
}

/** Null when the role may do it. */
export function refuseForbiddenWrite({ role }: StaffUser, operation: OperationId): Refused | null {
  if (mayWrite(role, operation)) return null
  return refuse('forbidden', `The role ${role} may not do what is asked for: ${operation}. Nothing was done.`)
}

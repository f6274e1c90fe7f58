import { useSuspenseQuery } from '@tanstack/react-query'
import { useAdminClient } from './admin-client.ts'
import { sessionQuery } from './session.query.ts'

const roles = ['viewer', 'support', 'billing_admin', 'owner'] as const

/** The least role that holds each permission. The server decides; this only hides what it would refuse. */
const leastRole = {
  'audit:read': 'support',
  'keys:write': 'support',
  'credits:write': 'support',
  'teams:write': 'billing_admin',
  'exports:write': 'support',
  'approvals:decide': 'billing_admin',
  'bulk:write': 'billing_admin',
  'staff:read': 'billing_admin',
  'staff:write': 'owner',
  'views:write': 'support',
} as const satisfies Readonly<Record<string, (typeof roles)[number]>>

export type Permission = keyof typeof leastRole

export function isPermitted(role: (typeof roles)[number], permission: Permission): boolean {
  return roles.indexOf(role) >= roles.indexOf(leastRole[permission])
}

/** Whether the person who is signed in would be let. */
export function usePermission(permission: Permission): boolean {
  const { data: session } = useSuspenseQuery(sessionQuery(useAdminClient()))
  return isPermitted(session.staff.role, permission)
}

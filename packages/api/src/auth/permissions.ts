import type { StaffRole } from '../ports/staff.ts'

/** What staff may be allowed to do: the contract's `x-permission`s, and those that it will ask for. */
export const permissions = [
  'teams:read',
  'plans:read',
  'keys:read',
  'credits:read',
  'usage:read',
  'audit:read',
  'exports:write',
  'views:write',
  'keys:write',
  'credits:write',
  'teams:write',
  'approvals:decide',
  'bulk:write',
  'exports:write',
  'staff:read',
  'staff:write',
] as const
export type Permission = (typeof permissions)[number]

const viewer: readonly Permission[] = ['teams:read', 'plans:read', 'keys:read', 'credits:read', 'usage:read']
const support: readonly Permission[] = [
  ...viewer,
  'audit:read',
  'keys:write',
  'credits:write',
  'exports:write',
  'views:write',
]
const billingAdmin: readonly Permission[] = [
  ...support,
  'teams:write',
  'approvals:decide',
  'bulk:write',
  'staff:read',
]

/** Each role may do all that the one before it may. */
const bundles: Record<StaffRole, readonly Permission[]> = {
  viewer,
  support,
  billing_admin: billingAdmin,
  owner: permissions,
}

/** A permission that the table does not know is nobody's. */
export function isPermitted(role: StaffRole, permission: string): boolean {
  return bundles[role].some((it) => it === permission)
}

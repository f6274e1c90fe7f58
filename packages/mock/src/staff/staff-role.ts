/** What a person of the support staff may do: each role may do all that the one before it may. */
export const staffRoles = ['viewer', 'support', 'billing_admin', 'owner'] as const
export type StaffRole = (typeof staffRoles)[number]

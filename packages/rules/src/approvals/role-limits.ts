import { type CreditKind, type Credits, credits } from '../model/credits.ts'

/** Whose writes have a limit: the roles of the support staff, from least to most. */
export const limitedRoles = ['viewer', 'support', 'billing_admin', 'owner'] as const
export type LimitedRole = (typeof limitedRoles)[number]

type PerKind = Readonly<Record<CreditKind, Credits>>

/** The largest number of credits that one write may give or take. */
export interface RoleLimit {
  /** Without a second person. */
  readonly alone: PerKind
  /** As the second person, of what somebody else asked for. */
  readonly approving: PerKind
}

export interface RoleLimits {
  /** Rises with every change of the numbers, so that an audit can tell which ones held. */
  readonly version: number
  readonly limits: Readonly<Record<LimitedRole, RoleLimit>>
}

const none = perKind(0, 0)
const ofSupport = perKind(5000, 500)
const ofBilling = perKind(50_000, 5000)

/**
 * Whoever may do it alone may let others do it. Only two owners together go beyond what one may: else nobody could give a
 * large customer what it bought.
 */
export const shippedRoleLimits: RoleLimits = {
  version: 1,
  limits: {
    viewer: { alone: none, approving: none },
    support: { alone: ofSupport, approving: ofSupport },
    billing_admin: { alone: ofBilling, approving: ofBilling },
    owner: { alone: perKind(250_000, 25_000), approving: perKind(10_000_000, 1_000_000) },
  },
}

function perKind(api: number, company: number): PerKind {
  return { api: credits(api), company: credits(company) }
}

/** What one write of the role may give or take without a second person. */
export function limitAlone(role: LimitedRole, kind: CreditKind): Credits {
  return shippedRoleLimits.limits[role].alone[kind]
}

/** What one write of somebody else may give or take when the role approves it. */
export function limitApproving(role: LimitedRole, kind: CreditKind): Credits {
  return shippedRoleLimits.limits[role].approving[kind]
}

/** Above it not even a second person helps: such credits come in parts, by a plan or by a payment. */
export function largestLimit(kind: CreditKind): Credits {
  return limitApproving('owner', kind)
}

/** Exactly the limit is within it. */
export function isAboveLimit(amount: Credits, limit: Credits): boolean {
  return amount > limit
}

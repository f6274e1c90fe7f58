import type { Instant } from '@scrip/rules'

export const staffRoles = ['viewer', 'support', 'billing_admin', 'owner'] as const
export type StaffRole = (typeof staffRoles)[number]

export interface StaffUser {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: StaffRole
}

export interface StaffSession {
  readonly staff: StaffUser
  /** Null for a bearer token, which is no session. */
  readonly sessionId: string | null
  /** Sent back in `X-CSRF-Token` with every write. Null for a bearer token: a browser never sends one by itself. */
  readonly csrfToken: string | null
  readonly expiresAt: Instant
  readonly hasSecondFactor: boolean
  /** Until then it may do what needs a fresh second factor; null when it may not. */
  readonly steppedUpUntil: Instant | null
}

/** The circumstances of an act: what sessions and the audit log keep of them. */
export interface StaffAct {
  readonly now: Instant
  readonly requestId: string
  readonly ip: string | null
  readonly userAgent: string | null
}

/** `sessionToken` goes into the cookie. */
export interface SignedIn {
  readonly type: 'signed_in'
  readonly sessionToken: string
  readonly session: StaffSession
}

/** The code of the second factor was wrong too often; `until` says when the next one is looked at. */
export interface CodesLocked {
  readonly type: 'locked'
  readonly until: Instant
}

export type SignInOutcome =
  | SignedIn
  | { readonly type: 'second_factor'; readonly challenge: string; readonly expiresAt: Instant }
  | { readonly type: 'refused' }

export type SecondFactorOutcome =
  | SignedIn
  | CodesLocked
  | { readonly type: 'wrong_code' }
  /** Unknown, used up or too old: the password comes first again. */
  | { readonly type: 'challenge_ended' }

/** Somebody whom an identity provider vouches for. */
export interface Identity {
  /** Issuer and subject, which never change. */
  readonly subject: string
  /** Verified by the provider. */
  readonly email: string
}

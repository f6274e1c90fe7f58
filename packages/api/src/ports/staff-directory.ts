import type { Actor, Instant } from '@scrip/rules'
import type { StaffAct, StaffRole, StaffUser } from './staff.ts'
import type { StaffResult } from './staff-result.ts'

/** A staff user as the owners see it. */
export interface StaffListing {
  readonly user: StaffUser
  readonly state: 'active' | 'invited' | 'disabled'
  readonly hasSecondFactor: boolean
  readonly createdAt: Instant
  readonly lastSignedInAt: Instant | null
}

/** Opens the page where a password is chosen, once. */
interface StaffLink {
  readonly token: string
  readonly expiresAt: Instant
}

export interface StaffInvitation {
  readonly listing: StaffListing
  readonly link: StaffLink
}

export interface StaffTokenListing {
  readonly id: string
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  readonly createdAt: Instant
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  readonly lastUsedAt: Instant | null
}

interface StaffTokenOrder {
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  /** Null: it does not expire. */
  readonly expiresAt: Instant | null
}

/** Who does it: a person of the staff, or the installation itself from its command line. */
export interface DirectoryAct extends StaffAct {
  readonly actor: Actor
}

/** What the owners do with everybody's account. Each change is audited in its own transaction. */
export interface StaffDirectory {
  /** In the order of their names. */
  list(): Promise<readonly StaffListing[]>
  invite(
    person: Pick<StaffUser, 'email' | 'name' | 'role'>,
    act: DirectoryAct,
  ): Promise<StaffResult<StaffInvitation>>
  /** The person's sessions end. */
  changeRole(staffId: string, role: StaffRole, act: DirectoryAct): Promise<StaffResult<StaffListing>>
  disable(staffId: string, act: DirectoryAct): Promise<StaffResult<StaffListing>>
  enable(staffId: string, act: DirectoryAct): Promise<StaffResult<StaffListing>>
  resetSecondFactor(staffId: string, act: DirectoryAct): Promise<StaffResult<StaffListing>>
  /** Earlier links of the person open nothing any more. */
  issueLink(staffId: string, act: DirectoryAct): Promise<StaffResult<StaffInvitation>>
  /** Newest first. */
  listTokens(): Promise<readonly StaffTokenListing[]>
  issueToken(
    order: StaffTokenOrder,
    act: DirectoryAct,
  ): Promise<StaffResult<{ readonly token: StaffTokenListing; readonly secret: string }>>
  revokeToken(tokenId: string, act: DirectoryAct): Promise<StaffResult<StaffTokenListing>>
}

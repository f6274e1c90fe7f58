import type { Instant } from '@scrip/rules'
import type { IdSource } from '../ports/clock.ts'
import type { SecretHasher } from '../ports/ports.ts'
import type { StaffRole, StaffUser } from '../ports/staff.ts'
import type { StaffStore } from '../ports/staff-store.ts'
import { randomSecret } from '../secrets/random-secret.ts'
import { hashPassword, passwordIterations } from './password-hash.ts'
import { normalizeEmail } from './staff-parts.ts'
import { newUserRow } from './staff-users.ts'

export interface NewStaffUser {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly password: string
  readonly now: Instant
  /** Only for tests. */
  readonly passwordIterations?: number
  /** Only for tests: random unless given. */
  readonly passwordSalt?: Uint8Array<ArrayBuffer>
}

/**
 * Adds a staff user with a password: for demos and tests. Everywhere else people choose their own, by a one-time link.
 *
 * @throws Error when the e-mail address is taken.
 */
export async function registerStaffUser(
  store: StaffStore,
  ids: IdSource,
  input: NewStaffUser,
): Promise<StaffUser> {
  const user = {
    id: ids.next('staff'),
    email: normalizeEmail(input.email),
    name: input.name,
    role: input.role,
  }
  const { password, passwordSalt } = input
  const passwordHash = await hashPassword(
    password,
    input.passwordIterations ?? passwordIterations,
    passwordSalt,
  )
  const isAdded = await store.addUser({ ...newUserRow(user, input.now), passwordHash })
  if (!isAdded) throw new Error(`there is already a staff user ${user.email}`)
  return user
}

interface OpenToken {
  readonly staffId: string
  readonly now: Instant
  /** Random unless given. */
  readonly secret?: string
}

/** A token with all rights of its person that does not expire: for demos and tests, and no audit record is written. */
export async function addOpenStaffToken(
  { store, ids, hash }: { readonly store: StaffStore; readonly ids: IdSource; readonly hash: SecretHasher },
  { staffId, now, secret = `scrip_staff_${randomSecret()}` }: OpenToken,
): Promise<string> {
  await store.addToken({
    id: ids.next('stok'),
    tokenHash: await hash(secret),
    staffId,
    name: 'first token',
    role: null,
    createdAt: now,
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  })
  return secret
}

import type { IdSource } from '../ports/clock.ts'
import type { SecretHasher } from '../ports/ports.ts'
import type { StaffRole, StaffUser } from '../ports/staff.ts'
import type { StaffStore } from '../ports/staff-store.ts'
import { randomSecret } from '../secrets/random-secret.ts'
import { hashPassword, passwordIterations } from './password-hash.ts'
import { normalizeEmail } from './staff-auth.ts'

export interface NewStaffUser {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly password: string
  /** Only for tests. */
  readonly passwordIterations?: number
  /** Only for tests: random unless given. */
  readonly passwordSalt?: Uint8Array<ArrayBuffer>
}

/** Adds a staff user who signs in with a password. The first one is made so when an installation is set up. */
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
  await store.addUser({ user, passwordHash })
  return user
}

/** Makes a staff token for scripts. It is shown once; only its keyed hash is kept. */
export async function issueStaffToken(
  store: StaffStore,
  hash: SecretHasher,
  staffId: string,
): Promise<string> {
  const token = `scrip_staff_${randomSecret()}`
  await store.addToken(await hash(token), staffId)
  return token
}

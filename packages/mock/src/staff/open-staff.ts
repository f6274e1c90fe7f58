import {
  addOpenStaffToken,
  type IdSource,
  type Instant,
  registerStaffUser,
  type SecretHasher,
  type StaffStore,
} from '@scrip/api'
import { staffToken } from '../keys/test-key.ts'
import { type StaffRole, staffRoles } from './staff-role.ts'

/** A password that opens nothing but a test world need not be hard to try out. */
export const passwordIterations = 1

/** The same world has the same bytes in every run. */
const noSalt = new Uint8Array(16)

export interface StaffParts {
  readonly world: string
  readonly staffStore: StaffStore
  readonly ids: IdSource
  readonly secretHasher: SecretHasher
  readonly now: Instant
}

/** A person per role, each with a token for scripts, which is also the password of `<role>@scrip.example`. */
export async function openStaff({ world, staffStore, ids, secretHasher, now }: StaffParts): Promise<void> {
  for (const role of staffRoles) {
    const token = staffToken(world, role)
    const user = await registerStaffUser(staffStore, ids, {
      email: `${role.replace('_', '-')}@scrip.example`,
      name: nameOf(role),
      role,
      password: token,
      passwordIterations,
      passwordSalt: noSalt,
      now,
    })
    const parts = { store: staffStore, ids, hash: secretHasher }
    await addOpenStaffToken(parts, { staffId: user.id, now, secret: token })
  }
}

function nameOf(role: StaffRole): string {
  switch (role) {
    case 'viewer':
      return 'Vera Viewer'
    case 'support':
      return 'Sam Support'
    case 'billing_admin':
      return 'Bela Billing'
    case 'owner':
      return 'Olu Owner'
  }
}

import type { Actor, AuditRecord, JsonValue } from '@scrip/rules'
import type { IdSource } from '../ports/clock.ts'
import type { SecretHasher, SecretSource } from '../ports/ports.ts'
import type { StaffAct, StaffUser } from '../ports/staff.ts'
import type { StaffRefusal, StaffRefusalCode } from '../ports/staff-result.ts'
import type { StaffStore } from '../ports/staff-store.ts'
import { randomSecret } from '../secrets/random-secret.ts'

/** What all of `staff/` works with. */
export interface StaffParts {
  readonly store: StaffStore
  /** Keyed with the installation's secret: what is kept opens nothing without it. */
  readonly hash: SecretHasher
  readonly ids: IdSource
  /** Only for tests, which cannot spend a third of a second on each password. */
  readonly passwordIterations?: number
  /** Makes session and CSRF tokens, links and staff tokens: 256 random bits unless given. */
  readonly newSecret?: SecretSource
}

export function makeSecret({ newSecret = randomSecret }: Pick<StaffParts, 'newSecret'>): string {
  return newSecret()
}

interface Audited {
  readonly actor: Actor
  readonly action: string
  /** The staff user, token or session that it was done to. */
  readonly target: string
  readonly before?: JsonValue
  readonly after?: JsonValue
}

export function auditOf({ ids }: Pick<StaffParts, 'ids'>, act: StaffAct, audited: Audited): AuditRecord {
  return {
    id: ids.next('aud'),
    at: act.now,
    actor: audited.actor,
    action: audited.action,
    target: audited.target,
    teamId: null,
    reason: null,
    before: audited.before ?? null,
    after: audited.after ?? null,
    requestId: act.requestId,
    ip: act.ip,
  }
}

export function actorOf(user: StaffUser): Actor {
  return { type: 'staff', id: user.id, label: user.email }
}

export function refuseStaff(code: StaffRefusalCode, detail: string): StaffRefusal {
  return { type: 'refused', code, detail }
}

/** E-mail addresses of staff are kept and compared so. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase()
}

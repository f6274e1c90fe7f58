import type { ApiKey, Creation, Member, StaffSessionRow, StaffUserRow, Team } from '@scrip/api/ports'
import type {
  AccessWindow,
  Account,
  AuditRecord,
  BudgetView,
  Entry,
  Grant,
  Hold,
  IdempotencyRecord,
  Payment,
  Refund,
  UsageRecord,
} from '@scrip/rules'

/** All that a memory store keeps, as JSON. What can be worked out from it, such as due work, is not in it. */
export interface MemorySnapshot {
  readonly ledgers: readonly TeamLedgerSnapshot[]
  readonly audits: readonly AuditRecord[]
  readonly teams: readonly TeamSnapshot[]
  readonly keyHashes: readonly (readonly [string, { readonly teamId: string; readonly keyId: string }])[]
  readonly creations: readonly (readonly [string, Creation])[]
  readonly staff: StaffSnapshot
}

export interface TeamLedgerSnapshot {
  readonly teamId: string
  readonly accounts: readonly {
    readonly account: Account
    readonly budgets: readonly BudgetView[]
    readonly entries: readonly Entry[]
  }[]
  readonly grants: readonly Grant[]
  readonly usageRecords: readonly UsageRecord[]
  readonly windows: readonly AccessWindow[]
  readonly holds: readonly Hold[]
  readonly refunds: readonly Refund[]
  readonly payments: readonly Payment[]
  readonly idempotency: readonly IdempotencyRecord[]
}

interface TeamSnapshot {
  readonly team: Team
  readonly members: readonly Member[]
  readonly keys: readonly ApiKey[]
}

interface StaffSnapshot {
  readonly users: readonly StaffUserRow[]
  readonly sessions: readonly StaffSessionRow[]
  readonly tokens: readonly (readonly [string, string])[]
}

const parts = ['ledgers', 'audits', 'teams', 'keyHashes', 'creations', 'staff']

/**
 * The shape alone is looked at: whoever keeps a snapshot keeps its version too.
 *
 * @throws RangeError when it was not made by `takeSnapshot`.
 */
export function parseMemorySnapshot(value: unknown): MemorySnapshot {
  const isObject = typeof value === 'object' && value !== null
  const missing = parts.find((part) => !isObject || !(part in value))
  if (missing !== undefined) throw new RangeError(`The snapshot has no \`${missing}\`.`)
  const snapshot = value as MemorySnapshot
  refuseTwice(
    'ledger',
    snapshot.ledgers.map(({ teamId }) => teamId),
  )
  refuseTwice(
    'team',
    snapshot.teams.map(({ team }) => team.id),
  )
  return snapshot
}

/** Of two with one name the later would replace the earlier in one place and not in another. */
function refuseTwice(what: string, names: readonly string[]): void {
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (twice !== undefined) throw new RangeError(`The snapshot has the ${what} \`${twice}\` twice.`)
}

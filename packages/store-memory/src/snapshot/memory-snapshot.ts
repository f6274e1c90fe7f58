import type {
  ApiKey,
  Approval,
  BulkGrant,
  BulkLine,
  Creation,
  ExportJob,
  Member,
  SavedView,
  StaffSessionRow,
  StaffTicketRow,
  StaffTokenRow,
  StaffUserRow,
  Team,
} from '@scrip/api/ports'
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
  WarrantEnd,
} from '@scrip/rules'
import type { UsageTotal } from '../usage/usage-bucket.ts'

/** All that a memory store keeps, as JSON. What can be worked out from it, such as due work, is not in it. */
export interface MemorySnapshot {
  readonly ledgers: readonly TeamLedgerSnapshot[]
  readonly audits: readonly AuditRecord[]
  readonly teams: readonly TeamSnapshot[]
  readonly keyHashes: readonly (readonly [string, { readonly teamId: string; readonly keyId: string }])[]
  readonly creations: readonly (readonly [string, Creation])[]
  readonly staff: StaffSnapshot
  readonly approvals: readonly Approval[]
  readonly warrantEnds: readonly WarrantEnd[]
  readonly bulkGrants: readonly BulkGrant[]
  readonly bulkLines: readonly BulkLine[]
  readonly exports: readonly ExportSnapshot[]
  readonly views: readonly SavedView[]
}

interface ExportSnapshot {
  readonly job: ExportJob
  readonly parts: readonly string[]
}

export interface TeamLedgerSnapshot {
  readonly teamId: string
  readonly accounts: readonly {
    readonly account: Account
    readonly budgets: readonly BudgetView[]
    readonly entries: readonly Entry[]
    /** Lines that stand for several, with how many; left out when there are none. */
    readonly folded?: readonly (readonly [string, number])[]
  }[]
  readonly grants: readonly Grant[]
  readonly usageRecords: readonly UsageRecord[]
  /** What was let go of them; left out when nothing was. */
  readonly foldedUsage?: FoldedUsage
  readonly windows: readonly AccessWindow[]
  readonly holds: readonly Hold[]
  readonly refunds: readonly Refund[]
  readonly payments: readonly Payment[]
  readonly idempotency: readonly IdempotencyRecord[]
}

export interface FoldedUsage {
  readonly records: number
  /** By minutes since 1970. */
  readonly minutes: readonly (readonly [number, readonly UsageTotal[]])[]
}

interface TeamSnapshot {
  readonly team: Team
  readonly members: readonly Member[]
  readonly keys: readonly ApiKey[]
}

interface StaffSnapshot {
  readonly users: readonly StaffUserRow[]
  readonly sessions: readonly StaffSessionRow[]
  readonly tickets: readonly StaffTicketRow[]
  readonly tokens: readonly StaffTokenRow[]
}

const parts = [
  'ledgers',
  'audits',
  'teams',
  'keyHashes',
  'creations',
  'staff',
  'approvals',
  'warrantEnds',
  'bulkGrants',
  'bulkLines',
  'exports',
  'views',
]

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

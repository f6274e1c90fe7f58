import type { Generated } from 'kysely'
import type { AccessWindowRow } from './access-window-row.ts'
import type { AccountRow } from './account-row.ts'
import type { ApiKeyRow } from './api-key-row.ts'
import type { AuditRow } from './audit-row.ts'
import type { EntryRow } from './entry-row.ts'
import type { GrantRow } from './grant-row.ts'
import type { IdempotencyRow } from './idempotency-row.ts'
import type { MemberRow } from './member-row.ts'
import type { StaffSessionTableRow, StaffTokenTableRow, StaffUserTableRow } from './staff-rows.ts'
import type { TeamRow } from './team-row.ts'
import type { UsageRecordRow } from './usage-record-row.ts'

/** In the order of writing, where a list needs one: commands of a batch share their instant. */
interface Ordered {
  readonly ordinal: Generated<number>
}

/** What the queries of this package may name. */
export interface Tables {
  readonly accounts: AccountRow
  readonly grants: GrantRow
  readonly entries: EntryRow
  readonly usage_records: UsageRecordRow & Ordered
  readonly access_windows: AccessWindowRow & Ordered
  readonly idempotency_keys: IdempotencyRow
  readonly audit_records: AuditRow & Ordered
  readonly teams: TeamRow & Ordered
  readonly members: MemberRow & Ordered
  readonly api_keys: ApiKeyRow & { readonly key_hash: string } & Ordered
  readonly staff_users: StaffUserTableRow
  readonly staff_sessions: StaffSessionTableRow
  readonly staff_tokens: StaffTokenTableRow
}

import type { Generated } from 'kysely'
import type { AccessWindowRow } from './access-window-row.ts'
import type { AccountRow } from './account-row.ts'
import type { ApiKeyRow } from './api-key-row.ts'
import type { ApprovalRow } from './approval-row.ts'
import type { AuditRow } from './audit-row.ts'
import type { BudgetCounterRow, BudgetRow } from './budget-row.ts'
import type { BulkGrantRow, BulkLineRow } from './bulk-grant-rows.ts'
import type { CreationRow } from './creation-row.ts'
import type { EntryDayRow, SummedDaysRow, UsageDayRow } from './day-rows.ts'
import type { EntryRow } from './entry-row.ts'
import type { ExportRow } from './export-row.ts'
import type { GrantRow } from './grant-row.ts'
import type { HoldRow } from './hold-row.ts'
import type { IdempotencyRow } from './idempotency-row.ts'
import type { MemberRow } from './member-row.ts'
import type { PaymentRow } from './payment-row.ts'
import type { RefundRow } from './refund-row.ts'
import type { SavedViewRow } from './saved-view-row.ts'
import type { StaffEventRow } from './staff-event-row.ts'
import type {
  StaffSessionTableRow,
  StaffTicketTableRow,
  StaffTokenTableRow,
  StaffUserTableRow,
} from './staff-rows.ts'
import type { TeamRow } from './team-row.ts'
import type { EntryTotalRow, UsageTotalRow } from './total-rows.ts'
import type { UsageRecordRow } from './usage-record-row.ts'
import type { WarrantEndRow } from './warrant-end-row.ts'

/** In the order of writing, where a list needs one: commands of a batch share their instant. */
interface Ordered {
  readonly ordinal: Generated<number>
}

/** In the order of writing over all teams. */
interface Positioned {
  readonly position: Generated<number>
}

/** What the queries of this package may name. */
export interface Tables {
  readonly accounts: AccountRow
  readonly grants: GrantRow
  readonly entries: EntryRow & Positioned
  readonly usage_records: UsageRecordRow & Positioned
  readonly usage_totals: UsageTotalRow
  readonly entry_totals: EntryTotalRow
  readonly summed_days: SummedDaysRow
  readonly usage_days: UsageDayRow
  readonly entry_days: EntryDayRow
  readonly holds: HoldRow & Ordered
  readonly refunds: RefundRow & Ordered
  readonly payments: PaymentRow
  readonly budgets: BudgetRow & Ordered
  readonly budget_counters: BudgetCounterRow
  readonly access_windows: AccessWindowRow & Ordered
  readonly idempotency_keys: IdempotencyRow
  readonly audit_records: AuditRow & Ordered
  readonly approvals: ApprovalRow & Ordered
  readonly warrant_ends: WarrantEndRow
  readonly bulk_grants: BulkGrantRow & Ordered
  readonly bulk_grant_lines: BulkLineRow
  readonly teams: TeamRow & Ordered
  readonly members: MemberRow & Ordered
  readonly api_keys: ApiKeyRow & { readonly key_hash: string } & Ordered
  readonly creations: CreationRow
  readonly exports: ExportRow & Ordered
  readonly export_parts: { readonly export_id: string; readonly part: number; readonly content: string }
  readonly saved_views: SavedViewRow
  readonly staff_events: StaffEventRow
  readonly forgotten_staff_events: { readonly position: number }
  readonly staff_users: StaffUserTableRow
  readonly staff_sessions: StaffSessionTableRow
  readonly staff_tickets: StaffTicketTableRow
  readonly staff_tokens: StaffTokenTableRow
}

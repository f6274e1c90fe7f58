import type { OperationId } from '@scrip/contract'
import type {
  Actor,
  AuditRecord,
  Balance,
  CreditKind,
  Credits,
  Instant,
  JsonValue,
  Reason,
  WarrantEnd,
} from '@scrip/rules'
import type { Page, PageRequest } from './page.ts'

/** Writes that a second person may be asked to approve, one by one. */
export const approvableOperations = [
  'adminCreateGrant',
  'adminVoidGrant',
  'adminChangeGrantExpiry',
  'adminRefundCharge',
  'adminAdjustCredits',
  'adminClawBack',
  'adminChangePlan',
] as const satisfies readonly OperationId[]
export type ApprovableOperation = (typeof approvableOperations)[number]

/** A write as it was asked for. All of it but `end` never changes. */
export interface Approval {
  readonly id: string
  readonly operation: ApprovableOperation | 'adminRequestBulkGrant'
  /** Null for a bulk grant. */
  readonly teamId: string | null
  readonly bulkGrantId: string | null
  readonly path: { readonly [name: string]: string }
  readonly body: { readonly [name: string]: JsonValue }
  /** The version that was previewed; null for a bulk grant, whose lines have one each. */
  readonly version: string | null
  /** Of operation, path, body and version: what is approved. */
  readonly requestHash: string
  /** Scoped to whoever asked: the same key again asks for nothing new. */
  readonly idempotencyKey: string
  readonly moves: readonly { readonly kind: CreditKind; readonly amount: Credits }[]
  readonly effects: readonly ApprovalEffect[]
  readonly reason: Reason
  readonly requestedBy: Actor
  readonly requestedAt: Instant
  readonly expiresAt: Instant
  /** Null while nobody has decided. */
  readonly end: WarrantEnd | null
}

/** What was previewed, for one account. */
export interface ApprovalEffect {
  readonly kind: CreditKind
  readonly before: Balance
  readonly after: Balance
}

export interface ApprovalFilter {
  /** As it is at `at`: past its expiry an undecided one is decided too. */
  readonly state: 'open' | 'decided' | 'all'
  readonly at: Instant
  readonly teamId: string | null
  readonly requestedBy: string | null
}

/** Writes that wait for a second person. Those that run are ended by the ledger, in the transaction of the write. */
export interface Approvals {
  /** With its audit record, in one transaction. When its key was used before by the same person, or its bulk grant was asked for: the earlier one, and nothing is written. */
  addApproval(approval: Approval, audit: AuditRecord): Promise<Approval>
  findApproval(id: string): Promise<Approval | null>
  /** Of each named bulk grant that somebody asked for. */
  findOfBulkGrants(bulkGrantIds: readonly string[]): Promise<readonly Approval[]>
  /** Newest first. */
  listApprovals(filter: ApprovalFilter, page: PageRequest): Promise<Page<Approval>>
  /** Open ones at this instant, counted up to `max`. */
  countOpen(at: Instant, max: number): Promise<number>
  /** With its audit record, in one transaction. False, and nothing is written, when it has ended already. */
  endApproval(end: WarrantEnd, audit: AuditRecord): Promise<boolean>
}

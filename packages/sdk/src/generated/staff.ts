// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

import type { CallOptions, CsvOptions, KeyedCallOptions, PreviewOptions, WriteOptions } from '../core/call-options.ts'
import type { Fail, Ok } from '../core/envelope.ts'
import type { FreeReceipt } from '../core/receipt.ts'
import type { Walk, WalkOptions } from '../core/walk-summary.ts'
import type {
  Adjustment,
  ApiKey,
  ApiKeyCreation,
  ApiKeyList,
  AuditPage,
  AuditRecord,
  Budget,
  BudgetList,
  BudgetRemoval,
  BudgetSetting,
  ChargeDetail,
  ChargeRefund,
  ClawBack,
  ClawBackReceipt,
  CreditKind,
  CreditsReceipt,
  EntryType,
  ExpiringGrant,
  ExpiringGrantPage,
  Export,
  ExportCreation,
  ExportPage,
  GrantChangeReceipt,
  GrantCreation,
  GrantExpiryChange,
  GrantPreview,
  GrantReceipt,
  Hold,
  HoldPage,
  LedgerCheck,
  LedgerCheckReport,
  NewApiKey,
  PlanChange,
  PlanChangeReceipt,
  PlanList,
  ReasonCode,
  RefundReceipt,
  RolloverPreview,
  RolloverRuleAnswer,
  RolloverRuleChange,
  RolloverRuleReceipt,
  SavedView,
  SavedViewCreation,
  SavedViewList,
  SearchResults,
  SignIn,
  SignedOut,
  StaffEntry,
  StaffEntryPage,
  StaffEventPage,
  StaffGrant,
  StaffGrantPage,
  StaffReason,
  StaffSession,
  StaffTeam,
  StaffTeamPage,
  StaffUsageReport,
  TeamCreation,
  TeamSummary,
} from './schemas.ts'

export interface AdminAdjustmentsCreate {
  (teamId: string, params: Adjustment, options: PreviewOptions): Promise<Ok<CreditsReceipt, FreeReceipt>>
  (teamId: string, params: Adjustment, options: WriteOptions): Promise<Ok<CreditsReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: Adjustment, options: PreviewOptions): Promise<Ok<CreditsReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, params: Adjustment, options: WriteOptions): Promise<Ok<CreditsReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminAuditListParams {
  /** Only what this actor did. */
  actor_id?: string | undefined
  /** Only what was done to this team. */
  team_id?: string | undefined
  /** Only this action. */
  action?: string | undefined
  /** Only what was done to this. */
  target?: string | undefined
  /** Only with this reason. */
  reason_code?: ReasonCode | undefined
  /** Only what this request did. */
  request_id?: string | undefined
  /** Only what came from this address. */
  ip?: string | undefined
  /** Only this record. */
  audit_id?: string | undefined
  /** Start, inclusive. A date is cut in the time zone of the report, else in UTC. */
  from?: string | undefined
  /** End, exclusive. A date is cut in the time zone of the report, else in UTC. */
  to?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminAuditList {
  (params?: AdminAuditListParams, options?: CallOptions): Promise<Ok<AuditPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminAuditListParams, options?: CallOptions): Promise<Ok<AuditPage, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: AdminAuditListParams, options?: WalkOptions): Walk<Ok<AuditPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: AdminAuditListParams, options?: WalkOptions): Walk<AuditRecord>
}

export interface AdminBudgetsListParams {
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
}

export interface AdminBudgetsList {
  (teamId: string, params?: AdminBudgetsListParams, options?: CallOptions): Promise<Ok<BudgetList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params?: AdminBudgetsListParams, options?: CallOptions): Promise<Ok<BudgetList, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminBudgetsRemove {
  (teamId: string, budgetId: string, params: StaffReason, options?: CallOptions): Promise<Ok<BudgetRemoval, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, budgetId: string, params: StaffReason, options?: CallOptions): Promise<Ok<BudgetRemoval, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminBudgetsSet {
  (teamId: string, params: BudgetSetting, options?: CallOptions): Promise<Ok<Budget, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: BudgetSetting, options?: CallOptions): Promise<Ok<Budget, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminChargesGet {
  (teamId: string, chargeId: string, options?: CallOptions): Promise<Ok<ChargeDetail, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, chargeId: string, options?: CallOptions): Promise<Ok<ChargeDetail, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminChargesRefund {
  (teamId: string, chargeId: string, params: ChargeRefund, options: PreviewOptions): Promise<Ok<RefundReceipt, FreeReceipt>>
  (teamId: string, chargeId: string, params: ChargeRefund, options: WriteOptions): Promise<Ok<RefundReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, chargeId: string, params: ChargeRefund, options: PreviewOptions): Promise<Ok<RefundReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, chargeId: string, params: ChargeRefund, options: WriteOptions): Promise<Ok<RefundReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminEntriesListParams {
  /** Which of the two accounts. They are never mixed in one list. */
  kind: CreditKind
  /** Only entries of this type. Repeat it for several. */
  type?: readonly EntryType[] | undefined
  /** Start, inclusive. A date is cut in the time zone of the report, else in UTC. */
  from?: string | undefined
  /** End, exclusive. A date is cut in the time zone of the report, else in UTC. */
  to?: string | undefined
  /** Only entries of this charge. */
  charge_id?: string | undefined
  /** Only entries of this grant. */
  grant_id?: string | undefined
  /** Only what this operation spent, by its operation id. */
  operation?: string | undefined
  /** Only what this API key spent. */
  api_key_id?: string | undefined
  /** Only what this member's keys spent. */
  member_id?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminEntriesList {
  (teamId: string, params: AdminEntriesListParams, options?: CallOptions): Promise<Ok<StaffEntryPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: AdminEntriesListParams, options?: CallOptions): Promise<Ok<StaffEntryPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(teamId: string, params: AdminEntriesListParams, options?: WalkOptions): Walk<Ok<StaffEntryPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(teamId: string, params: AdminEntriesListParams, options?: WalkOptions): Walk<StaffEntry>
}

export interface AdminEventsListParams {
  /** The `position` of the answer before, or the `id` of the last event. */
  after?: string | undefined
}

export interface AdminEventsList {
  (params?: AdminEventsListParams, options?: CallOptions): Promise<Ok<StaffEventPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminEventsListParams, options?: CallOptions): Promise<Ok<StaffEventPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface AdminExpiringListParams {
  /** How far to look. */
  within_days?: number | undefined
  /** Only this team. */
  team_id?: string | undefined
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminExpiringList {
  (params?: AdminExpiringListParams, options?: CallOptions): Promise<Ok<ExpiringGrantPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminExpiringListParams, options?: CallOptions): Promise<Ok<ExpiringGrantPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: AdminExpiringListParams, options?: WalkOptions): Walk<Ok<ExpiringGrantPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: AdminExpiringListParams, options?: WalkOptions): Walk<ExpiringGrant>
}

export interface AdminExportsCreate {
  (params: ExportCreation, options?: KeyedCallOptions): Promise<Ok<Export, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: ExportCreation, options?: KeyedCallOptions): Promise<Ok<Export, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminExportsDownload {
  (exportId: string, options: CsvOptions): Promise<Ok<string, FreeReceipt>>
  (exportId: string, options?: CallOptions): Promise<Ok<undefined, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(exportId: string, options: CsvOptions): Promise<Ok<string, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 500 | 503>>
  safe(exportId: string, options?: CallOptions): Promise<Ok<undefined, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 500 | 503>>
}

export interface AdminExportsGet {
  (exportId: string, options?: CallOptions): Promise<Ok<Export, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(exportId: string, options?: CallOptions): Promise<Ok<Export, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminExportsListParams {
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminExportsList {
  (params?: AdminExportsListParams, options?: CallOptions): Promise<Ok<ExportPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminExportsListParams, options?: CallOptions): Promise<Ok<ExportPage, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: AdminExportsListParams, options?: WalkOptions): Walk<Ok<ExportPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: AdminExportsListParams, options?: WalkOptions): Walk<Export>
}

export interface AdminGrantsChangeExpiry {
  (teamId: string, grantId: string, params: GrantExpiryChange, options: PreviewOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt>>
  (teamId: string, grantId: string, params: GrantExpiryChange, options: WriteOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, grantId: string, params: GrantExpiryChange, options: PreviewOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, grantId: string, params: GrantExpiryChange, options: WriteOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminGrantsCreate {
  (teamId: string, params: GrantCreation, options: PreviewOptions): Promise<Ok<GrantPreview, FreeReceipt>>
  (teamId: string, params: GrantCreation, options: WriteOptions): Promise<Ok<GrantReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: GrantCreation, options: PreviewOptions): Promise<Ok<GrantPreview, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, params: GrantCreation, options: WriteOptions): Promise<Ok<GrantReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminGrantsListParams {
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
  state?: 'live' | 'all' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminGrantsList {
  (teamId: string, params?: AdminGrantsListParams, options?: CallOptions): Promise<Ok<StaffGrantPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params?: AdminGrantsListParams, options?: CallOptions): Promise<Ok<StaffGrantPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(teamId: string, params?: AdminGrantsListParams, options?: WalkOptions): Walk<Ok<StaffGrantPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(teamId: string, params?: AdminGrantsListParams, options?: WalkOptions): Walk<StaffGrant>
}

export interface AdminGrantsVoid {
  (teamId: string, grantId: string, params: StaffReason, options: PreviewOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt>>
  (teamId: string, grantId: string, params: StaffReason, options: WriteOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, grantId: string, params: StaffReason, options: PreviewOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, grantId: string, params: StaffReason, options: WriteOptions): Promise<Ok<GrantChangeReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminHoldsListParams {
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
  state?: 'all' | 'open' | 'ended' | 'captured' | 'released' | 'expired' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminHoldsList {
  (teamId: string, params?: AdminHoldsListParams, options?: CallOptions): Promise<Ok<HoldPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params?: AdminHoldsListParams, options?: CallOptions): Promise<Ok<HoldPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(teamId: string, params?: AdminHoldsListParams, options?: WalkOptions): Walk<Ok<HoldPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(teamId: string, params?: AdminHoldsListParams, options?: WalkOptions): Walk<Hold>
}

export interface AdminKeysCreate {
  (teamId: string, params: ApiKeyCreation, options?: KeyedCallOptions): Promise<Ok<NewApiKey, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: ApiKeyCreation, options?: KeyedCallOptions): Promise<Ok<NewApiKey, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminKeysList {
  (teamId: string, options?: CallOptions): Promise<Ok<ApiKeyList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, options?: CallOptions): Promise<Ok<ApiKeyList, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminKeysRevoke {
  (teamId: string, keyId: string, options?: CallOptions): Promise<Ok<ApiKey, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, keyId: string, options?: CallOptions): Promise<Ok<ApiKey, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminLedgerVerify {
  (params: LedgerCheck, options?: CallOptions): Promise<Ok<LedgerCheckReport, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: LedgerCheck, options?: CallOptions): Promise<Ok<LedgerCheckReport, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminPaymentsClawBack {
  (teamId: string, params: ClawBack, options: PreviewOptions): Promise<Ok<ClawBackReceipt, FreeReceipt>>
  (teamId: string, params: ClawBack, options: WriteOptions): Promise<Ok<ClawBackReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: ClawBack, options: PreviewOptions): Promise<Ok<ClawBackReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, params: ClawBack, options: WriteOptions): Promise<Ok<ClawBackReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminPlansList {
  (options?: CallOptions): Promise<Ok<PlanList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<PlanList, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminRolloverPreviewParams {
  /** Which of the two accounts. They are never mixed in one list. */
  kind: CreditKind
  /** An instant from now on, at most 36 months ahead. Not given means the current period's end. */
  at?: string | undefined
}

export interface AdminRolloverPreview {
  (teamId: string, params: AdminRolloverPreviewParams, options?: CallOptions): Promise<Ok<RolloverPreview, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: AdminRolloverPreviewParams, options?: CallOptions): Promise<Ok<RolloverPreview, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminRolloverRule {
  (teamId: string, kind: CreditKind, options?: CallOptions): Promise<Ok<RolloverRuleAnswer, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, kind: CreditKind, options?: CallOptions): Promise<Ok<RolloverRuleAnswer, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminRolloverSetRule {
  (teamId: string, kind: CreditKind, params: RolloverRuleChange, options: PreviewOptions): Promise<Ok<RolloverRuleReceipt, FreeReceipt>>
  (teamId: string, kind: CreditKind, params: RolloverRuleChange, options: WriteOptions): Promise<Ok<RolloverRuleReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, kind: CreditKind, params: RolloverRuleChange, options: PreviewOptions): Promise<Ok<RolloverRuleReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, kind: CreditKind, params: RolloverRuleChange, options: WriteOptions): Promise<Ok<RolloverRuleReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminSearchFindParams {
  /** Part of a name, a domain, an id, a key prefix or a member e-mail, any case. */
  q: string
  /** Teams to find. */
  limit?: number | undefined
}

export interface AdminSearchFind {
  (params: AdminSearchFindParams, options?: CallOptions): Promise<Ok<SearchResults, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: AdminSearchFindParams, options?: CallOptions): Promise<Ok<SearchResults, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminSessionGet {
  (options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminSessionSignIn {
  (params: SignIn, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: SignIn, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<400 | 401 | 403 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminSessionSignOut {
  (options?: CallOptions): Promise<Ok<SignedOut, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<SignedOut, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminTeamsChangePlan {
  (teamId: string, params: PlanChange, options: PreviewOptions): Promise<Ok<PlanChangeReceipt, FreeReceipt>>
  (teamId: string, params: PlanChange, options: WriteOptions): Promise<Ok<PlanChangeReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: PlanChange, options: PreviewOptions): Promise<Ok<PlanChangeReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, params: PlanChange, options: WriteOptions): Promise<Ok<PlanChangeReceipt, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminTeamsCreate {
  (params: TeamCreation, options?: KeyedCallOptions): Promise<Ok<StaffTeam, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: TeamCreation, options?: KeyedCallOptions): Promise<Ok<StaffTeam, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminTeamsGet {
  (teamId: string, options?: CallOptions): Promise<Ok<TeamSummary, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, options?: CallOptions): Promise<Ok<TeamSummary, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminTeamsListParams {
  /** Part of a name, a domain, an id, a key prefix or a member e-mail, any case. */
  q?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminTeamsList {
  (params?: AdminTeamsListParams, options?: CallOptions): Promise<Ok<StaffTeamPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminTeamsListParams, options?: CallOptions): Promise<Ok<StaffTeamPage, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: AdminTeamsListParams, options?: WalkOptions): Walk<Ok<StaffTeamPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: AdminTeamsListParams, options?: WalkOptions): Walk<StaffTeam>
}

export interface AdminUsageGetParams {
  /** Only this team. */
  team_id?: string | undefined
  /** Start, inclusive. A date is cut in the time zone of the report, else in UTC. */
  from?: string | undefined
  /** End, exclusive. A date is cut in the time zone of the report, else in UTC. */
  to?: string | undefined
  /** IANA time zone that days are cut in: `UTC`, or area and city. */
  timezone?: string | undefined
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** Repeat it for several. Rows are split by kind in any case. */
  group_by?: readonly ('day' | 'operation' | 'kind' | 'member' | 'api_key' | 'team')[] | undefined
}

export interface AdminUsageGet {
  (params: AdminUsageGetParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt>>
  (params: AdminUsageGetParams | undefined, options?: CallOptions): Promise<Ok<StaffUsageReport, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: AdminUsageGetParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  safe(params: AdminUsageGetParams | undefined, options?: CallOptions): Promise<Ok<StaffUsageReport, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminViewsCreate {
  (params: SavedViewCreation, options?: KeyedCallOptions): Promise<Ok<SavedView, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: SavedViewCreation, options?: KeyedCallOptions): Promise<Ok<SavedView, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminViewsDelete {
  (viewId: string, options?: CallOptions): Promise<Ok<SavedView, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(viewId: string, options?: CallOptions): Promise<Ok<SavedView, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminViewsList {
  (options?: CallOptions): Promise<Ok<SavedViewList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<SavedViewList, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminAdjustmentsResource {
  /**
   * Take credits away
   *
   * A correction downwards: takes available credits in burn order, all or nothing. To give credits, create a grant. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly create: AdminAdjustmentsCreate
}

export interface AdminAuditResource {
  /**
   * List the audit log
   *
   * Who did what, newest first.
   */
  readonly list: AdminAuditList
}

export interface AdminBudgetsResource {
  /**
   * List the budgets of a team
   *
   * Of its keys, its members and the whole team, with what is used in the current window.
   */
  readonly list: AdminBudgetsList
  /**
   * Remove a budget
   *
   * It stands in the way of nothing from now on. Its counter goes with it.
   */
  readonly remove: AdminBudgetsRemove
  /**
   * Set a budget
   *
   * Makes the budget of this scope, kind and window, or gives it a new limit. A new limit never resets what is used.
   */
  readonly set: AdminBudgetsSet
}

export interface AdminChargesResource {
  /**
   * Get a charge of a team
   *
   * A charge with its slices and the reason for them.
   */
  readonly get: AdminChargesGet
  /**
   * Refund a charge
   *
   * Gives credits of a charge back to the grants that paid it, last slice first, never more than the charge. What returns to a grant that has ended ends with it, unless `reissue` makes a new grant of it. The refund of a reveal closes its access windows. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly refund: AdminChargesRefund
}

export interface AdminEntriesResource {
  /**
   * List the ledger entries of a team
   *
   * The ledger of one kind with its running balance, newest first.
   */
  readonly list: AdminEntriesList
}

export interface AdminEventsResource {
  /**
   * Follow what happens
   *
   * What the caller may see of what has changed: credits of a team, approvals, the audit log, exports of the caller's own. An event says what to look at again, and never what is there. With `Accept: text/event-stream` it is a stream of server-sent events that stays open: each `data` is one event as JSON, its `id` is where to go on by `Last-Event-ID` or `after`, and a comment comes every 15 seconds. Otherwise it answers at once with what has happened since `after`, which is how to follow where no stream gets through. Without `after` it begins now. A session has at most 6 streams.
   */
  readonly list: AdminEventsList
}

export interface AdminExpiringResource {
  /**
   * List expiring credits
   *
   * Grants with unused credits that will expire soon, over all teams or one, soonest first.
   */
  readonly list: AdminExpiringList
}

export interface AdminExportsResource {
  /**
   * Start an export
   *
   * The server writes the file in the background, row by row, and goes on where it was after a crash; `GET` the export for its progress. What is asked for is the caller's own permission: the audit log needs `audit:read`. It is in the audit log.
   */
  readonly create: AdminExportsCreate
  /**
   * Download an export
   *
   * The file of an export that is done, for who made it, until it expires. Cells that a spreadsheet would take for a formula begin with a quote.
   */
  readonly download: AdminExportsDownload
  /**
   * Get an export
   *
   * Its state and how many rows are written.
   */
  readonly get: AdminExportsGet
  /**
   * List exports
   *
   * The caller's own, newest first. They are kept for a day.
   */
  readonly list: AdminExportsList
}

export interface AdminGrantsResource {
  /**
   * Change when a grant expires
   *
   * Moves the end of a grant that has not ended: later, sooner or to never. Its amount stays. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly changeExpiry: AdminGrantsChangeExpiry
  /**
   * Grant credits
   *
   * With `preview=true` it says what the grant would do and answers the account's version. The write sends that version in `If-Match` and needs an `Idempotency-Key`; the answer has the new balances. An account that changed since is a 412.
   */
  readonly create: AdminGrantsCreate
  /**
   * List the grants of a team
   *
   * Newest first.
   */
  readonly list: AdminGrantsList
  /**
   * Void a grant
   *
   * Takes what is available of the grant and ends it. Used stays used; what is held is voided when its hold ends. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly void: AdminGrantsVoid
}

export interface AdminHoldsResource {
  /**
   * List the holds of a team
   *
   * Newest first.
   */
  readonly list: AdminHoldsList
}

export interface AdminKeysResource {
  /**
   * Create an API key
   *
   * The key itself is in this answer and in no other, but for a repetition of this very request with its `Idempotency-Key` within 24 hours: that answers the same key again, so that a lost answer loses no key.
   */
  readonly create: AdminKeysCreate
  /**
   * List API keys
   *
   * The team's keys, newest first.
   */
  readonly list: AdminKeysList
  /**
   * Revoke an API key
   *
   * At once and for good. Revoking it again changes nothing.
   */
  readonly revoke: AdminKeysRevoke
}

export interface AdminLedgerResource {
  /**
   * Verify the ledger
   *
   * Recomputes every law of the rulebook from the entries and says what does not hold, and where. It checks a bounded number of accounts and answers where to go on. Changes nothing.
   */
  readonly verify: AdminLedgerVerify
}

export interface AdminPaymentsResource {
  /**
   * Claw back the credits of a payment
   *
   * For a payment that was refunded or disputed: takes what is still available of the credits that it granted, and says what was no longer there. All claw-backs of a payment together never take more than it granted. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly clawBack: AdminPaymentsClawBack
}

export interface AdminPlansResource {
  /**
   * List plans
   *
   * The newest version of each plan.
   */
  readonly list: AdminPlansList
}

export interface AdminRolloverResource {
  /**
   * Preview the rollover of a team
   *
   * What the period's end at an instant would carry and forfeit if nothing more were spent. Changes nothing.
   */
  readonly preview: AdminRolloverPreview
  /**
   * Get the rollover rule of a team
   *
   * The rule of one kind.
   */
  readonly rule: AdminRolloverRule
  /**
   * Set the rollover rule of a team
   *
   * With `preview=true` it says what would change at the next period's end. The write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly setRule: AdminRolloverSetRule
}

export interface AdminSearchResource {
  /**
   * Search teams, best match first
   *
   * Finds teams by name, domain, id, key prefix or member e-mail, and says what matched. An exact match comes before the beginning of a text, and that before a word or a part in the middle. Of a whole key only its prefix is looked for.
   */
  readonly find: AdminSearchFind
}

export interface AdminSessionResource {
  /**
   * Get the session
   *
   * Who is signed in.
   */
  readonly get: AdminSessionGet
  /**
   * Sign in
   *
   * Sets the session cookie. The CSRF token goes into `X-CSRF-Token` of every write.
   */
  readonly signIn: AdminSessionSignIn
  /**
   * Sign out
   *
   * Ends the session and clears its cookie.
   */
  readonly signOut: AdminSessionSignOut
}

export interface AdminTeamsResource {
  /**
   * Change the plan of a team
   *
   * An upgrade takes effect at once and grants the prorated difference; a downgrade or a cancellation waits for the period's end. Paid credits stay under their own expiry. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`. Its version is that of both accounts.
   */
  readonly changePlan: AdminTeamsChangePlan
  /**
   * Create a team
   *
   * Makes a team on a plan. What the plan grants at its start is granted at once. A repetition with the same `Idempotency-Key` within 24 hours makes no second team: it answers the first one as it is now.
   */
  readonly create: AdminTeamsCreate
  /**
   * Get a team
   *
   * Team, plan, both balances, members, keys and the newest entries, in one call.
   */
  readonly get: AdminTeamsGet
  /**
   * List or find teams
   *
   * Newest first.
   */
  readonly list: AdminTeamsList
}

export interface AdminUsageResource {
  /**
   * Report usage over all teams or one
   *
   * As the customers' report, over all teams or one. Each row has one kind.
   */
  readonly get: AdminUsageGet
}

export interface AdminViewsResource {
  /**
   * Save a view
   *
   * Keeps an address of the console under a name, for the caller alone or for everybody; a shared one is in the audit log. At most 100 of a person.
   */
  readonly create: AdminViewsCreate
  /**
   * Delete a saved view
   *
   * The caller's own; a shared one by who made it or by an owner. Deleting it again is a 404.
   */
  readonly delete: AdminViewsDelete
  /**
   * List saved views
   *
   * Names for addresses of the console: the caller's own and those that are shared, by name.
   */
  readonly list: AdminViewsList
}

export interface AdminResources {
  readonly adjustments: AdminAdjustmentsResource
  readonly audit: AdminAuditResource
  readonly budgets: AdminBudgetsResource
  readonly charges: AdminChargesResource
  readonly entries: AdminEntriesResource
  readonly events: AdminEventsResource
  readonly expiring: AdminExpiringResource
  readonly exports: AdminExportsResource
  readonly grants: AdminGrantsResource
  readonly holds: AdminHoldsResource
  readonly keys: AdminKeysResource
  readonly ledger: AdminLedgerResource
  readonly payments: AdminPaymentsResource
  readonly plans: AdminPlansResource
  readonly rollover: AdminRolloverResource
  readonly search: AdminSearchResource
  readonly session: AdminSessionResource
  readonly teams: AdminTeamsResource
  readonly usage: AdminUsageResource
  readonly views: AdminViewsResource
}

/** A line for each operation: name, method, path, input, key, page size, price. */
export const staffOperations: string = `adjustments.create POST /admin/v1/teams/{team_id}/adjustments body 1
audit.list GET /admin/v1/audit query  50
budgets.list GET /admin/v1/teams/{team_id}/budgets query
budgets.remove POST /admin/v1/teams/{team_id}/budgets/{budget_id}/remove body
budgets.set PUT /admin/v1/teams/{team_id}/budgets body
charges.get GET /admin/v1/teams/{team_id}/charges/{charge_id}
charges.refund POST /admin/v1/teams/{team_id}/charges/{charge_id}/refund body 1
entries.list GET /admin/v1/teams/{team_id}/entries query  50
events.list GET /admin/v1/events query
expiring.list GET /admin/v1/expiring query  50
exports.create POST /admin/v1/exports body 1
exports.download GET /admin/v1/exports/{export_id}/file
exports.get GET /admin/v1/exports/{export_id}
exports.list GET /admin/v1/exports query  50
grants.changeExpiry PUT /admin/v1/teams/{team_id}/grants/{grant_id}/expiry body 1
grants.create POST /admin/v1/teams/{team_id}/grants body 1
grants.list GET /admin/v1/teams/{team_id}/grants query  50
grants.void POST /admin/v1/teams/{team_id}/grants/{grant_id}/void body 1
holds.list GET /admin/v1/teams/{team_id}/holds query  50
keys.create POST /admin/v1/teams/{team_id}/keys body 1
keys.list GET /admin/v1/teams/{team_id}/keys
keys.revoke DELETE /admin/v1/teams/{team_id}/keys/{key_id}
ledger.verify POST /admin/v1/ledger/verify body
payments.clawBack POST /admin/v1/teams/{team_id}/claw-backs body 1
plans.list GET /admin/v1/plans
rollover.preview GET /admin/v1/teams/{team_id}/rollover-preview query
rollover.rule GET /admin/v1/teams/{team_id}/rollover-rules/{kind}
rollover.setRule PUT /admin/v1/teams/{team_id}/rollover-rules/{kind} body 1
search.find GET /admin/v1/search query
session.get GET /admin/v1/session
session.signIn POST /admin/v1/session body
session.signOut DELETE /admin/v1/session
teams.changePlan POST /admin/v1/teams/{team_id}/plan body 1
teams.create POST /admin/v1/teams body 1
teams.get GET /admin/v1/teams/{team_id}
teams.list GET /admin/v1/teams query  50
usage.get GET /admin/v1/usage query
views.create POST /admin/v1/views body 1
views.delete DELETE /admin/v1/views/{view_id}
views.list GET /admin/v1/views`

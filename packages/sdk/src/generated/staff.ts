// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

import type { CallOptions, CsvOptions, KeyedCallOptions, PreviewOptions, WriteOptions } from '../core/call-options.ts'
import type { Fail, Ok } from '../core/envelope.ts'
import type { FreeReceipt } from '../core/receipt.ts'
import type { Walk, WalkOptions } from '../core/walk-summary.ts'
import type {
  AccessWindow,
  AccessWindowPage,
  Adjustment,
  ApiKey,
  ApiKeyCreation,
  ApiKeyList,
  Approval,
  ApprovalNote,
  ApprovalPage,
  ApprovalReceipt,
  ApprovalRejection,
  ApprovalRequest,
  AuditPage,
  AuditRecord,
  Budget,
  BudgetList,
  BudgetRemoval,
  BudgetSetting,
  BulkGrant,
  BulkGrantCreation,
  BulkGrantPage,
  BulkLine,
  BulkLinePage,
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
  GrantSource,
  Hold,
  HoldPage,
  LedgerCheck,
  LedgerCheckReport,
  LinkAccept,
  LinkAcceptance,
  MemberList,
  NewApiKey,
  OidcBegin,
  OidcBeginning,
  OidcFinish,
  OidcSession,
  OwnSessionList,
  PasswordChange,
  PlanChange,
  PlanChangeReceipt,
  PlanList,
  ReasonCode,
  RecoveryCodes,
  RefundReceipt,
  RoleLimits,
  RolloverPreview,
  RolloverRuleAnswer,
  RolloverRuleChange,
  RolloverRuleReceipt,
  SavedView,
  SavedViewCreation,
  SavedViewList,
  SearchResults,
  SecondFactorCode,
  SecondFactorSignIn,
  SessionsEnded,
  SignIn,
  SignInMethods,
  SignedOut,
  StaffEntry,
  StaffEntryPage,
  StaffEventPage,
  StaffGrant,
  StaffGrantPage,
  StaffInvitation,
  StaffInvite,
  StaffReason,
  StaffRoleChange,
  StaffSession,
  StaffTeam,
  StaffTeamPage,
  StaffToken,
  StaffTokenIssued,
  StaffTokenList,
  StaffTokenOrder,
  StaffUsageReport,
  StaffUser,
  StaffUserList,
  Statement,
  TeamCreation,
  TeamSummary,
  TotpConfirmation,
  TotpEnrol,
  TotpEnrolment,
} from './schemas.ts'

export interface AdminAdjustmentsCreate {
  (teamId: string, params: Adjustment, options: PreviewOptions): Promise<Ok<CreditsReceipt, FreeReceipt>>
  (teamId: string, params: Adjustment, options: WriteOptions): Promise<Ok<CreditsReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: Adjustment, options: PreviewOptions): Promise<Ok<CreditsReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
  safe(teamId: string, params: Adjustment, options: WriteOptions): Promise<Ok<CreditsReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503>>
}

export interface AdminApprovalsApprove {
  (approvalId: string, params: ApprovalNote, options?: CallOptions): Promise<Ok<ApprovalReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(approvalId: string, params: ApprovalNote, options?: CallOptions): Promise<Ok<ApprovalReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminApprovalsGet {
  (approvalId: string, options?: CallOptions): Promise<Ok<Approval, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(approvalId: string, options?: CallOptions): Promise<Ok<Approval, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminApprovalsListParams {
  /** `open` waits for a decision; `decided` is everything else, also what has expired. */
  state?: 'open' | 'decided' | 'all' | undefined
  /** Only of this team. */
  team_id?: string | undefined
  /** Only what this member of the staff asked for. */
  requested_by?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminApprovalsList {
  (params?: AdminApprovalsListParams, options?: CallOptions): Promise<Ok<ApprovalPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminApprovalsListParams, options?: CallOptions): Promise<Ok<ApprovalPage, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: AdminApprovalsListParams, options?: WalkOptions): Walk<Ok<ApprovalPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: AdminApprovalsListParams, options?: WalkOptions): Walk<Approval>
}

export interface AdminApprovalsReject {
  (approvalId: string, params: ApprovalRejection, options?: CallOptions): Promise<Ok<Approval, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(approvalId: string, params: ApprovalRejection, options?: CallOptions): Promise<Ok<Approval, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminApprovalsRequest {
  (params: ApprovalRequest, options?: KeyedCallOptions): Promise<Ok<Approval, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: ApprovalRequest, options?: KeyedCallOptions): Promise<Ok<Approval, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminApprovalsWithdraw {
  (approvalId: string, params: ApprovalNote, options?: CallOptions): Promise<Ok<Approval, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(approvalId: string, params: ApprovalNote, options?: CallOptions): Promise<Ok<Approval, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503>>
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

export interface AdminBulkCreate {
  (params: BulkGrantCreation, options?: KeyedCallOptions): Promise<Ok<BulkGrant, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: BulkGrantCreation, options?: KeyedCallOptions): Promise<Ok<BulkGrant, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminBulkGet {
  (bulkGrantId: string, options?: CallOptions): Promise<Ok<BulkGrant, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(bulkGrantId: string, options?: CallOptions): Promise<Ok<BulkGrant, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminBulkLinesParams {
  /** Only lines in this state; `warned` are good lines with a warning. */
  state?: 'all' | 'ready' | 'bad' | 'warned' | 'granted' | 'failed' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminBulkLines {
  (bulkGrantId: string, params: AdminBulkLinesParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt>>
  (bulkGrantId: string, params: AdminBulkLinesParams | undefined, options?: CallOptions): Promise<Ok<BulkLinePage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(bulkGrantId: string, params: AdminBulkLinesParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  safe(bulkGrantId: string, params: AdminBulkLinesParams | undefined, options?: CallOptions): Promise<Ok<BulkLinePage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(bulkGrantId: string, params: AdminBulkLinesParams | undefined, options?: WalkOptions): Walk<Ok<BulkLinePage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(bulkGrantId: string, params: AdminBulkLinesParams | undefined, options?: WalkOptions): Walk<BulkLine>
}

export interface AdminBulkListParams {
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminBulkList {
  (params?: AdminBulkListParams, options?: CallOptions): Promise<Ok<BulkGrantPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: AdminBulkListParams, options?: CallOptions): Promise<Ok<BulkGrantPage, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: AdminBulkListParams, options?: WalkOptions): Walk<Ok<BulkGrantPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: AdminBulkListParams, options?: WalkOptions): Walk<BulkGrant>
}

export interface AdminBulkRequest {
  (bulkGrantId: string, params: StaffReason, options?: CallOptions): Promise<Ok<Approval, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(bulkGrantId: string, params: StaffReason, options?: CallOptions): Promise<Ok<Approval, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
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
  /** Only entries of grants from this source. */
  source?: GrantSource | undefined
  /** Only what this actor did. The id of a key, a member, a staff user or `system`. */
  actor_id?: string | undefined
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

export interface AdminLimitsGet {
  (options?: CallOptions): Promise<Ok<RoleLimits, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<RoleLimits, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminMembersList {
  (teamId: string, options?: CallOptions): Promise<Ok<MemberList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, options?: CallOptions): Promise<Ok<MemberList, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
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

export interface AdminSessionAcceptLink {
  (params: LinkAccept, options?: CallOptions): Promise<Ok<LinkAcceptance, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: LinkAccept, options?: CallOptions): Promise<Ok<LinkAcceptance, FreeReceipt> | Fail<400 | 403 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminSessionBeginOidc {
  (params: OidcBegin, options?: CallOptions): Promise<Ok<OidcBeginning, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: OidcBegin, options?: CallOptions): Promise<Ok<OidcBeginning, FreeReceipt> | Fail<400 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminSessionChangePassword {
  (params: PasswordChange, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: PasswordChange, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<400 | 401 | 403 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminSessionConfirmTotp {
  (params: SecondFactorCode, options?: CallOptions): Promise<Ok<TotpConfirmation, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: SecondFactorCode, options?: CallOptions): Promise<Ok<TotpConfirmation, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminSessionEnd {
  (sessionId: string, options?: CallOptions): Promise<Ok<SessionsEnded, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(sessionId: string, options?: CallOptions): Promise<Ok<SessionsEnded, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminSessionEndOthers {
  (options?: CallOptions): Promise<Ok<SessionsEnded, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<SessionsEnded, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminSessionEnrolTotp {
  (params: TotpEnrol, options?: CallOptions): Promise<Ok<TotpEnrolment, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: TotpEnrol, options?: CallOptions): Promise<Ok<TotpEnrolment, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminSessionFinishOidc {
  (params: OidcFinish, options?: CallOptions): Promise<Ok<OidcSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: OidcFinish, options?: CallOptions): Promise<Ok<OidcSession, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminSessionFinishSignIn {
  (params: SecondFactorSignIn, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: SecondFactorSignIn, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<400 | 401 | 403 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminSessionGet {
  (options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminSessionList {
  (options?: CallOptions): Promise<Ok<OwnSessionList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<OwnSessionList, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminSessionMethods {
  (options?: CallOptions): Promise<Ok<SignInMethods, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<SignInMethods, FreeReceipt> | Fail<422 | 500 | 503>>
}

export interface AdminSessionRemoveTotp {
  (options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<401 | 403 | 409 | 422 | 500 | 503>>
}

export interface AdminSessionRenewRecoveryCodes {
  (options?: CallOptions): Promise<Ok<RecoveryCodes, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<RecoveryCodes, FreeReceipt> | Fail<401 | 403 | 409 | 422 | 500 | 503>>
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

export interface AdminSessionStepUp {
  (params: SecondFactorCode, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: SecondFactorCode, options?: CallOptions): Promise<Ok<StaffSession, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface AdminStaffChangeRole {
  (staffId: string, params: StaffRoleChange, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(staffId: string, params: StaffRoleChange, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminStaffDisable {
  (staffId: string, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(staffId: string, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 500 | 503>>
}

export interface AdminStaffEnable {
  (staffId: string, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(staffId: string, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
}

export interface AdminStaffInvite {
  (params: StaffInvite, options?: CallOptions): Promise<Ok<StaffInvitation, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: StaffInvite, options?: CallOptions): Promise<Ok<StaffInvitation, FreeReceipt> | Fail<400 | 401 | 403 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminStaffIssueLink {
  (staffId: string, options?: CallOptions): Promise<Ok<StaffInvitation, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(staffId: string, options?: CallOptions): Promise<Ok<StaffInvitation, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 500 | 503>>
}

export interface AdminStaffList {
  (options?: CallOptions): Promise<Ok<StaffUserList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<StaffUserList, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminStaffResetSecondFactor {
  (staffId: string, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(staffId: string, options?: CallOptions): Promise<Ok<StaffUser, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 500 | 503>>
}

export interface AdminStatementsGetParams {
  /** A month that has begun, as `YYYY-MM`. Not given means the current one. */
  month?: string | undefined
}

export interface AdminStatementsGet {
  (teamId: string, params: AdminStatementsGetParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt>>
  (teamId: string, params: AdminStatementsGetParams | undefined, options?: CallOptions): Promise<Ok<Statement, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: AdminStatementsGetParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  safe(teamId: string, params: AdminStatementsGetParams | undefined, options?: CallOptions): Promise<Ok<Statement, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
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

export interface AdminTeamsSuspend {
  (teamId: string, params: StaffReason, options?: CallOptions): Promise<Ok<StaffTeam, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: StaffReason, options?: CallOptions): Promise<Ok<StaffTeam, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminTeamsUnsuspend {
  (teamId: string, params: StaffReason, options?: CallOptions): Promise<Ok<StaffTeam, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params: StaffReason, options?: CallOptions): Promise<Ok<StaffTeam, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminTokensIssue {
  (params: StaffTokenOrder, options?: CallOptions): Promise<Ok<StaffTokenIssued, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: StaffTokenOrder, options?: CallOptions): Promise<Ok<StaffTokenIssued, FreeReceipt> | Fail<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503>>
}

export interface AdminTokensList {
  (options?: CallOptions): Promise<Ok<StaffTokenList, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<StaffTokenList, FreeReceipt> | Fail<401 | 403 | 422 | 500 | 503>>
}

export interface AdminTokensRevoke {
  (tokenId: string, options?: CallOptions): Promise<Ok<StaffToken, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(tokenId: string, options?: CallOptions): Promise<Ok<StaffToken, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
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

export interface AdminWindowsListParams {
  /** Which windows. */
  state?: 'open' | 'closed' | 'all' | undefined
  /** Only those that this charge opened. */
  charge_id?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface AdminWindowsList {
  (teamId: string, params?: AdminWindowsListParams, options?: CallOptions): Promise<Ok<AccessWindowPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(teamId: string, params?: AdminWindowsListParams, options?: CallOptions): Promise<Ok<AccessWindowPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(teamId: string, params?: AdminWindowsListParams, options?: WalkOptions): Walk<Ok<AccessWindowPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(teamId: string, params?: AdminWindowsListParams, options?: WalkOptions): Walk<AccessWindow>
}

export interface AdminAdjustmentsResource {
  /**
   * Take credits away
   *
   * A correction downwards: takes available credits in burn order, all or nothing. To give credits, create a grant. With `preview=true` it says what it would do and changes nothing; the write sends the previewed version in `If-Match` and needs an `Idempotency-Key`.
   */
  readonly create: AdminAdjustmentsCreate
}

export interface AdminApprovalsResource {
  /**
   * Approve and run a write
   *
   * Runs the write exactly as it was asked for, in one transaction with the decision and its audit. Nobody approves their own, and the approver's own limit must cover it. An account that changed since the preview is a 412 and makes the approval stale. The same person approving again, because an answer was lost, runs nothing twice.
   */
  readonly approve: AdminApprovalsApprove
  /**
   * Get an approval
   *
   * With what it would do, who asked for it and who decided.
   */
  readonly get: AdminApprovalsGet
  /**
   * List approvals
   *
   * Writes that wait for a second person, or waited for one, newest first.
   */
  readonly list: AdminApprovalsList
  /**
   * Reject a write
   *
   * Nothing of it happens. A second person says why not.
   */
  readonly reject: AdminApprovalsReject
  /**
   * Ask a second person to approve a write
   *
   * Keeps a write as it was previewed, with the preview's version, for somebody else to approve: it runs exactly so, once, or not at all. A version that is no longer the account's is a 412. Asking moves no credits.
   */
  readonly request: AdminApprovalsRequest
  /**
   * Withdraw a request
   *
   * Whoever asked takes it back. Nothing of it happens.
   */
  readonly withdraw: AdminApprovalsWithdraw
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

export interface AdminBulkResource {
  /**
   * Dry-run grants from a CSV
   *
   * Reads every line and says what it would do, or what is wrong with it. Grants nothing: a second person has to approve it first.
   */
  readonly create: AdminBulkCreate
  /**
   * Get a bulk grant
   *
   * With how far it has come.
   */
  readonly get: AdminBulkGet
  /**
   * List the lines of a bulk grant
   *
   * In the order of the file. As CSV it has all of them, with what became of each.
   */
  readonly lines: AdminBulkLines
  /**
   * List bulk grants
   *
   * Newest first.
   */
  readonly list: AdminBulkList
  /**
   * Ask a second person to approve a bulk grant
   *
   * However little it gives. Once approved it runs by itself, line by line, and bad lines are left out. Asking twice is asking once.
   */
  readonly request: AdminBulkRequest
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

export interface AdminLimitsResource {
  /**
   * Get the limits of the roles
   *
   * The largest number of credits that one write of a role may give or take without a second person.
   */
  readonly get: AdminLimitsGet
}

export interface AdminMembersResource {
  /**
   * List the members of a team
   *
   * Its owner first, then in the order in which they came.
   */
  readonly list: AdminMembersList
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
   * Choose a password by a one-time link
   *
   * What an invitation, or a link for a lost password, leads to. The link works once and for 24 hours. Every session of the person ends.
   */
  readonly acceptLink: AdminSessionAcceptLink
  /**
   * Begin a sign-in at the identity provider
   *
   * Answers where to send the browser. Binds the attempt to this browser by a cookie of ten minutes.
   */
  readonly beginOidc: AdminSessionBeginOidc
  /**
   * Change the own password
   *
   * Ends every other session of the person. The session gets a new cookie.
   */
  readonly changePassword: AdminSessionChangePassword
  /**
   * Confirm the second factor
   *
   * With a first code of the authenticator application. Answers recovery codes, shown this once. The session gets a new cookie and is stepped up.
   */
  readonly confirmTotp: AdminSessionConfirmTotp
  /**
   * End one of the own sessions
   *
   * It is signed out at once.
   */
  readonly end: AdminSessionEnd
  /**
   * End all other own sessions
   *
   * Signs out everywhere else.
   */
  readonly endOthers: AdminSessionEndOthers
  /**
   * Begin to set up a second factor
   *
   * Makes a secret for the authenticator application. It counts when a first code of it was confirmed. Asks for the password, so that an unattended session cannot get a second factor of somebody else.
   */
  readonly enrolTotp: AdminSessionEnrolTotp
  /**
   * Finish a sign-in at the identity provider
   *
   * What the provider has sent the browser back with. Signs in the staff user who has the provider’s verified e-mail address; nobody is added by it. Sets the session cookie.
   */
  readonly finishOidc: AdminSessionFinishOidc
  /**
   * Finish a sign-in with the second factor
   *
   * The second step, after a password that was right: a code of the authenticator application, or a recovery code. Each code opens once. Sets the session cookie.
   */
  readonly finishSignIn: AdminSessionFinishSignIn
  /**
   * Get the session
   *
   * Who is signed in.
   */
  readonly get: AdminSessionGet
  /**
   * List the own sessions
   *
   * Those that live, newest first.
   */
  readonly list: AdminSessionList
  /**
   * How one may sign in
   *
   * Which ways to sign in this server has. Asked before anybody has signed in.
   */
  readonly methods: AdminSessionMethods
  /**
   * Remove the own second factor
   *
   * The recovery codes go with it.
   */
  readonly removeTotp: AdminSessionRemoveTotp
  /**
   * Get new recovery codes
   *
   * The old ones open nothing any more.
   */
  readonly renewRecoveryCodes: AdminSessionRenewRecoveryCodes
  /**
   * Sign in
   *
   * Sets the session cookie. Who has a second factor gets a 401 with a challenge instead, and goes on with it. The CSRF token goes into `X-CSRF-Token` of every write.
   */
  readonly signIn: AdminSessionSignIn
  /**
   * Sign out
   *
   * Ends the session and clears its cookie.
   */
  readonly signOut: AdminSessionSignOut
  /**
   * Prove the second factor again
   *
   * For five minutes the session may then do what needs a fresh second factor. The session gets a new cookie.
   */
  readonly stepUp: AdminSessionStepUp
}

export interface AdminStaffResource {
  /**
   * Change a role
   *
   * It counts at once: the sessions of the person end. Nobody changes their own role, and the last owner stays one.
   */
  readonly changeRole: AdminStaffChangeRole
  /**
   * Disable a staff user
   *
   * Sessions end and tokens open nothing, at once. Nobody disables themselves, nor the last owner.
   */
  readonly disable: AdminStaffDisable
  /**
   * Enable a staff user
   *
   * The person may sign in again; tokens that were not revoked work again.
   */
  readonly enable: AdminStaffEnable
  /**
   * Invite a colleague
   *
   * Adds a staff user and answers a one-time link, by which the person chooses a password. The link is shown this once.
   */
  readonly invite: AdminStaffInvite
  /**
   * Make a new one-time link
   *
   * For an invitation that ran out or a lost password. Earlier links of the person open nothing any more.
   */
  readonly issueLink: AdminStaffIssueLink
  /**
   * List the staff
   *
   * Everybody, in the order of their names.
   */
  readonly list: AdminStaffList
  /**
   * Reset a second factor
   *
   * For somebody who has lost it: it is removed with its recovery codes, and the sessions of the person end.
   */
  readonly resetSecondFactor: AdminStaffResetSecondFactor
}

export interface AdminStatementsResource {
  /**
   * Get the statement of a team for a month
   *
   * What the ledger says of one calendar month in the time zone of the team: what was available at its start, what happened on each day, what was available at its end. Both kinds, apart from each other.
   */
  readonly get: AdminStatementsGet
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
  /**
   * Suspend a team
   *
   * Every call of its API keys is refused with `team_suspended` from now on. Its credits stay as they are: what expires expires, what rolls over rolls over, holds end by their own expiry. Suspending it again changes nothing.
   */
  readonly suspend: AdminTeamsSuspend
  /**
   * Lift the suspension of a team
   *
   * Its API keys work again at once. On a team that is not suspended it changes nothing.
   */
  readonly unsuspend: AdminTeamsUnsuspend
}

export interface AdminTokensResource {
  /**
   * Make a staff token
   *
   * For scripts of a staff user, with an expiry and with a role that is not above the person’s. The secret is shown this once.
   */
  readonly issue: AdminTokensIssue
  /**
   * List staff tokens
   *
   * All of them, newest first; never the secrets.
   */
  readonly list: AdminTokensList
  /**
   * Revoke a staff token
   *
   * It opens nothing from now on. Revoking twice is revoking once.
   */
  readonly revoke: AdminTokensRevoke
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

export interface AdminWindowsResource {
  /**
   * List the access windows of a team
   *
   * What the team may see and export for nothing, and until when; newest first. A refund of its charge closes a window.
   */
  readonly list: AdminWindowsList
}

export interface AdminResources {
  readonly adjustments: AdminAdjustmentsResource
  readonly approvals: AdminApprovalsResource
  readonly audit: AdminAuditResource
  readonly budgets: AdminBudgetsResource
  readonly bulk: AdminBulkResource
  readonly charges: AdminChargesResource
  readonly entries: AdminEntriesResource
  readonly events: AdminEventsResource
  readonly expiring: AdminExpiringResource
  readonly exports: AdminExportsResource
  readonly grants: AdminGrantsResource
  readonly holds: AdminHoldsResource
  readonly keys: AdminKeysResource
  readonly ledger: AdminLedgerResource
  readonly limits: AdminLimitsResource
  readonly members: AdminMembersResource
  readonly payments: AdminPaymentsResource
  readonly plans: AdminPlansResource
  readonly rollover: AdminRolloverResource
  readonly search: AdminSearchResource
  readonly session: AdminSessionResource
  readonly staff: AdminStaffResource
  readonly statements: AdminStatementsResource
  readonly teams: AdminTeamsResource
  readonly tokens: AdminTokensResource
  readonly usage: AdminUsageResource
  readonly views: AdminViewsResource
  readonly windows: AdminWindowsResource
}

/** A line for each operation: name, method, path, input, key, page size, price. */
export const staffOperations: string = `adjustments.create POST /admin/v1/teams/{team_id}/adjustments body 1
approvals.approve POST /admin/v1/approvals/{approval_id}/approve body
approvals.get GET /admin/v1/approvals/{approval_id}
approvals.list GET /admin/v1/approvals query  50
approvals.reject POST /admin/v1/approvals/{approval_id}/reject body
approvals.request POST /admin/v1/approvals body 1
approvals.withdraw POST /admin/v1/approvals/{approval_id}/withdraw body
audit.list GET /admin/v1/audit query  50
budgets.list GET /admin/v1/teams/{team_id}/budgets query
budgets.remove POST /admin/v1/teams/{team_id}/budgets/{budget_id}/remove body
budgets.set PUT /admin/v1/teams/{team_id}/budgets body
bulk.create POST /admin/v1/bulk-grants body 1
bulk.get GET /admin/v1/bulk-grants/{bulk_grant_id}
bulk.lines GET /admin/v1/bulk-grants/{bulk_grant_id}/lines query  50
bulk.list GET /admin/v1/bulk-grants query  50
bulk.request POST /admin/v1/bulk-grants/{bulk_grant_id}/request body
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
limits.get GET /admin/v1/limits
members.list GET /admin/v1/teams/{team_id}/members
payments.clawBack POST /admin/v1/teams/{team_id}/claw-backs body 1
plans.list GET /admin/v1/plans
rollover.preview GET /admin/v1/teams/{team_id}/rollover-preview query
rollover.rule GET /admin/v1/teams/{team_id}/rollover-rules/{kind}
rollover.setRule PUT /admin/v1/teams/{team_id}/rollover-rules/{kind} body 1
search.find GET /admin/v1/search query
session.acceptLink POST /admin/v1/session/link body
session.beginOidc POST /admin/v1/session/oidc/begin body
session.changePassword POST /admin/v1/session/password body
session.confirmTotp POST /admin/v1/session/totp/confirm body
session.end DELETE /admin/v1/session/sessions/{session_id}
session.endOthers DELETE /admin/v1/session/sessions
session.enrolTotp POST /admin/v1/session/totp body
session.finishOidc POST /admin/v1/session/oidc/finish body
session.finishSignIn POST /admin/v1/session/second-factor body
session.get GET /admin/v1/session
session.list GET /admin/v1/session/sessions
session.methods GET /admin/v1/session/methods
session.removeTotp DELETE /admin/v1/session/totp
session.renewRecoveryCodes POST /admin/v1/session/recovery-codes
session.signIn POST /admin/v1/session body
session.signOut DELETE /admin/v1/session
session.stepUp POST /admin/v1/session/step-up body
staff.changeRole POST /admin/v1/staff/{staff_id}/role body
staff.disable POST /admin/v1/staff/{staff_id}/disable
staff.enable POST /admin/v1/staff/{staff_id}/enable
staff.invite POST /admin/v1/staff body
staff.issueLink POST /admin/v1/staff/{staff_id}/link
staff.list GET /admin/v1/staff
staff.resetSecondFactor POST /admin/v1/staff/{staff_id}/second-factor/reset
statements.get GET /admin/v1/teams/{team_id}/statement query
teams.changePlan POST /admin/v1/teams/{team_id}/plan body 1
teams.create POST /admin/v1/teams body 1
teams.get GET /admin/v1/teams/{team_id}
teams.list GET /admin/v1/teams query  50
teams.suspend POST /admin/v1/teams/{team_id}/suspend body
teams.unsuspend POST /admin/v1/teams/{team_id}/unsuspend body
tokens.issue POST /admin/v1/staff-tokens body
tokens.list GET /admin/v1/staff-tokens
tokens.revoke DELETE /admin/v1/staff-tokens/{token_id}
usage.get GET /admin/v1/usage query
views.create POST /admin/v1/views body 1
views.delete DELETE /admin/v1/views/{view_id}
views.list GET /admin/v1/views
windows.list GET /admin/v1/teams/{team_id}/access-windows query  50`

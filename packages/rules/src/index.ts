export { defaultPriority } from './accounts/plan-grant.ts'
export {
  type Alert,
  type AlertDecision,
  type AlertLevel,
  alertLevels,
  type AlertReading,
  type AlertState,
  decideAlerts,
  newAlertState,
} from './alerts/decide-alerts.ts'
export { applyChanges } from './apply-changes.ts'
export { creditsMoved, isStaffCommand } from './approvals/credits-moved.ts'
export {
  isAboveLimit,
  largestLimit,
  limitAlone,
  limitApproving,
  type LimitedRole,
  limitedRoles,
  type RoleLimit,
  type RoleLimits,
  shippedRoleLimits,
} from './approvals/role-limits.ts'
export { type Warrant, type WarrantEnd, type WarrantOutcome, warrantOutcomes } from './approvals/warrant.ts'
export { budgetAt, type BudgetReading } from './budgets/budget-reading.ts'
export { isWindowOpen } from './calls/reveal.ts'
export { calendarDay, calendarMonth } from './calendar/calendar-window.ts'
export { addMonths } from './calendar/add-months.ts'
export { type BillingCalendar, periodBoundary, periodIndexAt } from './calendar/period-boundary.ts'
export type {
  AdjustCommand,
  CaptureHoldCommand,
  ChangeExpiryCommand,
  ChangePlanCommand,
  ChargeCommand,
  ClawBackCommand,
  Command,
  CreateGrantCommand,
  CreateHoldCommand,
  OpenAccountCommand,
  RecordPaymentCommand,
  RefundChargeCommand,
  ReleaseHoldCommand,
  RemoveBudgetCommand,
  RevealCommand,
  RunDueCommand,
  SetBudgetCommand,
  SetRolloverRuleCommand,
  StaffCommand,
  VoidGrantCommand,
} from './command.ts'
export { type BatchDecision, decideBatch } from './decide-batch.ts'
export { type Decision, decide } from './decide.ts'
export { decideRollover, type RolloverDecision, type RolloverLot } from './due/decide-rollover.ts'
export { isPreviewTooLong, previewMonthsMax } from './due/preview-limit.ts'
export { type PreviewedExpiry, previewRollover, type RolloverPreview } from './due/preview-rollover.ts'
export { type Settlement, settle } from './due/settle.ts'
export { endOf as grantEndAt } from './grants/grant-state.ts'
export { isRollable } from './due/decide-rollover.ts'
export { grantDueAt } from './due/next-due.ts'
export { burnOrder } from './grants/burn-order.ts'
export { creditsWanted, type OrderedGrants, sufficientGrants } from './grants/sufficient-grants.ts'
export { holdTtlSecondsMax } from './holds/create-hold.ts'
export { type GrantSlice, isSpendable, takeSlices } from './grants/take-slices.ts'
export type { AccountHead, AccountLines, AccountRecords } from './laws/account-records.ts'
export { checkLaws, isExpiryChange, type LawCheck, openLawCheck } from './laws/check-laws.ts'
export type { LawViolation } from './laws/law-violation.ts'
export type { AccessWindow } from './model/access-window.ts'
export type { Account, Balance } from './model/account.ts'
export { type Actor, type Reason, systemActor } from './model/actor.ts'
export type { AuditRecord } from './model/audit-record.ts'
export {
  type Budget,
  type BudgetCounter,
  type BudgetScope,
  budgetScopes,
  type BudgetView,
  type BudgetWindow,
  budgetWindows,
} from './model/budget.ts'
export type { ChargeView, Slice } from './model/charge-view.ts'
export {
  addCredits,
  type CreditKind,
  creditKinds,
  type Credits,
  credits,
  lesserCredits,
  noCredits,
  subtractCredits,
} from './model/credits.ts'
export { type Entry, type EntryType, entryTypes, type SystemAccount } from './model/entry.ts'
export { isKeyForgotten } from './idempotency.ts'
export {
  type Grant,
  type GrantClass,
  type GrantEnd,
  type GrantSource,
  grantSources,
  type GrantState,
} from './model/grant.ts'
export type { Hold, HoldSlice, HoldState } from './model/hold.ts'
export { addDays, type Instant, instant, millisecondsPerDay, type Period } from './model/instant.ts'
export { InvariantError } from './model/invariant-error.ts'
export type { Payment } from './model/payment.ts'
export type { Plan, PlanLimits, PlanTerms, RateLimit } from './model/plan.ts'
export type { Refund, RefundSlice } from './model/refund.ts'
export type { RolloverLife, RolloverRule } from './model/rollover-rule.ts'
export type { Idempotency, JsonValue, UsageRecord } from './model/usage-record.ts'
export { accountKey, idempotencyMapKey, kindOf, needs } from './needs.ts'
export type {
  AccountResult,
  AdjustmentResult,
  BudgetResult,
  CallResult,
  ClawBackResult,
  DueEvent,
  Expiring,
  GrantResult,
  HoldResult,
  Outcome,
  PaymentResult,
  PlanResult,
  Refusal,
  RefundResult,
  Result,
  RolloverRuleResult,
} from './outcome.ts'
export { defaultRolloverRule, twelveMonthsAfterPurchase } from './plans/rollover-rules.ts'
export { findPlan, shippedPlans } from './plans/shipped-plans.ts'
export { termsFor } from './plans/terms-for.ts'
export { type BalanceReading, balanceAt, liveGrantsAt } from './read/balance-at.ts'
export { balanceFromEntrySums, type EntrySum } from './read/balance-from-entry-sums.ts'
export { type ChargeWithSlices, explainCharge } from './read/explain-charge.ts'
export { holdAt } from './read/hold-at.ts'
export { joinChargeEntries } from './read/join-charge-entries.ts'
export { decideRecharge, type RechargeDecision, type RechargeNeed } from './recharge/decide-recharge.ts'
export { endRecharge, resetRecharge } from './recharge/end-recharge.ts'
export {
  newRechargeState,
  type RechargeAttempt,
  type RechargeOutcome,
  type RechargeRule,
  type RechargeState,
  type RechargeStatus,
} from './recharge/recharge-model.ts'
export { refundedOf } from './refunds/unwind-slices.ts'
export { slicesOfEntries } from './read/slices-of-entries.ts'
export { type ChargeEstimate, estimateCharge } from './read/estimate-charge.ts'
export { type ForecastEvent, forecastDue } from './read/forecast-due.ts'
export { systemAccountOf } from './read/system-account-of.ts'
export {
  type AccountRef,
  type AccountView,
  type BudgetScopeRef,
  type Changes,
  emptyView,
  type Env,
  type IdempotencyRecord,
  type IdempotencyRef,
  type Needs,
} from './view.ts'
export { foldStatement, type StatementLine } from './statement/fold-statement.ts'

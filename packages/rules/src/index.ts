export { defaultPriority } from './accounts/plan-grant.ts'
export { applyChanges } from './apply-changes.ts'
export { isWindowOpen } from './calls/reveal.ts'
export { addMonths } from './calendar/add-months.ts'
export { type BillingCalendar, periodBoundary, periodIndexAt } from './calendar/period-boundary.ts'
export type {
  ChargeCommand,
  Command,
  CreateGrantCommand,
  OpenAccountCommand,
  RevealCommand,
  RunDueCommand,
  SetRolloverRuleCommand,
} from './command.ts'
export { type BatchDecision, decideBatch } from './decide-batch.ts'
export { type Decision, decide } from './decide.ts'
export { decideRollover, type RolloverDecision, type RolloverLot } from './due/decide-rollover.ts'
export { type PreviewedExpiry, previewRollover, type RolloverPreview } from './due/preview-rollover.ts'
export { type Settlement, settle } from './due/settle.ts'
export { burnOrder } from './grants/burn-order.ts'
export { type GrantSlice, isSpendable, takeSlices } from './grants/take-slices.ts'
export type { AccountRecords } from './laws/account-records.ts'
export { checkLaws } from './laws/check-laws.ts'
export type { LawViolation } from './laws/law-violation.ts'
export type { AccessWindow } from './model/access-window.ts'
export type { Account, Balance } from './model/account.ts'
export { type Actor, type Reason, systemActor } from './model/actor.ts'
export type { AuditRecord } from './model/audit-record.ts'
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
export {
  type Grant,
  type GrantClass,
  type GrantSource,
  grantSources,
  type GrantState,
} from './model/grant.ts'
export { addDays, type Instant, instant, millisecondsPerDay, type Period } from './model/instant.ts'
export { InvariantError } from './model/invariant-error.ts'
export type { Plan, PlanLimits, PlanTerms, RateLimit } from './model/plan.ts'
export type { RolloverLife, RolloverRule } from './model/rollover-rule.ts'
export type { Idempotency, JsonValue, UsageRecord } from './model/usage-record.ts'
export { accountKey, idempotencyMapKey, kindOf, needs } from './needs.ts'
export type {
  AccountResult,
  CallResult,
  DueEvent,
  Expiring,
  GrantResult,
  Outcome,
  Refusal,
  Result,
  RolloverRuleResult,
  Slice,
} from './outcome.ts'
export { defaultRolloverRule, twelveMonthsAfterPurchase } from './plans/rollover-rules.ts'
export { findPlan, shippedPlans } from './plans/shipped-plans.ts'
export { type BalanceReading, balanceAt, liveGrantsAt } from './read/balance-at.ts'
export { balanceFromEntrySums } from './read/balance-from-entry-sums.ts'
export { type ChargeWithSlices, explainCharge } from './read/explain-charge.ts'
export { systemAccountOf } from './read/system-account-of.ts'
export type {
  AccountRef,
  AccountView,
  Changes,
  Env,
  IdempotencyRecord,
  IdempotencyRef,
  Needs,
} from './view.ts'

export { answerRefused, refusalCodes, refusalStatuses, type RefusalOrder } from './app/answer-refused.ts'
export { type App, type AppAnswer, type CallInfo, createApp } from './app/create-app.ts'
export { largestBodyBytes } from '@scrip/contract'
// The mock says which of them was meant.
export { routes } from '@scrip/contract'
export { rulesVersion } from './app/rules-version.ts'
export { type HttpAnswer, toResponse } from './http/http-answer.ts'
export type { HttpHeaders, HttpRequest } from './http/http-request.ts'
export { isPermitted, permissions, type Permission } from './auth/permissions.ts'
export { type BulkPorts, runBulkGrants } from './admin/bulk/run-bulk-grants.ts'
export { type AccountCheck, checkAccounts } from './ledger-check/check-accounts.ts'
export {
  type AccountChunk,
  type AccountHead,
  type ApiKey,
  type Approval,
  type ApprovalFilter,
  type Approvals,
  type AuditFilter,
  type AuditLog,
  type BulkGrants,
  type Catalogue,
  type Change,
  type ChangeFeed,
  type Changes,
  type ChargeFilter,
  type ChargeRecord,
  type Clock,
  type EntryFilter,
  type EntryWithCall,
  type ExpiringFilter,
  type ExportJob,
  type ExportPart,
  type ExportQuestion,
  type Exports,
  type ExportState,
  type GrantFilter,
  type HoldFilter,
  type IdSource,
  type Identity,
  type JsonObject,
  type Ledger,
  type LedgerInspection,
  type Member,
  type NewExport,
  type NewTeam,
  type OffsetPage,
  type OidcAttempt,
  type OidcProvider,
  type Page,
  type PageRequest,
  type PlanTurn,
  type Ports,
  type RateLimiter,
  type RateState,
  type SavedView,
  type SavedViews,
  type SearchAnswer,
  type SecretHasher,
  type SignedIn,
  type StaffAct,
  type StaffAuth,
  type StaffDirectory,
  type StaffRole,
  type StaffSession,
  type StaffRows,
  type StaffSessionRow,
  type StaffStore,
  type StaffUser,
  type StaffUserRow,
  type Team,
  type TeamCandidate,
  type TeamField,
  type TeamPlan,
  type Teams,
  type UsageFilter,
  type UsageGroup,
  type UsageOrigin,
  type UsageQuery,
  type UsageRow,
  type WindowFilter,
  usageGroups,
  InvalidCursorError,
  staffRoles,
  UnavailableError,
} from './ports.ts'
export { createEventHub, type EventHub, type EventHubOptions, type FollowOrder } from './events/event-hub.ts'
export { type RunExportsOptions, runExports } from './exports/run-exports.ts'
export {
  createRateLimiter,
  type MemoryRateLimiter,
  type RateLimiterOptions,
  type RateLimiterState,
} from './rate-limit/rate-limiter.ts'
export { createIdSource } from './secrets/id-source.ts'
export { randomSecret } from './secrets/random-secret.ts'
export { createSecretHasher } from './secrets/secret-hasher.ts'
export { hashPassword } from './staff/password-hash.ts'
export { addOpenStaffToken, type NewStaffUser, registerStaffUser } from './staff/register-staff.ts'
export { createStaffAuth } from './staff/staff-auth.ts'
export type { StaffParts } from './staff/staff-parts.ts'
export { issueKey, type KeyOrder } from './team/issue-key.ts'
export { openTeam, type TeamOpening } from './team/open-team.ts'
// Whoever gives the application a clock needs its instants.
export { type Instant, instant } from '@scrip/rules'

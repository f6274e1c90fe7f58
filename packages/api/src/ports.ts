// What a store implements, without the application: stores import `@scrip/api/ports`.
export type {
  ApprovableOperation,
  Approval,
  ApprovalEffect,
  ApprovalFilter,
  Approvals,
} from './ports/approvals.ts'
export { approvableOperations } from './ports/approvals.ts'
export type {
  BulkGrant,
  BulkGrants,
  BulkLine,
  BulkLineFilter,
  BulkProgress,
  BulkTeam,
  BulkWork,
  NextBulkLine,
} from './ports/bulk-grants.ts'
export { bulkLineId } from './ports/bulk-grants.ts'
export type { Catalogue, JsonObject, SearchAnswer } from './ports/catalogue.ts'
export type { Change, ChangeFeed, Changes } from './ports/change-feed.ts'
export type { Clock, IdSource } from './ports/clock.ts'
export type { AccountChunk, LedgerInspection } from './ports/ledger-inspection.ts'
export type { AccountHead } from '@scrip/rules'
export type {
  ChargeFilter,
  ChargeRecord,
  EntryFilter,
  EntryWithCall,
  ExpiringFilter,
  GrantFilter,
  HoldFilter,
  Ledger,
  OffsetPage,
  UsageFilter,
  UsageGroup,
  UsageOrigin,
  UsageQuery,
  UsageRow,
  WindowFilter,
} from './ports/ledger.ts'
export { usageGroups } from './ports/ledger.ts'
export type { Creation, CreationRef } from './ports/creation.ts'
export type {
  ExportJob,
  ExportPart,
  ExportQuestion,
  Exports,
  ExportState,
  NewExport,
} from './ports/exports.ts'
export type { Page, PageRequest } from './ports/page.ts'
export { InvalidCursorError } from './ports/page.ts'
export type { Ports, SecretHasher } from './ports/ports.ts'
export type { RateLimiter, RateState } from './ports/rate-limiter.ts'
export type { OidcAttempt, OidcProvider } from './ports/oidc.ts'
export type { OwnSecurity, OwnSession } from './ports/own-security.ts'
export type { Identity, SignedIn, StaffAct, StaffRole, StaffSession, StaffUser } from './ports/staff.ts'
export type { SavedView, SavedViews } from './ports/saved-views.ts'
export { staffRoles } from './ports/staff.ts'
export type { StaffAuth } from './ports/staff-auth.ts'
export type { StaffDirectory } from './ports/staff-directory.ts'
export type {
  StaffRows,
  StaffSessionRow,
  StaffStore,
  StaffTicketRow,
  StaffTokenRow,
  StaffTotp,
  StaffUserRow,
} from './ports/staff-store.ts'
export type {
  ApiKey,
  AuditFilter,
  AuditLog,
  Member,
  NewTeam,
  PlanTurn,
  Team,
  TeamCandidate,
  TeamPlan,
  Teams,
} from './ports/teams.ts'
export { type TeamField, teamFields } from './ports/team-search.ts'
export { UnavailableError } from './ports/unavailable-error.ts'

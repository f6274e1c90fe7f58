// What a store implements, without the application: stores import `@scrip/api/ports`.
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
export type { SavedView, SavedViews } from './ports/saved-views.ts'
export type { StaffAuth, StaffRole, StaffSession, StaffUser } from './ports/staff.ts'
export { staffRoles } from './ports/staff.ts'
export type { StaffSessionRow, StaffStore, StaffUserRow } from './ports/staff-store.ts'
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

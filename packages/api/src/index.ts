export { type App, createApp } from './app/create-app.ts'
export { rulesVersion } from './app/rules-version.ts'
export { isPermitted, permissions, type Permission } from './auth/permissions.ts'
export { UnavailableError } from './http/unavailable-error.ts'
export type { Catalogue, JsonObject, SearchAnswer } from './ports/catalogue.ts'
export type { Clock, IdSource } from './ports/clock.ts'
export type {
  ChargeFilter,
  EntryFilter,
  EntryWithCall,
  GrantFilter,
  Ledger,
  UsageGroup,
  UsageQuery,
  UsageRow,
  WindowFilter,
} from './ports/ledger.ts'
export { usageGroups } from './ports/ledger.ts'
export type { Page, PageRequest } from './ports/page.ts'
export { InvalidCursorError } from './ports/page.ts'
export type { Ports, SecretHasher } from './ports/ports.ts'
export type { RateLimiter, RateState } from './ports/rate-limiter.ts'
export type { StaffAuth, StaffRole, StaffSession, StaffUser } from './ports/staff.ts'
export { staffRoles } from './ports/staff.ts'
export type { StaffSessionRow, StaffStore, StaffUserRow } from './ports/staff-store.ts'
export type { ApiKey, AuditFilter, AuditLog, Member, NewTeam, Team, Teams } from './ports/teams.ts'
export { createRateLimiter, type RateLimiterOptions } from './rate-limit/rate-limiter.ts'
export { createIdSource } from './secrets/id-source.ts'
export { randomSecret } from './secrets/random-secret.ts'
export { createSecretHasher } from './secrets/secret-hasher.ts'
export { hashPassword } from './staff/password-hash.ts'
export { issueStaffToken, type NewStaffUser, registerStaffUser } from './staff/register-staff.ts'
export { createStaffAuth, type StaffAuthOptions } from './staff/staff-auth.ts'
export { issueKey, type KeyOrder } from './team/issue-key.ts'
export { openTeam, type TeamOpening } from './team/open-team.ts'
// Whoever gives the application a clock needs its instants.
export { type Instant, instant } from '@scrip/rules'

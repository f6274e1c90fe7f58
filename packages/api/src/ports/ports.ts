import type { Approvals } from './approvals.ts'
import type { BulkGrants } from './bulk-grants.ts'
import type { Catalogue } from './catalogue.ts'
import type { Clock, IdSource } from './clock.ts'
import type { Ledger } from './ledger.ts'
import type { OidcProvider } from './oidc.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { StaffAuth } from './staff-auth.ts'
import type { AuditLog, Teams } from './teams.ts'

/** All that the application asks of the world. Two stores give it: Maps, or PostgreSQL. */
export interface Ports {
  readonly clock: Clock
  readonly ids: IdSource
  readonly ledger: Ledger
  readonly catalogue: Catalogue
  readonly teams: Teams
  readonly audit: AuditLog
  readonly approvals: Approvals
  readonly bulkGrants: BulkGrants
  readonly staff: StaffAuth
  /** Absent when staff sign in with passwords only. */
  readonly oidc?: OidcProvider
  readonly rateLimiter: RateLimiter
  /** Hashes API keys, session and staff tokens with a secret of the installation. */
  readonly secretHasher: SecretHasher
  /** `scrip_live_` or, on the mock, `scrip_test_`. */
  readonly keyPrefix: string
  /** Where customers buy credits; told with every 402. */
  readonly topUpUrl?: string
  /** Told of every 500 and of every write whose outcome nobody knows. Gets no secrets. */
  readonly onError: (error: unknown, requestId: string) => void
}

/** A keyed hash (HMAC-SHA-256) as hex. */
export type SecretHasher = (secret: string) => Promise<string>

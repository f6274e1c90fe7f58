import type { Approvals } from './approvals.ts'
import type { BulkGrants } from './bulk-grants.ts'
import type { EventHub } from '../events/event-hub.ts'
import type { Catalogue } from './catalogue.ts'
import type { Clock, IdSource } from './clock.ts'
import type { ChangeFeed } from './change-feed.ts'
import type { Exports } from './exports.ts'
import type { Ledger } from './ledger.ts'
import type { OidcProvider } from './oidc.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { SavedViews } from './saved-views.ts'
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
  readonly changes: ChangeFeed
  readonly exports: Exports
  readonly views: SavedViews
  readonly staff: StaffAuth
  /** Absent when staff sign in with passwords only. */
  readonly oidc?: OidcProvider
  readonly rateLimiter: RateLimiter
  /** The open streams of this process; `createEventHub` makes it over `changes`. */
  readonly events: EventHub
  /** Hashes API keys, session and staff tokens with a secret of the installation. */
  readonly secretHasher: SecretHasher
  /** Makes the secrets of API keys. 256 random bits unless given; the mock's are the same in every run. */
  readonly newSecret?: SecretSource
  /** `scrip_live_` or, on the mock, `scrip_test_`. */
  readonly keyPrefix: string
  /** Where customers buy credits; told with every 402. */
  readonly topUpUrl?: string
  /** Told when an export waits, so that whoever runs them need not look all the time. */
  readonly onExportWaiting?: () => void
  /** Told of every 500 and of every write whose outcome nobody knows. Gets no secrets. */
  readonly onError: (error: unknown, requestId: string) => void
}

/** A text of letters and digits that nobody guesses. */
export type SecretSource = () => string

/** A keyed hash (HMAC-SHA-256) as hex. */
export type SecretHasher = (secret: string) => Promise<string>

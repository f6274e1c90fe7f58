import type { Catalogue } from './catalogue.ts'
import type { Clock, IdSource } from './clock.ts'
import type { Ledger } from './ledger.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { StaffAuth } from './staff.ts'
import type { AuditLog, Teams } from './teams.ts'

/** All that the application asks of the world. Two stores give it: Maps, or PostgreSQL. */
export interface Ports {
  readonly clock: Clock
  readonly ids: IdSource
  readonly ledger: Ledger
  readonly catalogue: Catalogue
  readonly teams: Teams
  readonly audit: AuditLog
  readonly staff: StaffAuth
  readonly rateLimiter: RateLimiter
  /** Hashes API keys, session and staff tokens with a secret of the installation. */
  readonly secretHasher: SecretHasher
  /** Makes the secrets of API keys. 256 random bits unless given; the mock's are the same in every run. */
  readonly newSecret?: SecretSource
  /** `scrip_live_` or, on the mock, `scrip_test_`. */
  readonly keyPrefix: string
  /** Where customers buy credits; told with every 402. */
  readonly topUpUrl?: string
  /** Told of every 500 and of every write whose outcome nobody knows. Gets no secrets. */
  readonly onError: (error: unknown, requestId: string) => void
}

/** A text of letters and digits that nobody guesses. */
export type SecretSource = () => string

/** A keyed hash (HMAC-SHA-256) as hex. */
export type SecretHasher = (secret: string) => Promise<string>

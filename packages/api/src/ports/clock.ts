import type { Instant } from '@scrip/rules'

/** The only clock of the application. The server's is the system's; the mock's can be turned. */
export interface Clock {
  now(): Instant
}

/** Makes opaque ids, such as `grant_01k…` for the prefix `grant`. The mock's are seeded. */
export interface IdSource {
  next(prefix: string): string
}

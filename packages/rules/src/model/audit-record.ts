import type { Actor, Reason } from './actor.ts'
import type { Instant } from './instant.ts'
import type { JsonValue } from './usage-record.ts'

/** Written in the transaction of the act. */
export interface AuditRecord {
  readonly id: string
  readonly at: Instant
  readonly actor: Actor
  readonly action: string
  /** What was acted on, such as `grant_…` or `rollover_rule:api`. */
  readonly target: string
  readonly teamId: string | null
  readonly reason: Reason | null
  readonly before: JsonValue
  readonly after: JsonValue
  readonly requestId: string
  readonly ip: string | null
}

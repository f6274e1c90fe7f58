import type { Route } from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import type { HttpRequest } from '../http/http-request.ts'
import type { Ports } from '../ports/ports.ts'

/** A request that has found its operation. */
export interface Incoming {
  readonly ports: Ports
  readonly request: HttpRequest
  readonly route: Route
  /** Percent-decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly requestId: string
  readonly ip: string | null
  readonly now: Instant
}

import type { HttpAnswer, HttpHeaders, HttpRequest } from '@scrip/api'

/** A call as it is kept: as little work as possible while the test runs, and read only when somebody looks. */
export interface CallRecord {
  readonly requestId: string
  readonly sequence: number
  /** Epoch milliseconds by the world's clock. */
  readonly at: number
  readonly method: string
  readonly url: string
  readonly headers: HttpHeaders
  /** Cut. */
  readonly body: string
  readonly isBodyCut: boolean
  readonly operation: string | null
  /** Its body is cut. */
  readonly answer: HttpAnswer | null
  readonly fault: string | null
}

export interface Call {
  readonly requestId: string
  readonly at: number
  readonly request: HttpRequest
  readonly operation: string | null
  readonly answer: HttpAnswer | null
  readonly fault: string | null
}

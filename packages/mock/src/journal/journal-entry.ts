import type { RequestMatch } from './request-match.ts'

export interface JournalRequest {
  readonly method: string
  /** Without host and query. */
  readonly path: string
  /** With its `?`; empty when there is none. */
  readonly query: string
  /** Names in lower case. Of a live key only the beginning is kept. */
  readonly headers: Readonly<Record<string, string>>
  /** Cut at `bodyBytesMax`; empty when there was none. */
  readonly body: string
  /** Whether more was sent than is kept. */
  readonly isBodyCut: boolean
}

export interface JournalResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a call cost, as its answer said. */
export interface JournalCredits {
  readonly kind: 'api' | 'company'
  readonly amount: number
  readonly isReplay: boolean
}

/** One call with its answer. */
export interface JournalEntry {
  readonly requestId: string
  /** From 1, in the order in which the calls came in. */
  readonly sequence: number
  /** By the world's clock. */
  readonly at: Date
  readonly request: JournalRequest
  /** The contract's operation; null when no route matched: an unexpected call. */
  readonly operation: string | null
  /** What was answered, which a fault may have kept from the caller; null when a fault gave no answer. */
  readonly response: JournalResponse | null
  /** Null when the call was not priced or was refused. */
  readonly credits: JournalCredits | null
  /** What the fault did; null when none struck. */
  readonly fault: string | null
}

export interface MockRequests {
  /** Oldest first. */
  all(filter?: RequestMatch): readonly JournalEntry[]
  /** Calls that no route of the contract matched. */
  unmatched(): readonly JournalEntry[]
  /**
   * The first matching call, also one that was made already.
   *
   * @throws VerificationError after `timeoutMs` real milliseconds (default 1,000), with the nearest calls.
   */
  waitFor(match: RequestMatch, options?: { readonly timeoutMs?: number }): Promise<JournalEntry>
  clear(): void
}

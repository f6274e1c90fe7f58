import type { RequestMatch } from '../journal/request-match.ts'

/** How long an answer takes: always the same, or drawn from a distribution with that median and 99th percentile. */
export type Latency = number | { readonly p50: number; readonly p99: number }

/**
 * The server refuses with this status and takes nothing: the whole answer that the contract has for the call, with its
 * facts, its rate limits and what credits there are. It strikes only calls that are ever refused like that; a 5xx, which
 * a gateway may answer too, strikes any.
 */
export interface StatusFault {
  readonly status: number
  /** Which of the contract's codes of this status; left out, the plainest of the call's operation. */
  readonly code?: string
  /** Default 1 where the contract has `Retry-After`. */
  readonly retryAfterSeconds?: number
}

/** What goes wrong. */
export type FaultAction =
  /** The answer comes late, in real milliseconds; the clock of the world does not move. */
  | { readonly latencyMs: Latency }
  | StatusFault
  /**
   * The connection breaks: before the server has done anything; after it has taken the credits, so that the answer is
   * lost; or after it and half of the answer.
   */
  | { readonly reset: 'before-commit' | 'after-commit' | 'mid-body' }
  /** No answer ever comes, and the server has done nothing. */
  | { readonly timeout: true }
  /** An answer that is no answer: broken JSON, a body cut short, another content type, no body at all. */
  | { readonly malformed: 'json' | 'truncated' | 'content-type' | 'empty' }

export interface Fault {
  /** Which calls it is for; left out, all. */
  readonly match?: RequestMatch
  /** So many matching calls pass first. Default 0. */
  readonly after?: number
  /** How many calls it strikes. Default 1. */
  readonly times?: number | 'always'
  /** From 0 to 1: how likely it strikes, by dice that the world's seed throws. Default 1. */
  readonly chance?: number
  readonly do: FaultAction
}

export interface FaultHandle {
  readonly id: string
  /** How many calls it has struck. */
  hits(): number
  remove(): void
}

export interface MockFaults {
  /** @throws RangeError that says what was meant. */
  add(fault: Fault): FaultHandle
  clear(): void
}

import type { RequestMatch } from '../journal/request-match.ts'

export interface ExpectedCharge {
  readonly kind: 'api' | 'company'
  /** 0: the call was free. */
  readonly amount: number
}

/** Checks for the end of a test. Each throws a VerificationError that shows the three nearest calls. */
export interface MockVerify {
  /** @param times how often exactly; left out, at least once. */
  called(match: RequestMatch, times?: number): void
  neverCalled(match: RequestMatch): void
  /** The one call that matches took so many credits of that kind. */
  charged(match: RequestMatch, expected: ExpectedCharge): void
  /** @param of the team's name or id; left out, the world's first team. */
  balance(
    of: { readonly team?: string; readonly kind: 'api' | 'company' },
    expected: { readonly available: number },
  ): Promise<void>
  /** No call went to a path that the API does not have, and none was answered with a 500. */
  noUnexpected(): void
  /** Recomputes the credit laws from everything that the world has written. */
  invariants(): Promise<void>
}

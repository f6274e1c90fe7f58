import type { Clock } from '@scrip/api/ports'
import { instant, type Instant } from '@scrip/rules'

/** A clock that stands still until the test moves it. */
export interface TestClock extends Clock {
  set(at: Instant): void
  /** Milliseconds. */
  advance(milliseconds: number): void
}

export function createTestClock(at: Instant): TestClock {
  let now = at
  return {
    now: () => now,
    set: (next) => {
      now = next
    },
    advance: (milliseconds) => {
      now = instant(now + milliseconds)
    },
  }
}

/** Reads an RFC 3339 time such as `2026-03-01T00:00:00Z`. */
export function parseInstant(text: string): Instant {
  return instant(Date.parse(text))
}

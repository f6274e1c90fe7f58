import type { Instant } from '../model/instant.ts'

/**
 * Time never runs backwards within an account (L9): when another process with a faster clock was here before, its instant
 * is taken for now.
 */
export function laterOf(now: Instant, lastAt: Instant): Instant {
  return now > lastAt ? now : lastAt
}

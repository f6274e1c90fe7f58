import type { Instant, RateLimit } from '@scrip/rules'

export interface CallLog {
  /** Whether one more call fits at `now`. */
  hasRoom(now: Instant): boolean
  /** Counts a call at `now`, for which there was room. */
  add(now: Instant): void
  /** What is left at `now`, and when there is more. */
  stateAt(now: Instant): { remaining: number; resetSeconds: number }
  /** The newest call no longer counts. */
  removeNewest(): void
  /** The calls that still count, oldest first: another log may go on from them. */
  marks(): readonly CallMark[]
}

/** So many calls at one instant. */
export interface CallMark {
  readonly at: number
  readonly count: number
}

interface Mark {
  readonly at: number
  count: number
}

/** Up to this quota each call keeps its own millisecond; above it calls share marks of a hundredth of the window. */
const exactQuotaMax = 1000

/**
 * The calls of one subject that still count under one limit: never more than its quota.
 *
 * @param before what another log of the limit had.
 */
export function createCallLog(limit: RateLimit, before: readonly CallMark[] = []): CallLog {
  const windowMs = limit.windowSeconds * 1000
  // Rounded up, so a shared mark leaves the window late, never early: a large quota is never exceeded.
  const step = limit.quota <= exactQuotaMax ? 1 : Math.max(1, Math.floor(windowMs / 100))
  const marks: Mark[] = before.map((mark) => ({ ...mark }))
  let counted = marks.reduce((sum, { count }) => sum + count, 0)

  function dropOld(now: Instant): void {
    let dropped = 0
    for (const mark of marks) {
      if (mark.at + windowMs > now) break
      counted -= mark.count
      dropped += 1
    }
    if (dropped > 0) marks.splice(0, dropped)
  }

  return {
    hasRoom(now) {
      dropOld(now)
      return counted < limit.quota
    },
    add(now) {
      const at = Math.ceil(now / step) * step
      const newest = marks.at(-1)
      if (newest !== undefined && newest.at >= at) newest.count += 1
      else marks.push({ at, count: 1 })
      counted += 1
    },
    stateAt(now) {
      dropOld(now)
      const oldest = marks[0]?.at ?? Math.ceil(now / step) * step
      return {
        remaining: Math.max(0, limit.quota - counted),
        resetSeconds: Math.max(1, Math.ceil((oldest + windowMs - now) / 1000)),
      }
    },
    removeNewest() {
      const newest = marks.at(-1)
      if (newest === undefined) return
      newest.count -= 1
      counted -= 1
      if (newest.count === 0) marks.pop()
    },
    marks: () => marks.map((mark) => ({ ...mark })),
  }
}

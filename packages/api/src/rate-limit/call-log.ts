import type { Instant, RateLimit } from '@scrip/rules'

export interface CallLog {
  /** Counts a call at `now` and says whether it fits; one that does not is only counted when `countsRefused`. */
  add(now: Instant, countsRefused: boolean): { allowed: boolean; remaining: number; resetSeconds: number }
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
 * The calls of one subject that still count under one limit. Only the newest `quota` can matter,
 * so older ones are dropped even while they are inside the window.
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
      if (mark.at + windowMs > now && counted - mark.count < limit.quota) break
      counted -= mark.count
      dropped += 1
    }
    if (dropped > 0) marks.splice(0, dropped)
  }

  return {
    add(now, countsRefused) {
      dropOld(now)
      const allowed = counted < limit.quota
      const at = Math.ceil(now / step) * step
      if (allowed || countsRefused) {
        const newest = marks.at(-1)
        if (newest !== undefined && newest.at >= at) newest.count += 1
        else marks.push({ at, count: 1 })
        counted += 1
        if (counted > limit.quota) dropOld(now)
      }
      const oldest = marks[0]?.at ?? at
      return {
        allowed,
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

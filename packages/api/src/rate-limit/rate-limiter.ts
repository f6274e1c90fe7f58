import { type Instant, type RateLimit, instant } from '@scrip/rules'
import type { RateLimiter, RateState } from '../ports/rate-limiter.ts'
import { type CallLog, type CallMark, createCallLog } from './call-log.ts'

export interface RateLimiterOptions {
  /** Subjects kept at most; the one that has been quiet for longest is forgotten first. */
  readonly subjectsMax?: number
  /** What `state` of another one gave: this one goes on from it. */
  readonly state?: RateLimiterState
}

/** All that is counted, as JSON. */
export type RateLimiterState = readonly {
  readonly subject: string
  readonly forgetAt: number
  readonly logs: readonly { readonly limit: RateLimit; readonly marks: readonly CallMark[] }[]
}[]

/** A limiter whose counts can be kept. */
export interface MemoryRateLimiter extends RateLimiter {
  state(): RateLimiterState
}

interface Subject {
  readonly logs: Map<string, { readonly limit: RateLimit; readonly log: CallLog }>
  /** From here on none of its calls counts any more. */
  forgetAt: Instant
}

/**
 * Sliding windows in the memory of this process, on the clock of the caller.
 * A refused call counts under no limit: a client that tries again too early is not shut out of the longer windows for it.
 * Memory is bounded: a subject keeps at most as many calls as its quotas, and idle subjects are forgotten.
 */
export function createRateLimiter(options: RateLimiterOptions = {}): MemoryRateLimiter {
  const subjectsMax = options.subjectsMax ?? 100_000
  const subjects = toSubjects(options.state ?? [])
  return {
    async take(name, limits, now) {
      forgetIdle(subjects, subjectsMax, now)
      const subject = subjects.get(name) ?? { logs: new Map(), forgetAt: now }
      // The map keeps the order of insertion, so the quietest subject comes first.
      subjects.delete(name)
      subjects.set(name, subject)

      const logs = limits.map((limit) => ({ limit, log: logOf(subject, limit) }))
      const full = logs.filter(({ log }) => !log.hasRoom(now))
      const allowed = full.length === 0
      if (allowed) for (const { log } of logs) log.add(now)
      for (const { windowSeconds } of limits)
        subject.forgetAt = instant(Math.max(subject.forgetAt, now + windowSeconds * 1000))
      const states: readonly RateState[] = logs.map(({ limit, log }) => ({ limit, ...log.stateAt(now) }))
      const retryAfterSeconds = Math.max(0, ...full.map(({ log }) => log.stateAt(now).resetSeconds))
      return { allowed, states, retryAfterSeconds }
    },
    async giveBack(name) {
      for (const { log } of subjects.get(name)?.logs.values() ?? []) log.removeNewest()
    },
    async forget(name) {
      subjects.delete(name)
    },
    state: () => [...subjects].map(([subject, kept]) => toState(subject, kept)),
  }
}

function toState(subject: string, { forgetAt, logs }: Subject): RateLimiterState[number] {
  return {
    subject,
    forgetAt,
    logs: [...logs.values()].map(({ limit, log }) => ({ limit, marks: log.marks() })),
  }
}

function toSubjects(state: RateLimiterState): Map<string, Subject> {
  return new Map(
    state.map(({ subject, forgetAt, logs }) => {
      const made = logs.map(({ limit, marks }) => {
        return [nameOf(limit), { limit, log: createCallLog(limit, marks) }] as const
      })
      return [subject, { forgetAt: instant(forgetAt), logs: new Map(made) }]
    }),
  )
}

function logOf(subject: Subject, limit: RateLimit): CallLog {
  const name = nameOf(limit)
  const known = subject.logs.get(name)
  if (known !== undefined) return known.log
  const log = createCallLog(limit)
  subject.logs.set(name, { limit, log })
  return log
}

/** Quota and window are part of the name: after a change of plan a limit of the same name starts anew. */
function nameOf(limit: RateLimit): string {
  return `${limit.name}/${limit.quota}/${limit.windowSeconds}`
}

/** A few of the quietest subjects are looked at on each call, so no sweep ever stops the world. */
function forgetIdle(subjects: Map<string, Subject>, subjectsMax: number, now: Instant): void {
  let looked = 0
  for (const [name, subject] of subjects) {
    if (subjects.size <= subjectsMax && subject.forgetAt > now) return
    subjects.delete(name)
    looked += 1
    if (looked >= 4) return
  }
}

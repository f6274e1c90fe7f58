import { type Instant, instant } from '@scrip/api'
import type { DueRun, MemoryStore } from '@scrip/store-memory'
import type { FiredWork, TurnReport } from './mock-clock.ts'
import { latestTime } from './parse-time.ts'
import type { WorldClock } from './world-clock.ts'

const accountsPerRun = 1000

/** A month of a team is two events or more: centuries at once would take minutes and tell nobody anything. */
const turnMaxMs = 36_525 * 86_400_000

/**
 * Stops at every instant on the way at which something falls due, in order, and runs it there: the same commands as the
 * server's jobs. It runs without a pause, so no call sees the clock half-way.
 *
 * @throws RangeError when the instant is past, or more than 100 years away.
 */
export function turnClock(clock: WorldClock, store: MemoryStore, at: Instant): TurnReport {
  const from = clock.now()
  if (at < from) throw new RangeError(backwards(from, at))
  if (at - from > turnMaxMs || at > latestTime) throw new RangeError(tooFar(from, at))
  const fired: FiredWork[] = []
  for (let due = store.nextDueAt(); due !== null && due <= at; due = store.nextDueAt()) {
    fired.push(...runDueAt(clock, store, due))
  }
  // A clock that follows the system's has gone on meanwhile, perhaps past the instant.
  const to = instant(Math.max(at, clock.now()))
  clock.moveTo(to)
  return toReport(from, to, fired)
}

/**
 * To the next instant at which something falls due or, with a type, at which that happens.
 *
 * @throws RangeError when nothing like it comes within 100 years: the clock then stands where it stood, or where the last
 *   other thing happened.
 */
export function turnToNext(
  clock: WorldClock,
  store: MemoryStore,
  type: FiredWork['type'] | null,
): TurnReport {
  const from = clock.now()
  const fired: FiredWork[] = []
  for (let due = store.nextDueAt(); due !== null; due = store.nextDueAt()) {
    if (due - from > turnMaxMs || due > latestTime) break
    fired.push(...runDueAt(clock, store, due))
    const isFound = fired.some((work) => type === null || work.type === type)
    // All that happens at the same instant is done before anybody looks.
    if (isFound && (store.nextDueAt() ?? Number.POSITIVE_INFINITY) > clock.now()) {
      return toReport(from, clock.now(), fired)
    }
  }
  throw new RangeError(
    `Nothing${type === null ? '' : ` of type \`${type}\``} falls due within 100 years of ${new Date(from).toISOString()}.`,
  )
}

function runDueAt(clock: WorldClock, store: MemoryStore, due: Instant): readonly FiredWork[] {
  // What fell due while the clock followed the system's is booked late, at its own instant all the same.
  if (due > clock.now()) clock.moveTo(due)
  const runs = store.runDue(accountsPerRun)
  if (runs.length === 0) throw new Error(`What falls due at ${new Date(due).toISOString()} cannot be booked.`)
  return runs.flatMap(toFiredWork)
}

function toReport(from: Instant, to: Instant, fired: FiredWork[]): TurnReport {
  // Accounts that fall due together are run one after the other, so an overdue one may come after a later event.
  fired.sort((a, b) => a.at.getTime() - b.at.getTime())
  return { from: new Date(from), to: new Date(to), fired, webhooks: [] }
}

function toFiredWork({ teamId, kind, events }: DueRun): readonly FiredWork[] {
  return events.map(({ at, type, grantId, holdId }) => {
    return { at: new Date(at), type, teamId, kind, ref: grantId ?? holdId }
  })
}

function backwards(from: Instant, at: Instant): string {
  const [fromText, toText] = [new Date(from).toISOString(), new Date(at).toISOString()]
  return `The clock is at ${fromText} and never runs backwards, so it cannot go to ${toText}. Use another world for an earlier time.`
}

function tooFar(from: Instant, at: Instant): string {
  const years = Math.floor((at - from) / (365.25 * 86_400_000))
  return `The clock is at ${new Date(from).toISOString()} and turns by 100 years at most at once and never past the year 9999, so it cannot turn by ${years} years.`
}

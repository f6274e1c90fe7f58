import { type Clock, type Instant, instant } from '@scrip/api'

/** The clock of one world: it stands still, or follows the system's clock at a distance. It never runs backwards. */
export interface WorldClock extends Clock {
  isFrozen(): boolean
  freeze(): void
  resume(): void
  /** Jumps forward; a past instant changes nothing. Whoever does it runs what falls due on the way. */
  moveTo(at: Instant): void
  /** Begins so many milliseconds earlier. Only before anything has happened: what a scenario needs for its past. */
  beginEarlier(milliseconds: number): void
  /** For the header `Date`. */
  dateText(): string
  /** What a snapshot keeps. */
  state(): ClockState
}

export interface ClockState {
  readonly at: number
  readonly isFrozen: boolean
}

/** @param frozenAt null: follow `Date.now()`, which fake timers may turn. */
export function createWorldClock(frozenAt: Instant | null): WorldClock {
  let dated = { at: Number.NaN, text: '' }
  let isFrozen = frozenAt !== null
  let latest = frozenAt ?? instant(Date.now())
  // While the clock follows the system's: how far it is ahead of it.
  let ahead = 0

  function now(): Instant {
    // Fake timers may set the system's clock back; a ledger's time must not (L9).
    if (!isFrozen) latest = instant(Math.max(latest, Date.now() + ahead))
    return latest
  }

  return {
    now,
    isFrozen: () => isFrozen,
    freeze() {
      now()
      isFrozen = true
    },
    resume() {
      if (!isFrozen) return
      isFrozen = false
      ahead = latest - Date.now()
    },
    moveTo(at) {
      latest = instant(Math.max(now(), at))
      ahead = latest - Date.now()
    },
    beginEarlier(milliseconds) {
      latest = instant(now() - milliseconds)
      ahead -= milliseconds
    },
    dateText() {
      const at = now()
      if (dated.at !== at) dated = { at, text: new Date(at).toUTCString() }
      return dated.text
    },
    state: () => ({ at: now(), isFrozen }),
  }
}

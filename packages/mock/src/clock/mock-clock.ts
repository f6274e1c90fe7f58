/**
 * An RFC 3339 time with its offset, such as `2030-01-01T00:00:00Z`; a bare day, which is its midnight in UTC; a `Date`; or
 * epoch milliseconds.
 */
export type TimeInput = string | number | Date

export const firedTypes = [
  'activation',
  'expiry',
  'rollover',
  'period',
  'hold_expiry',
  'plan_change',
] as const

/** Something that happened by itself when its time had come. */
export interface FiredWork {
  readonly at: Date
  readonly type: (typeof firedTypes)[number]
  readonly teamId: string
  readonly kind: 'api' | 'company'
  /** The grant or hold that it happened to or that it made; null when a period or a plan began without one. */
  readonly ref: string | null
}

/** An account on which something will happen by itself. */
export interface DueWork {
  readonly at: Date
  readonly teamId: string
  readonly kind: 'api' | 'company'
}

/** What a turn of the clock did. */
export interface TurnReport {
  readonly from: Date
  readonly to: Date
  /** In the order in which it happened. */
  readonly fired: readonly FiredWork[]
  /** Deliveries of webhooks that were settled on the way. The API has no webhooks yet, so there are none. */
  readonly webhooks: readonly never[]
}

/** The only clock of a world. It never runs backwards. */
export interface MockClock {
  now(): Date
  /** Stands still at once; with an instant it then advances to it. */
  freeze(at?: TimeInput): Promise<void>
  /** Runs on from where it is, as fast as `Date.now()`. */
  resume(): void
  /**
   * Turns the clock and answers when all work that fell due on the way is done, each at its own instant.
   *
   * @param duration such as `91d`, `12h`, `1d 30m`, `500ms` (`w` `d` `h` `m` `s` `ms`), or milliseconds. A day has 24 hours.
   * @throws RangeError when it is no duration, would run backwards or is longer than 100 years.
   */
  advance(duration: string | number): Promise<TurnReport>
  /** The same, to an instant. @throws RangeError when it is past, no instant or more than 100 years away. */
  advanceTo(at: TimeInput): Promise<TurnReport>
  /**
   * To the next instant at which something happens by itself or, with a type, to the next at which that does.
   *
   * @throws RangeError when nothing like it comes within 100 years.
   */
  advanceToNext(type?: FiredWork['type']): Promise<TurnReport>
  /** What will happen by itself, the soonest first: the next instant of each account that has one. */
  upcoming(): Promise<readonly DueWork[]>
}

import { type Credits } from '../model/credits.ts'
import { type Instant, millisecondsPerDay } from '../model/instant.ts'
import type { Expiring } from '../outcome.ts'

/** Percent of a period's credits that are gone, smallest first. */
export const alertLevels = [75, 90, 100] as const
export type AlertLevel = (typeof alertLevels)[number]

/** What was told and has not been taken back by credits coming in. */
export interface AlertState {
  readonly levels: readonly AlertLevel[]
  /** Instants of expiries that were told of. */
  readonly expiries: readonly Instant[]
}

export const newAlertState: AlertState = { levels: [], expiries: [] }

export type Alert =
  | { readonly type: 'credits_low'; readonly level: AlertLevel; readonly available: Credits }
  | { readonly type: 'credits_expiring'; readonly amount: Credits; readonly at: Instant }

/** What alerts are decided on, after each change of a balance and once a day. */
export interface AlertReading {
  /** The credits of the period: what 100 % is. With none there are no levels. */
  readonly periodCredits: Credits
  readonly available: Credits
  /** Deaths ahead, as `balanceAt` forecasts them. */
  readonly nextExpiries: readonly Expiring[]
  /** An expiry is told of this many days before. */
  readonly daysBefore: number
  readonly now: Instant
}

export interface AlertDecision {
  readonly state: AlertState
  /** Lowest level first, then expiries, soonest first. */
  readonly alerts: readonly Alert[]
}

/**
 * Fires once for each level that is crossed downwards, in order, and arms it again when credits come back above it; and once
 * for each expiry ahead (L33). Asked twice with the same balance, it fires nothing the second time.
 *
 * @see credit-rules, section 10
 */
export function decideAlerts(before: AlertState, reading: AlertReading): AlertDecision {
  const reached = alertLevels.filter((level) => isReached(level, reading))
  const low = reached.filter((level) => !before.levels.includes(level))
  const until = reading.now + reading.daysBefore * millisecondsPerDay
  const near = reading.nextExpiries.filter((expiry) => expiry.at > reading.now && expiry.at <= until)
  const dying = near.filter((expiry) => !before.expiries.includes(expiry.at))
  const ahead = before.expiries.filter((at) => at > reading.now)
  return {
    state: { levels: reached, expiries: [...ahead, ...dying.map((expiry) => expiry.at)] },
    alerts: [
      ...low.map((level) => ({ type: 'credits_low', level, available: reading.available }) as const),
      ...dying.map(({ amount, at }) => ({ type: 'credits_expiring', amount, at }) as const),
    ],
  }
}

/** In big integers, since credits times a percentage may leave the safe ones. */
function isReached(level: AlertLevel, { periodCredits, available }: AlertReading): boolean {
  if (periodCredits === 0) return false
  return BigInt(available) * 100n <= BigInt(periodCredits) * BigInt(100 - level)
}

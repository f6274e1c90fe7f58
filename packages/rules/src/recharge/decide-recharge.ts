import { type RechargeAttempt, type RechargeRule, type RechargeState } from './recharge-model.ts'
import { calendarMonth } from '../calendar/calendar-window.ts'
import { addCredits, type Credits, credits, noCredits, subtractCredits } from '../model/credits.ts'
import { type Instant, instant } from '../model/instant.ts'

const cooldownMs = 30_000

/** What a recharge is decided on: after each charge, and after each call that was refused for want of credits. */
export interface RechargeNeed {
  readonly available: Credits
  readonly now: Instant
  readonly timeZone: string
  /** The id that the attempt gets if one starts; the payment is made idempotent by it. */
  readonly attemptId: string
}

export interface RechargeDecision {
  readonly state: RechargeState
  /** The payment to start; null when none does. */
  readonly attempt: RechargeAttempt | null
}

/**
 * Starts one payment when credits are below the threshold, large enough to close the whole gap, unless one is in flight, it
 * is too soon, the month's cap is reached, or the rule is suspended (L32).
 *
 * @see credit-rules, section 9
 */
export function decideRecharge(
  rule: RechargeRule,
  before: RechargeState,
  need: RechargeNeed,
): RechargeDecision {
  const { now } = need
  // With one in flight its credits are pending: another would buy them twice.
  if (before.status === 'suspended' || before.inFlight !== null) return { state: before, attempt: null }
  const state = rested(before, need)
  const isEnough = need.available >= rule.threshold
  if (isEnough || state.status === 'cooling') return { state, attempt: null }
  const month = monthOf(state, need)
  const bought = creditsToBuy(rule, month, subtractCredits(rule.threshold, need.available))
  if (bought === 0) {
    return { state: { ...state, status: 'capped', month, nextEligibleAt: month.window.to }, attempt: null }
  }
  const attempt = { id: need.attemptId, credits: bought, startedAt: now }
  return {
    attempt,
    state: {
      ...state,
      status: 'charging',
      inFlight: attempt,
      nextEligibleAt: instant(now + cooldownMs),
      month: { ...month, count: month.count + 1, credits: addCredits(month.credits, bought) },
    },
  }
}

/** What has been waited for is over: idle again. */
function rested(state: RechargeState, { now }: RechargeNeed): RechargeState {
  if (state.nextEligibleAt === null || now < state.nextEligibleAt) return state
  return { ...state, status: 'idle', nextEligibleAt: null }
}

function monthOf(state: RechargeState, { now, timeZone }: RechargeNeed): NonNullable<RechargeState['month']> {
  if (state.month !== null && now < state.month.window.to) return state.month
  return { window: calendarMonth(now, timeZone), count: 0, credits: noCredits }
}

/** Whole lots: as many as close the gap, or as fit under the cap. */
function creditsToBuy(rule: RechargeRule, month: NonNullable<RechargeState['month']>, gap: Credits): Credits {
  if (month.count >= rule.countMax) return noCredits
  const lotsWanted = Math.ceil(gap / rule.lot)
  const lotsAllowed = Math.floor(Math.max(0, rule.creditsMax - month.credits) / rule.lot)
  return credits(Math.min(lotsWanted, lotsAllowed) * rule.lot)
}

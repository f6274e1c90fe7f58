import { decideRollover, rollsOver } from './decide-rollover.ts'
import { rolledCreditsAlive } from './roll-over.ts'
import { type BillingCalendar, periodBoundary, periodIndexAt } from '../calendar/period-boundary.ts'
import { burnOrder } from '../grants/burn-order.ts'
import type { Account } from '../model/account.ts'
import { addCredits, type Credits, noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import { addDays, type Instant } from '../model/instant.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import type { Expiring } from '../outcome.ts'

/** What a forecast reads of an account. */
export type ForecastAccount = Pick<Account, 'period' | 'timeZone' | 'anchorAt'> & {
  readonly rolloverRule: RolloverRule
}

/** How far the next deaths are told. */
export const daysAhead = 30
const expiriesMax = 12
/** Credits that roll over each month for ever never die: the forecast must end before they do. */
const instantsMax = 64

/** The next credits to die within 30 days, as far as nothing is spent or bought before; null when none do. */
export function forecastExpiring(
  account: ForecastAccount,
  grants: readonly Grant[],
  now: Instant,
): Expiring | null {
  return forecast(account, grants, { until: addDays(now, daysAhead), expiriesMax: 1 })[0] ?? null
}

/** All deaths ahead of the credits that live now, soonest first, at most 12; what rolls over is not dead. */
export function forecastExpiries(account: ForecastAccount, grants: readonly Grant[]): readonly Expiring[] {
  return forecast(account, grants, { until: null, expiriesMax })
}

function forecast(
  account: ForecastAccount,
  grants: readonly Grant[],
  limits: { readonly until: Instant | null; readonly expiriesMax: number },
): readonly Expiring[] {
  const expiries: Expiring[] = []
  let lots = grants.filter((grant) => grant.state === 'live' && grant.available > 0)
  for (let step = 0; step < instantsMax && expiries.length < limits.expiriesMax; step += 1) {
    const at = earliestExpiry(lots)
    if (at === null || (limits.until !== null && at > limits.until)) break
    const end = endLots(account, lots, at)
    lots = end.lots
    if (end.amount > 0) expiries.push({ amount: end.amount, at })
  }
  return expiries
}

function earliestExpiry(lots: readonly Grant[]): Instant | null {
  let earliest: Instant | null = null
  for (const { expiresAt } of lots) {
    if (expiresAt !== null && (earliest === null || expiresAt < earliest)) earliest = expiresAt
  }
  return earliest
}

/** What dies of the lots that end at `at`, and the lots after it with what was carried. */
function endLots(
  account: ForecastAccount,
  lots: readonly Grant[],
  at: Instant,
): { readonly lots: Grant[]; readonly amount: Credits } {
  const after = lots.filter((lot) => lot.expiresAt !== at)
  let amount = noCredits
  const dying = lots.filter((lot) => lot.expiresAt === at).toSorted(burnOrder)
  // Only what rolls over needs to know whether a period ends here, and the calendar takes its time to tell.
  const calendar = dying.some((lot) => rollsOver(lot, at)) ? calendarAt(account, at) : null
  for (const lot of dying) {
    if (calendar === null || !rollsOver(lot, at)) {
      amount = addCredits(amount, lot.available)
      continue
    }
    const decision = decideRollover(lot, account.rolloverRule, rolledCreditsAlive(after, at), at, calendar)
    amount = addCredits(amount, decision.forfeit)
    if (decision.carry > 0) after.push(carriedLot(lot, decision.carry, at, decision.expiresAt))
  }
  return { lots: after, amount }
}

function carriedLot(lot: Grant, carry: Credits, at: Instant, expiresAt: Instant | null): Grant {
  return {
    ...lot,
    source: 'rollover',
    amount: carry,
    available: carry,
    effectiveAt: at,
    expiresAt,
    generation: lot.generation + 1,
  }
}

/** The calendar at `at`; null when no period ends there. */
function calendarAt(account: ForecastAccount, at: Instant): BillingCalendar | null {
  if (account.period === null) return null
  const { anchorAt, timeZone, period } = account
  if (at <= period.to)
    return at === period.to ? { anchorAt, timeZone, boundaryIndex: period.index + 1 } : null
  const boundaryIndex = periodIndexAt(anchorAt, timeZone, at)
  return periodBoundary(anchorAt, timeZone, boundaryIndex) === at
    ? { anchorAt, timeZone, boundaryIndex }
    : null
}

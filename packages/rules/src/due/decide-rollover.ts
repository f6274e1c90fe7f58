import { addMonths } from '../calendar/add-months.ts'
import { instantText } from '../calendar/instant-text.ts'
import { type BillingCalendar, periodBoundary } from '../calendar/period-boundary.ts'
import { type Credits, credits, noCredits, subtractCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'

/** What the end of a period does to one paid grant. `carry + forfeit = unused` (L18). */
export interface RolloverDecision {
  readonly unused: Credits
  readonly carry: Credits
  readonly forfeit: Credits
  /** When the new grant expires; null is never. It has no meaning when `carry` is 0. */
  readonly expiresAt: Instant | null
  /** One plain sentence that names the limit that decided. */
  readonly why: string
}

/** One grant at one period's end. `grant` is as it was just before. */
export interface RolloverLot extends RolloverDecision {
  /** The period's end. */
  readonly at: Instant
  readonly grant: Grant
}

interface CarryLimit {
  readonly most: number
  readonly why: string
}

/** Only paid plan credits that end with the period roll over, and what has rolled over before may do so again. */
export function rollsOver(grant: Grant, periodEnd: Instant): boolean {
  return isRollable(grant) && grant.state === 'live' && grant.available > 0 && grant.expiresAt === periodEnd
}

/** Of the kind that rolls over, if there is anything unused and a period ends with it. */
export function isRollable(grant: Grant): boolean {
  return grant.class === 'paid' && (grant.source === 'plan' || grant.source === 'rollover')
}

/**
 * The one formula of rollover: booking, preview and forecast all ask it.
 *
 * `carry = min(unused, floor(percent × basis), max_amount − rolled credits still live, 0 if generation = max_rollovers)`
 *
 * @param stillLive rolled-over credits of the account that stay alive beyond `periodEnd`, those just carried included.
 * @param calendar with the index of `periodEnd` among the boundaries.
 * @see credit-rules, section 4
 */
export function decideRollover(
  grant: Grant,
  rule: RolloverRule,
  stillLive: Credits,
  periodEnd: Instant,
  calendar: BillingCalendar,
): RolloverDecision {
  const unused = grant.available
  const expiresAt = rolledExpiresAt(grant, rule, calendar)
  const limit = tightestLimit(grant, rule, stillLive, periodEnd, expiresAt)
  if (limit === null || limit.most >= unused) {
    return {
      unused,
      carry: unused,
      forfeit: noCredits,
      expiresAt,
      why: `All ${unused} unused credits roll over.`,
    }
  }
  const carry = credits(limit.most)
  return { unused, carry, forfeit: subtractCredits(unused, carry), expiresAt, why: limit.why }
}

function tightestLimit(
  grant: Grant,
  rule: RolloverRule,
  stillLive: Credits,
  periodEnd: Instant,
  expiresAt: Instant | null,
): CarryLimit | null {
  if (rule.mode === 'none') return { most: 0, why: 'The rule lets nothing roll over.' }
  if (rule.maxRollovers !== null && grant.generation >= rule.maxRollovers) {
    return {
      most: 0,
      why: `These credits have rolled over ${grant.generation} times, and ${rule.maxRollovers} is the most.`,
    }
  }
  if (expiresAt !== null && expiresAt <= periodEnd) {
    return { most: 0, why: `Their life by the rule ended on ${instantText(expiresAt)}.` }
  }
  let tightest: CarryLimit | null = null
  if (rule.mode === 'percent') {
    const basis = rule.percentOf === 'granted' ? grant.amount : grant.available
    const most = percentOf(basis, rule.percent ?? 0)
    tightest = {
      most,
      why: `${rule.percent ?? 0} % of ${basis} ${rule.percentOf ?? 'unused'} credits is ${most}.`,
    }
  }
  if (rule.maxAmount !== null) {
    const most = Math.max(0, rule.maxAmount - stillLive)
    if (tightest === null || most < tightest.most) {
      tightest = {
        most,
        why: `At most ${rule.maxAmount} rolled-over credits may live at once, and ${stillLive} do: room for ${most}.`,
      }
    }
  }
  return tightest
}

function rolledExpiresAt(grant: Grant, rule: RolloverRule, calendar: BillingCalendar): Instant | null {
  switch (rule.life.basis) {
    case 'forever':
      return null
    case 'origin':
      return addMonths(grant.originAt, rule.life.months, calendar.timeZone)
    case 'rollover':
      // A boundary, and not that many months by date: so the credits end with a period, and may roll over again.
      return periodBoundary(calendar.anchorAt, calendar.timeZone, calendar.boundaryIndex + rule.life.months)
  }
}

/** Rounds down. Splits the basis so that no product leaves the safe integers. */
function percentOf(basis: Credits, percent: number): number {
  const rest = basis % 100
  return ((basis - rest) / 100) * percent + Math.floor((rest * percent) / 100)
}

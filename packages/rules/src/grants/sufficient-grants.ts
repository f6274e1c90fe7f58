import { daysAhead } from '../due/forecast-expiries.ts'
import { grantDueAt } from '../due/next-due.ts'
import type { Command } from '../command.ts'
import { addCredits, type Credits, credits, noCredits } from '../model/credits.ts'
import type { Account } from '../model/account.ts'
import type { Grant } from '../model/grant.ts'
import { addDays, type Instant } from '../model/instant.ts'
import type { AccountView } from '../view.ts'

/** Pending and live grants of one account, as a store may keep them in order. */
export interface OrderedGrants {
  /** Live ones, in burn order. */
  readonly burning: Iterable<Grant>
  /** Live ones that never roll over, the soonest to expire first. */
  readonly expiring: Iterable<Grant>
  /** Live ones that may roll over or have. */
  readonly rolling: Iterable<Grant>
  /** All that something falls due on, the soonest first. */
  readonly due: Iterable<Grant>
}

/**
 * The most that a command may take out of grants at `now`; null when it may need to see all of them: it pays out of a
 * hold, is no call at all, or something falls due before it.
 */
export function creditsWanted(account: Account, command: Command, now: Instant): Credits | null {
  if (command.type !== 'charge' && command.type !== 'reveal') return null
  if (command.holdId !== null || (account.nextDueAt !== null && account.nextDueAt <= now)) return null
  const units = command.type === 'charge' ? command.units : new Set(command.companyIds).size
  const wanted = units * command.unitCost
  return Number.isSafeInteger(wanted) && wanted >= 0 ? credits(wanted) : null
}

/**
 * The grants that a call of at most `wanted` credits decides the same on as on all of them, when nothing is due: those
 * that would pay, those that may roll over, and the next to expire, which its answer tells. So what a call costs does not
 * grow with what it leaves alone.
 */
export function sufficientGrants(
  grants: OrderedGrants,
  wanted: Credits,
  now: Instant,
): Pick<AccountView, 'grants' | 'otherGrantsDueAt'> {
  const chosen = new Set<Grant>(paying(grants.burning, wanted))
  addNextToExpire(chosen, grants.expiring, addDays(now, daysAhead))
  for (const grant of grants.rolling) chosen.add(grant)
  return { grants: [...chosen], otherGrantsDueAt: firstDueBeside(grants.due, chosen) }
}

function paying(burning: Iterable<Grant>, wanted: Credits): readonly Grant[] {
  const prefix: Grant[] = []
  let sum = noCredits
  for (const grant of burning) {
    if (sum >= wanted) break
    prefix.push(grant)
    sum = addCredits(sum, grant.available)
  }
  return prefix
}

/** Whole instants, until one has something that the call leaves: what it takes may be all that dies at the first. */
function addNextToExpire(chosen: Set<Grant>, expiring: Iterable<Grant>, until: Instant): void {
  let reached: Instant | null = null
  for (const grant of expiring) {
    const { expiresAt } = grant
    if (expiresAt === null || expiresAt > until) return
    if (reached !== null && expiresAt > reached) return
    if (grant.available === 0 || chosen.has(grant)) continue
    chosen.add(grant)
    reached = expiresAt
  }
}

function firstDueBeside(due: Iterable<Grant>, chosen: ReadonlySet<Grant>): Instant | null {
  for (const grant of due) if (!chosen.has(grant)) return grantDueAt(grant)
  return null
}

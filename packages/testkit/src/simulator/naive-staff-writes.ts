import type * as rules from '@scrip/rules'
import type { Loose, NaiveAccount } from './naive-account.ts'
import { windowAround } from './naive-calendar.ts'

/** Credits that moved, the code of a refusal, or null when nothing is to be written. */
export type Answer = number | string | null

export function isPaid(terms: Loose<rules.PlanTerms>): boolean {
  return terms.class === 'paid' && terms.creditsPerPeriod > 0
}

export function createGrant(a: NaiveAccount, c: rules.CreateGrantCommand): Answer {
  const { amount, source, priority, expiresAt, invoiceId } = c
  const effectiveAt = c.effectiveAt ?? a.now
  const isInvalid = amount === 0 || source === 'rollover' || source === 'refund' || effectiveAt < a.now
  if (isInvalid || (expiresAt ?? Infinity) <= effectiveAt) return 'invalid_field'
  a.add({ amount, source, class: c.class, priority, effectiveAt, expiresAt, invoiceId })
  return amount
}

export function changeGrant(a: NaiveAccount, c: rules.VoidGrantCommand | rules.ChangeExpiryCommand): Answer {
  const lot = a.lots[Number(c.grantId.split('@')[1]) - 1]
  if (lot === undefined) return 'grant_not_found'
  if (a.endOf(lot, a.now) !== null) return 'grant_ended'
  if (c.type === 'change_expiry') {
    if (c.expiresAt === lot.expiresAt || (c.expiresAt ?? Infinity) <= Math.max(a.now, lot.effectiveAt))
      return 'invalid_field'
    lot.expiresAt = c.expiresAt
    return 0
  }
  Object.assign(lot, { state: 'ended', endedBy: 'void', voided: lot.voided + lot.available, available: 0 })
  return 0
}

export function changePlan(a: NaiveAccount, { terms, at }: rules.ChangePlanCommand): Answer {
  const { period, now } = a
  const [wasPaid, difference] = [isPaid(a.terms), terms.creditsPerPeriod - a.terms.creditsPerPeriod]
  if (a.hasPaid && terms.class === 'unpaid' && terms.creditsPerPeriod > 0) return 'invalid_field'
  if (at === 'now' && period !== null && wasPaid && difference < 0) return 'invalid_field'
  if (at === 'period_end' && period !== null) {
    a.next = terms
    return 0
  }
  a.changeTerms(terms)
  if (wasPaid && period !== null && terms.recurrence === 'monthly') {
    a.planGrant(now, period.to, Math.floor((difference * (period.to - now)) / (period.to - period.from)))
    return 0
  }
  a.period = null
  if (terms.recurrence === 'once')
    a.planGrant(now, terms.lifeDays === null ? null : now + terms.lifeDays * 86_400_000)
  if (terms.recurrence !== 'monthly') return 0
  a.anchor = now
  a.period = { index: 0, from: now, to: a.boundary(1) }
  a.planGrant(now, a.period.to)
  return 0
}

export function setBudget(a: NaiveAccount, c: rules.SetBudgetCommand, id: string): Answer {
  const { scope, scopeId, window, limit } = c
  if (scope === 'team' && scopeId !== c.teamId) return 'invalid_field'
  const known = a.budgets.find(
    (each) => each.scope === scope && each.scopeId === scopeId && each.window === window,
  )
  if (known !== undefined) known.limit = limit
  const span = window === 'lifetime' ? { from: a.now, to: null } : windowAround(a.now, window, a.zone)
  if (known === undefined)
    a.budgets.push({ id, scope, scopeId, window, limit, createdAt: a.now, used: 0, ...span })
  return 0
}

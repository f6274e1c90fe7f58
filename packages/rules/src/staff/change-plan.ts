import { auditOf, effectOf, staffVersionConflict } from './staff-write.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import { changeTerms, isPaidPlan } from '../accounts/change-terms.ts'
import { addPlanGrant } from '../accounts/plan-grant.ts'
import { periodBoundary } from '../calendar/period-boundary.ts'
import type { ChangePlanCommand } from '../command.ts'
import { type Credits, credits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import { addDays, type Instant, type Period } from '../model/instant.ts'
import type { PlanTerms } from '../model/plan.ts'
import type { JsonValue } from '../model/usage-record.ts'
import { accept, refuseField, type RefusedVerdict, type Verdict } from '../verdict.ts'

/**
 * Puts an account under other terms. More credits come at once, with the prorated difference for what is left of the
 * period; fewer come at the period's end. From a free, trial or empty plan a new subscription begins: its first period
 * starts now. Nothing that was granted before is taken away (L20).
 *
 * @see credit-rules, section 4
 */
export function decideChangePlan(draft: AccountDraft, command: ChangePlanCommand): Verdict {
  const invalid = judgeChange(draft, command)
  if (invalid !== null) return invalid
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.balance()
  const termsBefore = draft.terms
  const next = draft.nextTerms
  const effectiveAt = command.at === 'now' || draft.period === null ? draft.now : draft.period.to
  const grant = effectiveAt === draft.now ? changeNow(draft, command) : changeLater(draft, command.terms)
  const effect = effectOf(draft, command, before)
  draft.trace.push(
    `change_plan: ${termsBefore.planId} → ${command.terms.planId} ${command.at}, grants ${grant === null ? 0 : grant.amount}`,
  )
  const audit = auditOf(draft, command, {
    action: 'plan.change',
    target: `account:${command.kind}`,
    before: { plan: jsonOfTerms(termsBefore), next: next === null ? null : jsonOfTerms(next) },
    after: { plan: jsonOfTerms(command.terms), at: command.at, effectiveAt },
  })
  return accept(
    { type: 'plan', termsBefore, termsAfter: command.terms, effectiveAt, grant, ...effect },
    { audits: [audit] },
  )
}

function judgeChange(draft: AccountDraft, command: ChangePlanCommand): RefusedVerdict | null {
  const { terms, at } = command
  const isUnpaidPlan = terms.class === 'unpaid' && terms.creditsPerPeriod > 0
  if (draft.paidSince !== null && isUnpaidPlan) {
    return refuseField('plan_id', 'a team that has paid does not go back to a free or trial plan')
  }
  const isLess = terms.creditsPerPeriod < draft.terms.creditsPerPeriod
  if (at === 'now' && isLess && isPaidPlan(draft.terms) && draft.period !== null) {
    return refuseField('at', 'fewer credits come at the period’s end')
  }
  return null
}

function changeLater(draft: AccountDraft, terms: PlanTerms): null {
  draft.nextTerms = terms
  return null
}

function changeNow(draft: AccountDraft, command: ChangePlanCommand): Grant | null {
  const { terms } = command
  const before = draft.terms
  const { period } = draft
  changeTerms(draft, terms, draft.now)
  if (isPaidPlan(before) && period !== null && terms.recurrence === 'monthly') {
    const difference = credits(terms.creditsPerPeriod - before.creditsPerPeriod)
    const amount = prorated(difference, period, draft.now)
    if (amount === 0) return null
    return grantFor(draft, command, { effectiveAt: draft.now, expiresAt: period.to }, amount)
  }
  switch (terms.recurrence) {
    case 'none':
      draft.beginPeriod(null)
      return null
    case 'once': {
      draft.beginPeriod(null)
      const expiresAt = terms.lifeDays === null ? null : addDays(draft.now, terms.lifeDays)
      return grantFor(draft, command, { effectiveAt: draft.now, expiresAt }, terms.creditsPerPeriod)
    }
    case 'monthly':
      return beginSubscription(draft, command)
  }
}

function beginSubscription(draft: AccountDraft, command: ChangePlanCommand): Grant | null {
  const from = draft.now
  const to = periodBoundary(from, draft.account.timeZone, 1)
  draft.anchorAt = from
  draft.beginPeriod({ index: 0, from, to })
  return grantFor(draft, command, { effectiveAt: from, expiresAt: to }, command.terms.creditsPerPeriod)
}

function grantFor(
  draft: AccountDraft,
  command: ChangePlanCommand,
  span: { readonly effectiveAt: Instant; readonly expiresAt: Instant | null },
  amount: Credits,
): Grant | null {
  const { actor, reason } = command
  return addPlanGrant(draft, span, { transactionId: () => draft.id('txn'), actor, reason, amount })
}

/** Rounds down. In big integers, since credits times milliseconds may leave the safe ones. */
function prorated(difference: Credits, period: Period, now: Instant): Credits {
  const share = (BigInt(difference) * BigInt(period.to - now)) / BigInt(period.to - period.from)
  return credits(Number(share))
}

function jsonOfTerms(terms: PlanTerms): JsonValue {
  const { planId, planVersion, recurrence, creditsPerPeriod } = terms
  return { planId, planVersion, recurrence, creditsPerPeriod }
}

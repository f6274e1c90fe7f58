import { AccountDraft } from './account-draft.ts'
import { emptyBalance } from './balance-sums.ts'
import { isPaidPlan } from './change-terms.ts'
import { addPlanGrant } from './plan-grant.ts'
import { periodBoundary, periodIndexAt } from '../calendar/period-boundary.ts'
import { isTimeZone } from '../calendar/zone-offset.ts'
import type { OpenAccountCommand } from '../command.ts'
import type { Account } from '../model/account.ts'
import { addDays, type Instant } from '../model/instant.ts'
import { refuseField, type RefusedVerdict } from '../verdict.ts'
import { emptyView, type Env } from '../view.ts'

/**
 * Opens an account with what its plan gives at once. An anchor in the past puts the account into the period that contains
 * now; one in the future leaves it empty until then.
 */
export function openAccount(command: OpenAccountCommand, env: Env): AccountDraft | RefusedVerdict {
  if (!isTimeZone(command.timeZone))
    return refuseField('time_zone', `${command.timeZone} is not a known time zone`)
  const draft = new AccountDraft(newAccount(command, env.now), emptyView, {
    ...env,
    requestId: command.requestId,
  })
  const { recurrence } = command.terms
  if (recurrence === 'monthly' && command.anchorAt <= env.now) openInPeriod(draft, command)
  if (recurrence === 'once') openWithOneGrant(draft, command)
  // Nobody has seen the account yet, so what opening it booked is part of its first version.
  draft.version = 1
  return draft
}

function openInPeriod(draft: AccountDraft, command: OpenAccountCommand): void {
  const { anchorAt, timeZone } = command
  const index = periodIndexAt(anchorAt, timeZone, draft.now)
  const to = periodBoundary(anchorAt, timeZone, index + 1)
  draft.beginPeriod({ index, from: periodBoundary(anchorAt, timeZone, index), to })
  const grant = addFirstGrant(draft, command, draft.now, to)
  draft.fire({ at: draft.now, type: 'period', grantId: grant === null ? null : grant.id, holdId: null })
}

function openWithOneGrant(draft: AccountDraft, command: OpenAccountCommand): void {
  const { anchorAt, terms } = command
  const expiresAt = terms.lifeDays === null ? null : addDays(anchorAt, terms.lifeDays)
  if (expiresAt !== null && expiresAt <= draft.now) return
  addFirstGrant(draft, command, anchorAt > draft.now ? anchorAt : draft.now, expiresAt)
}

function addFirstGrant(
  draft: AccountDraft,
  command: OpenAccountCommand,
  effectiveAt: Instant,
  expiresAt: Instant | null,
): ReturnType<typeof addPlanGrant> {
  return addPlanGrant(
    draft,
    { effectiveAt, expiresAt },
    { transactionId: () => draft.id('txn'), actor: command.actor },
  )
}

function newAccount(command: OpenAccountCommand, now: Instant): Account {
  const account: Account = {
    teamId: command.teamId,
    kind: command.kind,
    sequence: 0,
    grantSequence: 0,
    version: 1,
    lastAt: now,
    nextDueAt: null,
    openHoldCount: 0,
    nextHoldExpiresAt: null,
    budgetCount: 0,
    timeZone: command.timeZone,
    anchorAt: command.anchorAt,
    terms: command.terms,
    nextTerms: null,
    paidSince: isPaidPlan(command.terms) ? now : null,
    period: null,
    rolloverRule: command.terms.rolloverRule,
    balance: emptyBalance,
  }
  // A monthly plan that has not begun falls due at its anchor.
  const isAhead = command.terms.recurrence === 'monthly' && command.anchorAt > now
  return isAhead ? { ...account, nextDueAt: command.anchorAt } : account
}

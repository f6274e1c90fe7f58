import {
  type AlertLevel,
  alertLevels,
  balanceAt,
  type BudgetView,
  decideAlerts,
  newAlertState,
} from '@scrip/rules'
import type { History } from './history.ts'
import { all, forEveryAccount, forEveryRecord, judge, type LawTest } from './law-test.ts'

export const limitLaws: readonly LawTest[] = [
  {
    laws: ['L31'],
    what: 'what is accepted in a window is within its limit, and only what is beyond a limit is refused for it',
    check: all(
      forEveryRecord('L31'),
      forEveryAccount(({ tries, records }, { now }) => {
        const at = Math.max(now, records.account.lastAt)
        // A hold that is due gives back to budgets first.
        if ((records.account.nextDueAt ?? Infinity) <= at) return
        for (const { command, outcome } of tries) {
          if (command.type !== 'charge' || command.units === 0) continue
          const counting = records.budgets.filter((view) => isOf(view, command.apiKeyId, command.memberId))
          const least = Math.min(...counting.map((view) => leftOf(view, at)))
          if (outcome.status === 'accepted') judge(command.units).toBeLessThanOrEqual(least)
          if (outcome.status !== 'refused' || outcome.refusal.code !== 'budget_exceeded') continue
          judge(command.units).toBeGreaterThan(least)
          judge(Math.max(0, outcome.refusal.limit - outcome.refusal.used)).toBe(least)
        }
      }),
      expectWithinHighestLimit,
    ),
  },
  {
    laws: ['L32'],
    // How often and when a recharge may start is decided by the rules alone; a store keeps what came of it.
    what: 'the grant of a payment is there if and only if the payment is',
    check: forEveryAccount(({ records }) => {
      const bought = records.grants.filter(
        ({ source, class: class_ }) =>
          source === 'auto_recharge' || (source === 'top_up' && class_ === 'paid'),
      )
      const boughtIds = new Set(bought.map(({ id }) => id))
      for (const { grantId, amount } of records.payments) {
        judge(boughtIds).toContain(grantId)
        judge(bought.find(({ id }) => id === grantId)?.amount).toBe(amount)
      }
      const paidFor = new Set(records.payments.map(({ grantId }) => grantId))
      const recharged = bought.filter(({ source }) => source === 'auto_recharge')
      judge(recharged.filter(({ id }) => !paidFor.has(id))).toEqual([])
      const booked = records.entries.filter(({ type, grantId }) => type === 'grant' && boughtIds.has(grantId))
      judge(new Set(booked.map(({ grantId }) => grantId)).size).toBe(booked.length)
    }),
  },
  {
    laws: ['L33'],
    what: 'over the balances that readers see, an alert fires once per crossing',
    check: ({ moments }) => {
      for (const index of (moments[0]?.accounts ?? []).keys()) {
        let state = newAlertState
        const below = new Set<AlertLevel>()
        for (const { accounts, now } of moments) {
          const account = accounts[index]
          if (account === undefined) continue
          const { available } = balanceAt(account.view, now).balance
          const periodCredits = account.records.account.terms.creditsPerPeriod
          const reading = { available, periodCredits, nextExpiries: [], daysBefore: 7, now }
          const decision = decideAlerts(state, reading)
          const crossed = alertLevels.filter((level) => {
            const isBelow = periodCredits > 0 && 100 * available <= periodCredits * (100 - level)
            const isCrossed = isBelow && !below.has(level)
            if (isBelow) below.add(level)
            else below.delete(level)
            return isCrossed
          })
          judge(decision.alerts.map((alert) => (alert.type === 'credits_low' ? alert.level : null))).toEqual(
            crossed,
          )
          judge(decideAlerts(decision.state, reading).alerts).toEqual([])
          state = decision.state
        }
      }
    },
  },
]

function isOf({ budget }: BudgetView, apiKeyId: string | null, memberId: string | null): boolean {
  switch (budget.scope) {
    case 'team':
      return true
    case 'api_key':
      return budget.scopeId === apiKeyId
    case 'member':
      return budget.scopeId === memberId
  }
}

/** A window that is over has counted nothing yet. */
function leftOf({ budget, counter }: BudgetView, at: number): number {
  const used = counter.to !== null && at >= counter.to ? 0 : counter.used
  return Math.max(0, budget.limit - used)
}

/** A limit that was lowered later may be below what was used. */
function expectWithinHighestLimit({ moments }: History): void {
  const highest = new Map<string, number>()
  for (const { answered, accounts } of moments) {
    for (const { command, outcome } of answered) {
      if (outcome.status !== 'accepted' || outcome.result.type !== 'budget') continue
      if (command.type !== 'set_budget' || command.dryRun) continue
      const { id, limit } = outcome.result.budget
      highest.set(id, Math.max(highest.get(id) ?? 0, limit))
    }
    for (const { budget, counter } of accounts.flatMap(({ records }) => records.budgets)) {
      judge(counter.used).toBeLessThanOrEqual(highest.get(budget.id) ?? 0)
    }
  }
}

import type * as rules from '@scrip/rules'
import type { NaiveAccount, NaiveBudget, NaiveHold, Slice } from './naive-account.ts'
import type { Answer } from './naive-staff-writes.ts'

export function capOf({ max, unitCost }: rules.ChargeCommand | rules.RevealCommand): number {
  return max === null || unitCost === 0 ? Infinity : Math.floor(max / unitCost)
}

export function openHold(a: NaiveAccount, id: string): NaiveHold | string {
  const hold = a.holds.find((each) => each.id === id)
  if (hold === undefined) return 'hold_not_found'
  return hold.state === 'open' ? hold : 'hold_ended'
}

export function heldIn({ slices }: NaiveHold): number {
  return slices.reduce((sum, slice) => sum + slice.held, 0)
}

export function spend(
  a: NaiveAccount,
  c: rules.ChargeCommand | rules.RevealCommand | rules.CreateHoldCommand,
  cost: number,
  into: 'used' | 'held',
): Slice[] | string {
  const budgets = cost === 0 ? [] : budgetsOf(a, c)
  for (const budget of budgets) a.turn(budget)
  const exceeded = budgets.filter(({ limit, used }) => used + cost > limit)
  const [tightest] = exceeded.sort((x, y) => x.limit - x.used - (y.limit - y.used))
  if (tightest !== undefined) return `budget_exceeded ${tightest.id}`
  for (const budget of budgets) budget.used += cost
  return a.take(cost, into) ?? 'insufficient_credits'
}

type Spender = Pick<rules.CreateHoldCommand, 'teamId' | 'apiKeyId' | 'memberId'>

function budgetsOf({ budgets }: NaiveAccount, { teamId, apiKeyId, memberId }: Spender): NaiveBudget[] {
  const ids = { team: teamId, api_key: apiKeyId, member: memberId }
  return budgets.filter(({ scope, scopeId }) => ids[scope] === scopeId)
}

export function createHold(a: NaiveAccount, c: rules.CreateHoldCommand, id: string): Answer {
  const { amount, ttlSeconds } = c
  if (amount === 0 || ttlSeconds < 1 || ttlSeconds > 31 * 86_400) return 'invalid_field'
  const slices = spend(a, c, amount, 'held')
  if (typeof slices === 'string') return slices
  const budgetIds = budgetsOf(a, c).map((budget) => budget.id)
  a.holds.push({
    id,
    createdAt: a.now,
    expiresAt: a.now + ttlSeconds * 1000,
    state: 'open',
    budgetIds,
    slices,
  })
  return amount
}

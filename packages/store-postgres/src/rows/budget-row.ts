import {
  type Budget,
  type BudgetCounter,
  type BudgetScope,
  type BudgetView,
  type BudgetWindow,
  type CreditKind,
  credits,
  instant,
} from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { bigint, text, type Columns } from './column.ts'

export interface BudgetRow {
  readonly team_id: string
  readonly budget_id: string
  readonly kind: CreditKind
  readonly scope: BudgetScope
  readonly scope_id: string
  readonly window: BudgetWindow
  readonly limit: number
  readonly created_at: number
}

export interface BudgetCounterRow {
  readonly team_id: string
  readonly budget_id: string
  readonly kind: CreditKind
  readonly used: number
  readonly from_at: number
  readonly to_at: number | null
}

/** A budget beside its counter, which share their key. */
export function fromBudgetRow(row: BudgetRow & BudgetCounterRow): BudgetView {
  const { team_id: teamId, budget_id: id, kind } = row
  return {
    budget: {
      id,
      teamId,
      kind,
      scope: row.scope,
      scopeId: row.scope_id,
      window: row.window,
      limit: credits(row.limit),
      createdAt: instant(row.created_at),
    },
    counter: {
      budgetId: id,
      teamId,
      kind,
      used: credits(row.used),
      from: instant(row.from_at),
      to: optionalInstant(row.to_at),
    },
  }
}

export const budgetColumns: Columns<Budget> = {
  team_id: text((budget) => budget.teamId),
  budget_id: text((budget) => budget.id),
  kind: text((budget) => budget.kind),
  scope: text((budget) => budget.scope),
  scope_id: text((budget) => budget.scopeId),
  window: text((budget) => budget.window),
  limit: bigint((budget) => budget.limit),
  created_at: bigint((budget) => budget.createdAt),
}

export const budgetCounterColumns: Columns<BudgetCounter> = {
  team_id: text((counter) => counter.teamId),
  budget_id: text((counter) => counter.budgetId),
  kind: text((counter) => counter.kind),
  used: bigint((counter) => counter.used),
  from_at: bigint((counter) => counter.from),
  to_at: bigint((counter) => counter.to),
}

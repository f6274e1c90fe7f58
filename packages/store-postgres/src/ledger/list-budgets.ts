import type { BudgetView, CreditKind } from '@scrip/rules'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromBudgetRow } from '../rows/budget-row.ts'

/** Oldest first, each with its counter as last written. */
export async function listBudgets(
  db: QueryDatabase,
  teamId: string,
  kind: CreditKind | null,
): Promise<readonly BudgetView[]> {
  let query = db
    .selectFrom('budgets as b')
    .innerJoin('budget_counters as c', (join) =>
      join.onRef('c.team_id', '=', 'b.team_id').onRef('c.budget_id', '=', 'b.budget_id'),
    )
    .selectAll('b')
    .select(['c.used', 'c.from_at', 'c.to_at'])
    .where('b.team_id', '=', teamId)
    .orderBy('b.ordinal')
  if (kind !== null) query = query.where('b.kind', '=', kind)
  return (await query.execute()).map(fromBudgetRow)
}

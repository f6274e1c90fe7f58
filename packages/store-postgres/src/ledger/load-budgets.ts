import { accountKey } from '@scrip/rules'
import type pg from 'pg'
import { toTextArray } from '../connection/array-parameter.ts'
import { type BudgetCounterRow, type BudgetRow, fromBudgetRow } from '../rows/budget-row.ts'
import * as statements from './load-statements.ts'
import type { LoadingView, LoadingViews } from './loading-view.ts'

type Row = BudgetRow & BudgetCounterRow

/** The budgets of the scopes that commands name, those named by id, and those that a loaded hold was counted by. */
export async function loadBudgets(client: Pick<pg.ClientBase, 'query'>, views: LoadingViews): Promise<void> {
  const asked = views.all.filter(({ account }) => account !== null && account.budgetCount > 0)
  if (asked.length === 0) return
  const found = await Promise.all([readScopes(client, asked), readNamed(client, asked)])
  const budgets = new Map(found.flat().map((row) => [row.budget_id, fromBudgetRow(row)]))
  for (const budget of budgets.values()) views.byKey.get(accountKey(budget.budget))?.budgets.push(budget)
}

async function readScopes(
  client: Pick<pg.ClientBase, 'query'>,
  asked: readonly LoadingView[],
): Promise<readonly Row[]> {
  const scopes = asked.flatMap(({ ref, needed }) =>
    [...needed.budgetScopes.values()].map((scope) => ({ ...ref, ...scope })),
  )
  if (scopes.length === 0) return []
  const values = [
    toTextArray(scopes.map(({ teamId }) => teamId)),
    toTextArray(scopes.map(({ kind }) => kind)),
    toTextArray(scopes.map(({ scope }) => scope)),
    toTextArray(scopes.map(({ scopeId }) => scopeId)),
  ]
  return (await client.query<Row>({ ...statements.readBudgetsOfScopes, values })).rows
}

async function readNamed(
  client: Pick<pg.ClientBase, 'query'>,
  asked: readonly LoadingView[],
): Promise<readonly Row[]> {
  const named = asked.flatMap((view) => budgetIdsOf(view).map((id) => ({ teamId: view.ref.teamId, id })))
  if (named.length === 0) return []
  const values = [toTextArray(named.map(({ teamId }) => teamId)), toTextArray(named.map(({ id }) => id))]
  return (await client.query<Row>({ ...statements.readNamedBudgets, values })).rows
}

function budgetIdsOf({ needed, holds }: LoadingView): readonly string[] {
  const ids = new Set(needed.budgetIds)
  for (const { budgetIds } of holds.values()) for (const id of budgetIds) ids.add(id)
  return [...ids]
}

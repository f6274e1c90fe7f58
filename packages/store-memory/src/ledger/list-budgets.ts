import type { BudgetView, CreditKind } from '@scrip/rules'
import { creditKinds } from '@scrip/rules'
import type { LedgerState } from './ledger-state.ts'

/** Oldest first, by creation and then by id. */
export function listBudgets(
  state: LedgerState,
  teamId: string,
  kind: CreditKind | null,
): readonly BudgetView[] {
  const accounts = state.get(teamId)?.accounts
  return (kind === null ? creditKinds : [kind])
    .flatMap((each) => [...(accounts?.get(each)?.budgets.values() ?? [])])
    .toSorted(({ budget: a }, { budget: b }) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
}

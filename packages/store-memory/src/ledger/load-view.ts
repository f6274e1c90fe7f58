import { type AccountView, idempotencyMapKey, type Needs } from '@scrip/rules'
import type { LedgerState } from './ledger-state.ts'

/** What a decision reads, and no more: its cost depends on what is live, never on how much history there is. */
export function loadView(state: LedgerState, needed: Needs): AccountView {
  const team = state.get(needed.account.teamId)
  const account = team?.accounts.get(needed.account.kind)
  const view = {
    account: account?.account ?? null,
    grants: account === undefined ? [] : [...account.openGrants.values()],
    windows: new Map(),
    idempotency: new Map(),
  } satisfies AccountView
  if (team === undefined) return view

  for (const companyId of needed.companyIds) {
    const window = team.windowByCompany.get(companyId)
    if (window !== undefined) view.windows.set(companyId, window)
  }
  if (needed.idempotency !== null) {
    const mapKey = idempotencyMapKey(needed.idempotency.operation, needed.idempotency.key)
    const record = team.idempotency.get(mapKey)
    if (record !== undefined) view.idempotency.set(mapKey, record)
  }
  return view
}

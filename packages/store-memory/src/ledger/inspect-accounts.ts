import type { AccountRecords } from '@scrip/rules'
import type { LedgerState } from './ledger-state.ts'

/** Everything that was ever written, account by account: what `checkLaws` recomputes the laws from. */
export function inspectAccounts(state: LedgerState): readonly AccountRecords[] {
  return [...state.values()].flatMap((team) =>
    [...team.accounts.entries()].map(([kind, { account, entries }]) => ({
      account,
      grants: [...team.grants.values()].filter((grant) => grant.kind === kind),
      entries: [...entries],
      usageRecords: team.usageRecords.filter((usage) => usage.kind === kind),
      windows: kind === 'company' ? [...team.windows] : [],
    })),
  )
}

import { type AccountRecords, type CreditKind, InvariantError } from '@scrip/rules'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromWindowRow } from '../rows/access-window-row.ts'
import { fromAccountRow } from '../rows/account-row.ts'
import { fromEntryRow } from '../rows/entry-row.ts'
import { fromGrantRow } from '../rows/grant-row.ts'
import { fromUsageRow } from '../rows/usage-record-row.ts'

/** Everything that was ever written about one account: what `checkLaws` recomputes the laws from. Unbounded: for tests. */
export function inspectAccount(db: QueryDatabase, teamId: string, kind: CreditKind): Promise<AccountRecords> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const account = await snapshot
        .selectFrom('accounts')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('kind', '=', kind)
        .executeTakeFirst()
      if (account === undefined)
        throw new InvariantError('account_missing', `${teamId} has no ${kind} account`)
      const grants = await snapshot
        .selectFrom('grants')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('kind', '=', kind)
        .orderBy('sequence')
        .execute()
      const entries = await snapshot
        .selectFrom('entries')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('kind', '=', kind)
        .orderBy('sequence')
        .execute()
      const usageRecords = await snapshot
        .selectFrom('usage_records')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('kind', '=', kind)
        .orderBy('ordinal')
        .execute()
      const windows =
        kind === 'company'
          ? await snapshot
              .selectFrom('access_windows')
              .selectAll()
              .where('team_id', '=', teamId)
              .orderBy('ordinal')
              .execute()
          : []
      return {
        account: fromAccountRow(account),
        grants: grants.map(fromGrantRow),
        entries: entries.map(fromEntryRow),
        usageRecords: usageRecords.map(fromUsageRow),
        windows: windows.map(fromWindowRow),
      }
    })
}

/** Of every account of the database. */
export async function inspectAccounts(db: QueryDatabase): Promise<readonly AccountRecords[]> {
  const refs = await db
    .selectFrom('accounts')
    .select(['team_id', 'kind'])
    .orderBy('team_id')
    .orderBy('kind')
    .execute()
  return Promise.all(refs.map((ref) => inspectAccount(db, ref.team_id, ref.kind)))
}

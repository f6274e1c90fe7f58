import type pg from 'pg'
import { toBigintArray, toTextArray } from '../connection/array-parameter.ts'
import type { KnownAccount } from './remembered-accounts.ts'

const statement = {
  name: 'lock_unchanged_accounts',
  text: `select expect_counts(array[(select count(*) from (
      select from accounts a
      join unnest($1::text[], $2::text[], $3::bigint[]) as wanted (team_id, kind, revision)
        on a.team_id = wanted.team_id and a.kind = wanted.kind and a.revision = wanted.revision
      order by a.team_id, a.kind for no key update of a) as locked)], array[cardinality($1)]::bigint[])`,
}

/**
 * Locks accounts that are as they are remembered, in the order of all writers. When one is not, the statement fails as a
 * lost race does, and takes with it whatever was sent behind it.
 */
export async function lockUnchanged(
  client: Pick<pg.ClientBase, 'query'>,
  accounts: ReadonlyMap<string, KnownAccount>,
): Promise<void> {
  const teamIds: string[] = []
  const kinds: string[] = []
  const revisions: number[] = []
  for (const { view, revision } of accounts.values()) {
    if (view.account === null) continue
    teamIds.push(view.account.teamId)
    kinds.push(view.account.kind)
    revisions.push(revision)
  }
  await client.query({
    ...statement,
    values: [toTextArray(teamIds), toTextArray(kinds), toBigintArray(revisions)],
  })
}

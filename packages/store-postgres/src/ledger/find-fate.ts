import type { Changes } from '@scrip/rules'
import type pg from 'pg'
import { UnknownOutcomeError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import { newRevision } from '../rows/account-row.ts'

/**
 * Finds out what became of a batch whose answer to COMMIT was lost.
 *
 * A batch is committed whole or not at all, so one row that only it can have written tells of all. The old connection's
 * transaction may still be at work on the server: the accounts are locked first, which waits for its end. It may also not
 * have arrived yet, held up on its way: what was decided on memory is written only where the revision is the remembered one,
 * so an account that shows no trace gets another revision, and what comes late is refused.
 *
 * @throws UnknownOutcomeError when the database does not answer, or when the batch left no row to look for.
 */
export async function findFate(
  pool: pg.Pool,
  changes: readonly Changes[],
): Promise<'committed' | 'rolled_back'> {
  const trace = changes.map(toTrace).find((found) => found !== null)
  if (trace === undefined)
    throw new UnknownOutcomeError('The answer to COMMIT was lost, and nothing tells its fate.')
  const accounts = changes.map((change) => change.account)
  const keys = [accounts.map((account) => account.teamId), accounts.map((account) => account.kind)]
  const found = await inTransaction(
    pool,
    async (client) => {
      await client.query(
        `select 1 from accounts a join unnest($1::text[], $2::text[]) as w (team_id, kind)
           on a.team_id = w.team_id and a.kind = w.kind
         order by a.team_id, a.kind for update of a`,
        keys,
      )
      const isThere = (await client.query(trace.text, [...trace.values])).rows.length > 0
      if (!isThere) await client.query(fence, [...keys, newRevision()])
      return isThere
    },
    (isThere) => !isThere,
  ).catch((cause: unknown) => {
    throw new UnknownOutcomeError('The answer to COMMIT was lost, and the database cannot be asked.', {
      cause,
    })
  })
  // A new account had no row to wait for, so its absence proves nothing.
  if (!found && changes.some((change) => change.isNewAccount)) {
    throw new UnknownOutcomeError('The answer to COMMIT was lost while an account was opened.')
  }
  return found ? 'committed' : 'rolled_back'
}

const fence = `update accounts a set revision = $3 from unnest($1::text[], $2::text[]) as w (team_id, kind)
  where a.team_id = w.team_id and a.kind = w.kind`

interface Trace {
  readonly text: string
  readonly values: readonly (string | number)[]
}

/** A row that nobody but this batch can have written, found by an index. */
function toTrace({ account, entries, usageRecords, newGrants, changedHolds, audits }: Changes): Trace | null {
  const [entry] = entries
  if (entry !== undefined) {
    return {
      text: `select 1 from entries
        where team_id = $1 and kind = $2 and sequence = $3 and recorded_at = $4 and entry_id = $5`,
      values: [entry.teamId, entry.kind, entry.sequence, entry.recordedAt, entry.id],
    }
  }
  const [usage] = usageRecords
  if (usage !== undefined) {
    return {
      text: 'select 1 from usage_records where team_id = $1 and at = $2 and usage_id = $3',
      values: [usage.teamId, usage.at, usage.id],
    }
  }
  const [grant] = newGrants
  if (grant !== undefined) {
    return {
      text: 'select 1 from grants where team_id = $1 and grant_id = $2',
      values: [account.teamId, grant.id],
    }
  }
  const hold = changedHolds.find(({ endedAt }) => endedAt !== null)
  if (hold !== undefined && hold.endedAt !== null) {
    return {
      text: 'select 1 from holds where team_id = $1 and hold_id = $2 and state = $3 and ended_at = $4',
      values: [account.teamId, hold.id, hold.state, hold.endedAt],
    }
  }
  const [audit] = audits
  if (audit !== undefined)
    return { text: 'select 1 from audit_records where audit_id = $1', values: [audit.id] }
  return null
}

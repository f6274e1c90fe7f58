import { Pool, type PoolClient, types } from 'pg'
import { ids } from './batches.ts'
import type { Contender } from './contender.ts'

/**
 * What most teams write: one transaction a charge, the account locked by SELECT … FOR UPDATE, then the same rows that this
 * ledger writes, one statement each. It knows no rule but the burn order.
 */
export async function openTransaction(
  url: string,
  connectionsMax: number,
  hasKeys: boolean,
): Promise<Contender> {
  const pool = new Pool({ connectionString: url, max: connectionsMax })
  // Connections end with the server, when the bench is over.
  pool.on('error', () => undefined)
  types.setTypeParser(20, Number)
  return {
    name: 'transaction',
    charge: async (teamId) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await chargeOnce(client, teamId, hasKeys)
        await client.query('commit')
        client.release()
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

interface AccountRow {
  readonly sequence: number
  readonly available: number
}

interface GrantRow {
  readonly grant_id: string
  readonly available: number
}

async function chargeOnce(client: PoolClient, teamId: string, hasKeys: boolean): Promise<void> {
  const run = (name: string, text: string, values: readonly unknown[]) =>
    client.query({ name, text, values: [...values] })
  const locked = await client.query<AccountRow>({ name: 'lock', text: statements.lock, values: [teamId] })
  const account = locked.rows[0]
  if (account === undefined || account.available < 1) throw new Error('Too few credits')
  const key = ids.next('key')
  if (hasKeys) await run('find_key', statements.findKey, [teamId, key])
  const grants = await client.query<GrantRow>({ name: 'grants', text: statements.grants, values: [teamId] })
  const grant = grants.rows[0]
  if (grant === undefined) throw new Error('No grant')
  const [now, charge, request] = [Date.now(), ids.next('chg'), ids.next('req')]
  const [sequence, after] = [account.sequence + 1, account.available - 1]
  await run('take', statements.take, [teamId, grant.grant_id])
  await run('count', statements.count, [teamId, sequence, now])
  await run('entry', statements.entry, [
    teamId,
    sequence,
    ids.next('ent'),
    ids.next('txn'),
    grant.grant_id,
    account.available,
    after,
    now,
    charge,
    request,
  ])
  await run('usage', statements.usage, [teamId, ids.next('use'), now, charge, sequence, request, after])
  await run('total', statements.total, [teamId, Math.floor(now / 900_000) * 900_000])
  if (hasKeys) {
    const answer = {
      type: 'call',
      kind: 'api',
      cost: 1,
      chargeId: charge,
      slices: [{ grantId: grant.grant_id, amount: 1 }],
    }
    await run('key', statements.key, [teamId, key, request, now, JSON.stringify(answer)])
  }
}

const statements = {
  lock: `select sequence, available from accounts where team_id = $1 and kind = 'api' for update`,
  findKey: `select answer from idempotency_keys where team_id = $1 and operation = 'searchJobs' and key = $2`,
  grants: `select grant_id, available from grants where team_id = $1 and kind = 'api' and state in ('pending', 'live')
    order by priority, expires_at nulls last, class desc, effective_at, sequence`,
  take: `update grants set available = available - 1, used = used + 1 where team_id = $1 and grant_id = $2`,
  count: `update accounts set available = available - 1, used = used + 1, sequence = $2, last_at = $3
    where team_id = $1 and kind = 'api'`,
  entry: `insert into entries (team_id, kind, sequence, entry_id, transaction_id, type, amount, held_amount, grant_id,
      balance_before, balance_after, effective_at, recorded_at, charge_id, request_id, actor_type, actor_id, actor_label)
    values ($1, 'api', $2, $3, $4, 'charge', -1, 0, $5, $6, $7, $8, $8, $9, $10, 'api_key', 'key_1', 'Production')`,
  usage: `insert into usage_records (team_id, usage_id, kind, at, operation, cost, records, window_hits, charge_id,
      is_captured, sequence_from, sequence_to, request_id, api_key_id, balance_after)
    values ($1, $2, 'api', $3, 'searchJobs', 1, 1, 0, $4, false, $5, $5, $6, 'key_1', $7)`,
  total: `insert into usage_totals values ($1, 'api', $2, 'searchJobs', 'key_1', '', 1, 0, 0, 1, 1, 0)
    on conflict (team_id, kind, quarter, operation, api_key_id, member_id) do update set
      charged = usage_totals.charged + 1, records = usage_totals.records + 1, requests = usage_totals.requests + 1`,
  key: `insert into idempotency_keys values ($1, 'searchJobs', $2, $3, $4, $5)`,
} as const

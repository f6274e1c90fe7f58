import type pg from 'pg'

const hour = 3_600_000

export interface History {
  readonly teamId: string
  readonly kind: 'api'
  readonly entries: number
  /** Where the first entry is, and how far the last one lies from it. */
  readonly fromAt: number
  readonly spanMs: number
}

/**
 * Writes a past of many charges straight into the tables, as the ledger would have written them one by one: entries, usage
 * records and totals that add up. The account goes on after it.
 */
export async function writeHistory(client: pg.Client, history: History): Promise<void> {
  const { teamId, entries, fromAt, spanMs } = history
  const step = 200_000
  const { rows } = await client.query<{ sequence: number; grant_id: string }>(
    `select a.sequence::int as sequence, g.grant_id from accounts a join grants g using (team_id, kind)
     where a.team_id = $1 and a.kind = 'api' and g.state = 'live' order by g.expires_at limit 1`,
    [teamId],
  )
  const first = rows[0]
  if (first === undefined) throw new Error('The team has no credits')
  for (let done = 0; done < entries; done += step) {
    const values = [
      teamId,
      first.sequence,
      done + 1,
      Math.min(done + step, entries),
      entries,
      fromAt,
      spanMs,
      first.grant_id,
    ]
    await client.query(writeEntries, values)
    await client.query(writeUsage, values.slice(0, 7))
  }
  await client.query(writeTotals, [teamId])
  await client.query(
    `update accounts set sequence = sequence + $2, last_at = greatest(last_at, $3), available = available - $2, used = used + $2
     where team_id = $1 and kind = 'api'`,
    [teamId, entries, fromAt + spanMs],
  )
  await client.query(
    `update grants set available = available - $3, used = used + $3 where team_id = $1 and grant_id = $2`,
    [teamId, first.grant_id, entries],
  )
  await client.query('vacuum analyze')
}

const place = `$6::bigint + ((n::numeric / $5) * $7)::bigint`

const writeEntries = `insert into entries (team_id, kind, sequence, entry_id, transaction_id, type, amount, held_amount,
    grant_id, balance_before, balance_after, effective_at, recorded_at, charge_id, request_id, actor_type, actor_id, actor_label)
  select $1, 'api', $2::bigint + n, 'ent_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'), 'txn_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'),
    'charge', -1, 0, $8, 1000000000 - n + 1, 1000000000 - n, ${place}, ${place},
    'chg_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'), 'req_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'),
    'api_key', 'key_' || n % 4, 'Production'
  from generate_series($3::bigint, $4::bigint) as n`

const writeUsage = `insert into usage_records (team_id, usage_id, kind, at, operation, cost, records, window_hits, charge_id,
    is_captured, sequence_from, sequence_to, request_id, api_key_id, balance_after)
  select $1, 'use_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'), 'api', ${place},
    (array['searchJobs', 'searchCompanies', 'searchTechnologies'])[1 + n % 3], 1, 1, 0,
    'chg_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'), false, $2::bigint + n, $2::bigint + n,
    'req_01jd4q8w0e5c7v9k2' || lpad(n::text, 9, '0'), 'key_' || n % 4, 1000000000 - n
  from generate_series($3::bigint, $4::bigint) as n`

const writeTotals = `insert into usage_totals
  select team_id, kind, at / 900000 * 900000 as quarter, operation, coalesce(api_key_id, ''), coalesce(member_id, ''),
    sum(cost), 0, 0, sum(records), count(*), sum(window_hits)
  from usage_records where team_id = $1 group by 1, 2, 3, 4, 5, 6
  on conflict do nothing`

/** Grants of the past, all of them drained: what a team has after years. */
export async function writeDrainedGrants(client: pg.Client, teamId: string, count: number): Promise<void> {
  await client.query(
    `insert into grants (team_id, grant_id, kind, amount, source, class, priority, effective_at, expires_at, sequence, state,
       available, held, used, expired, voided, rolled, origin_at, generation, created_at, actor)
     select $1, 'grant_past_' || n, 'api', 10, 'top_up', 'paid', 100, $3, null, 1000000 + n, 'drained',
       0, 0, 10, 0, 0, 0, $3, 0, $3, '{"type":"system","id":"system","label":"Scrip"}'
     from generate_series(1, $2::int) as n`,
    [teamId, count, Date.now() - 1000 * hour],
  )
  await client.query('vacuum analyze grants')
}

/** Windows of other companies that are open now. */
export async function writeOpenWindows(client: pg.Client, teamId: string, count: number): Promise<void> {
  await client.query(
    `insert into access_windows (team_id, company_id, number, window_id, opened_at, ends_at, charge_id, request_id)
     select $1, 'past_' || n, 1, 'win_past_' || n, $3::bigint, $3::bigint + 7776000000, 'chg_past', 'req_past'
     from generate_series(1, $2::int) as n`,
    [teamId, count, Date.now() - hour],
  )
  await client.query('vacuum analyze access_windows')
}

import { Pool } from 'pg'
import type { Contender } from './contender.ts'

/**
 * The leanest way to write by hand: one guarded UPDATE and one entry row in one statement, which is its own transaction. No
 * grants, no expiry, no keys, no usage records.
 */
export async function openStatement(
  url: string,
  connectionsMax: number,
  teamIds: readonly string[],
): Promise<Contender> {
  const pool = new Pool({ connectionString: url, max: connectionsMax })
  // Connections end with the server, when the bench is over.
  pool.on('error', () => undefined)
  await pool.query(`create table if not exists balances (team_id text primary key, balance bigint not null)
    with (fillfactor = 50)`)
  await pool.query(`create table if not exists debits (
    debit_id bigint generated always as identity primary key,
    team_id text not null, amount bigint not null, balance_after bigint not null,
    at timestamptz not null default now())`)
  await pool.query(`insert into balances select unnest($1::text[]), 1000000000000 on conflict do nothing`, [
    teamIds,
  ])
  return {
    name: 'statement',
    charge: async (teamId) => {
      const { rowCount } = await pool.query({ name: 'debit', text: debit, values: [teamId, 1] })
      if (rowCount !== 1) throw new Error('The debit was refused')
    },
    close: () => pool.end(),
  }
}

const debit = `with taken as (
    update balances set balance = balance - $2 where team_id = $1 and balance >= $2 returning balance)
  insert into debits (team_id, amount, balance_after) select $1, -$2::bigint, balance from taken`

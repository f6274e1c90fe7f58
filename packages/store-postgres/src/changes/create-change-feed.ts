import type { Change, ChangeFeed } from '@scrip/api/ports'
import type { CreditKind } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import type { SettledPosition } from '../ledger/settled-position.ts'

/** Positions of one look. */
const pageMax = 20_000

/** Whoever is further behind than this is told to look at everything again: that is less work for all. */
const behindMax = 200_000

/**
 * Changes by the positions of ledger lines and staff events, which are given by one sequence: up to the settled position
 * nothing can be missing. A position is that number.
 */
export function createChangeFeed(db: QueryDatabase, settled: SettledPosition): ChangeFeed {
  return {
    head: async () => String(await settled.read()),
    changesAfter: async (given) => {
      const after = Number(given)
      if (!Number.isSafeInteger(after)) return null
      const end = await settled.read()
      if (after > end) {
        // Another process may have seen further than this one has yet.
        return (await isGiven(db, after)) ? { changes: [], position: given } : null
      }
      if (end - after > behindMax || (await isForgotten(db, after))) return null
      const to = Math.min(end, after + pageMax)
      if (to === after) return { changes: [], position: given }
      const [money, events] = await Promise.all([loadMoney(db, after, to), loadEvents(db, after, to)])
      return { changes: [...money, ...events], position: String(to) }
    },
  }
}

async function isGiven(db: QueryDatabase, position: number): Promise<boolean> {
  const { rows } = await sql<{ last: number }>`select last_value as last from ledger_position`.execute(db)
  return position <= (rows[0]?.last ?? 0)
}

async function isForgotten(db: QueryDatabase, after: number): Promise<boolean> {
  const row = await db
    .selectFrom('forgotten_staff_events')
    .select('position')
    .where('position', '>', after)
    .executeTakeFirst()
  return row !== undefined
}

async function loadMoney(db: QueryDatabase, after: number, to: number): Promise<readonly Change[]> {
  const { rows } = await sql<{ team_id: string; kind: CreditKind }>`
    select distinct team_id, kind from entries where position > ${after} and position <= ${to}`.execute(db)
  return rows.map(({ team_id: teamId, kind }) => ({ type: 'team_money', teamId, kind }))
}

async function loadEvents(db: QueryDatabase, after: number, to: number): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('staff_events')
    .selectAll()
    .where('position', '>', after)
    .where('position', '<=', to)
    .orderBy('position')
    .execute()
  return rows.map((row) =>
    row.type === 'audit'
      ? { type: 'audit', teamId: row.team_id, action: row.action ?? '', target: row.target }
      : { type: 'export', exportId: row.target, staffId: row.staff_id ?? '' },
  )
}

const eventsPerRun = 10_000

/** Removes events of yesterday and before, bounded, and remembers up to where; answers how many. */
export async function forgetStaffEvents(db: QueryDatabase): Promise<number> {
  const { rows } = await sql<{ removed: number }>`with removed as (
      delete from staff_events where position = any (array(
        select position from staff_events where written_at < now() - interval '1 day'
        order by position limit ${eventsPerRun}))
      returning position),
    last as (select count(*) as removed, max(position) as position from removed),
    moved as (update forgotten_staff_events f set position = greatest(f.position, last.position)
      from last where last.position is not null returning 1),
    begun as (insert into forgotten_staff_events select position from last
      where position is not null and not exists (select from forgotten_staff_events))
    select removed from last`.execute(db)
  return rows[0]?.removed ?? 0
}

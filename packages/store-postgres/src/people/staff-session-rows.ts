import type { StaffRows } from '@scrip/api/ports'
import { type Instant, instant } from '@scrip/rules'
import { type RawBuilder, sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import {
  fromStaffSessionRow,
  fromStaffTicketRow,
  fromStaffUserRow,
  toStaffSessionRow,
  toStaffTicketRow,
} from '../rows/staff-rows.ts'

type SessionRows = Pick<
  StaffRows,
  | 'addSession'
  | 'findSession'
  | 'listSessions'
  | 'touchSession'
  | 'removeSession'
  | 'removeSessionsOf'
  | 'removeSessionsSeenBy'
  | 'addTicket'
  | 'findTicket'
  | 'saveTicket'
  | 'removeTicket'
  | 'removeTicketsOf'
  | 'removeTicketsExpiredBy'
>

/** Sessions, and the tickets that lead to one. */
export function createSessionRows(db: QueryDatabase): SessionRows {
  return { ...createOpenRows(db), ...createTicketRows(db) }
}

type OpenRows = Pick<SessionRows, Extract<keyof SessionRows, `${string}Session${string}`>>

function createOpenRows(db: QueryDatabase): OpenRows {
  return {
    addSession: async (session) => {
      await db.insertInto('staff_sessions').values(toStaffSessionRow(session)).execute()
    },
    // Every call of the console asks this: one query.
    findSession: async (tokenHash) => {
      const row = await db
        .selectFrom('staff_sessions as s')
        .innerJoin('staff_users as u', 'u.staff_id', 's.staff_id')
        .selectAll('u')
        .select(['s.session_id', 's.token_hash', 's.csrf_token', 's.last_seen_at', 's.stepped_up_at'])
        .select(['s.ip', 's.user_agent', 's.created_at as session_created_at'])
        .where('s.token_hash', '=', tokenHash)
        .executeTakeFirst()
      if (row === undefined) return null
      const session = fromStaffSessionRow({ ...row, created_at: row.session_created_at })
      return {
        session: { ...session, createdAt: instant(row.session_created_at) },
        row: fromStaffUserRow(row),
      }
    },
    listSessions: async (staffId) => {
      const rows = await db.selectFrom('staff_sessions').selectAll().where('staff_id', '=', staffId).execute()
      return rows.map(fromStaffSessionRow)
    },
    touchSession: async (tokenHash, at) => {
      await db
        .updateTable('staff_sessions')
        .set({ last_seen_at: at })
        .where('token_hash', '=', tokenHash)
        .execute()
    },
    removeSession: async (tokenHash) => {
      await db.deleteFrom('staff_sessions').where('token_hash', '=', tokenHash).execute()
    },
    removeSessionsOf: async (staffId) => {
      await db.deleteFrom('staff_sessions').where('staff_id', '=', staffId).execute()
    },
    removeSessionsSeenBy: (at, limit) => removeOld(db, sql`staff_sessions`, sql`last_seen_at`, at, limit),
  }
}

type TicketRows = Pick<SessionRows, Extract<keyof SessionRows, `${string}Ticket${string}`>>

function createTicketRows(db: QueryDatabase): TicketRows {
  return {
    addTicket: async (ticket) => {
      await db.insertInto('staff_tickets').values(toStaffTicketRow(ticket)).execute()
    },
    findTicket: async (tokenHash) => {
      const row = await db
        .selectFrom('staff_tickets')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row === undefined ? null : fromStaffTicketRow(row)
    },
    saveTicket: async (ticket) => {
      const { token_hash: tokenHash, ...columns } = toStaffTicketRow(ticket)
      await db.updateTable('staff_tickets').set(columns).where('token_hash', '=', tokenHash).execute()
    },
    removeTicket: async (tokenHash) => {
      await db.deleteFrom('staff_tickets').where('token_hash', '=', tokenHash).execute()
    },
    removeTicketsOf: async (staffId) => {
      await db.deleteFrom('staff_tickets').where('staff_id', '=', staffId).execute()
    },
    removeTicketsExpiredBy: (at, limit) => removeOld(db, sql`staff_tickets`, sql`expires_at`, at, limit),
  }
}

/** Answers how many rows went. Those that somebody is at work on are left for the next time. */
async function removeOld(
  db: QueryDatabase,
  table: RawBuilder<unknown>,
  column: RawBuilder<unknown>,
  at: Instant,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ removed: number }>`
    with removed as (
      delete from ${table} where token_hash = any (array(
        select token_hash from ${table} where ${column} <= ${at} limit ${limit} for update skip locked))
      returning 1
    )
    select count(*) as removed from removed`.execute(db)
  return rows[0]?.removed ?? 0
}

import type { StaffStore } from '@scrip/api/ports'
import type { Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromStaffSessionRow, fromStaffUserRow } from '../rows/staff-rows.ts'

/** Rows of staff users, sessions and tokens. E-mail addresses are compared in any case. */
export function createStaffStore(db: QueryDatabase): StaffStore {
  return {
    addUser: async ({ user, passwordHash }) => {
      await db
        .insertInto('staff_users')
        .values({
          staff_id: user.id,
          email: user.email,
          name: user.name,
          role: user.role,
          password_hash: passwordHash,
        })
        .execute()
    },
    findUserByEmail: async (email) => {
      const row = await db
        .selectFrom('staff_users')
        .selectAll()
        .where(sql<boolean>`lower(email) = lower(${email})`)
        .executeTakeFirst()
      return row === undefined ? null : { user: fromStaffUserRow(row), passwordHash: row.password_hash }
    },
    addSession: async (session) => {
      await db
        .insertInto('staff_sessions')
        .values({
          token_hash: session.tokenHash,
          staff_id: session.staffId,
          csrf_token: session.csrfToken,
          created_at: session.createdAt,
          last_seen_at: session.lastSeenAt,
        })
        .execute()
    },
    findSession: async (tokenHash) => {
      const row = await db
        .selectFrom('staff_sessions as s')
        .innerJoin('staff_users as u', 'u.staff_id', 's.staff_id')
        .selectAll('s')
        .select(['u.email', 'u.name', 'u.role'])
        .where('s.token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row === undefined ? null : { session: fromStaffSessionRow(row), user: fromStaffUserRow(row) }
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
    removeSessionsSeenBy: (at, limit) => removeSessionsSeenBy(db, at, limit),
    addToken: async (tokenHash, staffId) => {
      await db.insertInto('staff_tokens').values({ token_hash: tokenHash, staff_id: staffId }).execute()
    },
    findUserByToken: async (tokenHash) => {
      const row = await db
        .selectFrom('staff_tokens as t')
        .innerJoin('staff_users as u', 'u.staff_id', 't.staff_id')
        .selectAll('u')
        .where('t.token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row === undefined ? null : fromStaffUserRow(row)
    },
  }
}

async function removeSessionsSeenBy(db: QueryDatabase, at: Instant, limit: number): Promise<number> {
  const { rows } = await sql<{ removed: number }>`
    with removed as (
      delete from staff_sessions where token_hash = any (array(
        select token_hash from staff_sessions where last_seen_at <= ${at} limit ${limit} for update skip locked))
      returning 1
    )
    select count(*) as removed from removed`.execute(db)
  return rows[0]?.removed ?? 0
}

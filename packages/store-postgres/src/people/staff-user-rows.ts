import type { StaffRows } from '@scrip/api/ports'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromStaffUserRow, type StaffUserTableRow, toStaffUserRow } from '../rows/staff-rows.ts'

type UserRows = Pick<
  StaffRows,
  'addUser' | 'saveUser' | 'findUser' | 'findUserByEmail' | 'findUserByIdentity' | 'listUsers'
>

export function createUserRows(db: QueryDatabase): UserRows {
  const users = db.selectFrom('staff_users').selectAll()
  const toFound = (row: StaffUserTableRow | undefined) => (row === undefined ? null : fromStaffUserRow(row))
  return {
    addUser: async (row) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('staff_users')
        .values(toStaffUserRow(row))
        .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    saveUser: async (row) => {
      const { staff_id: staffId, ...columns } = toStaffUserRow(row)
      await db.updateTable('staff_users').set(columns).where('staff_id', '=', staffId).execute()
    },
    findUser: async (staffId) => toFound(await users.where('staff_id', '=', staffId).executeTakeFirst()),
    findUserByEmail: async (email) =>
      toFound(await users.where(sql<boolean>`lower(email) = lower(${email})`).executeTakeFirst()),
    findUserByIdentity: async (identity) =>
      toFound(await users.where('identity', '=', identity).executeTakeFirst()),
    listUsers: async () => (await users.execute()).map(fromStaffUserRow),
  }
}

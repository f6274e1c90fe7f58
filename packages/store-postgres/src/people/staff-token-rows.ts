import type { StaffRows } from '@scrip/api/ports'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromStaffTokenRow, fromStaffUserRow, toStaffTokenRow } from '../rows/staff-rows.ts'

type TokenRows = Pick<
  StaffRows,
  'addToken' | 'saveToken' | 'findToken' | 'findTokenByHash' | 'listTokens' | 'touchToken'
>

export function createTokenRows(db: QueryDatabase): TokenRows {
  return {
    addToken: async (token) => {
      await db.insertInto('staff_tokens').values(toStaffTokenRow(token)).execute()
    },
    saveToken: async (token) => {
      const { token_id: tokenId, ...columns } = toStaffTokenRow(token)
      await db.updateTable('staff_tokens').set(columns).where('token_id', '=', tokenId).execute()
    },
    findToken: async (tokenId) => {
      const row = await db
        .selectFrom('staff_tokens')
        .selectAll()
        .where('token_id', '=', tokenId)
        .executeTakeFirst()
      return row === undefined ? null : fromStaffTokenRow(row)
    },
    findTokenByHash: async (tokenHash) => {
      const token = await db
        .selectFrom('staff_tokens')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      if (token === undefined) return null
      const row = await db
        .selectFrom('staff_users')
        .selectAll()
        .where('staff_id', '=', token.staff_id)
        .executeTakeFirst()
      return row === undefined ? null : { token: fromStaffTokenRow(token), row: fromStaffUserRow(row) }
    },
    listTokens: async () =>
      (await db.selectFrom('staff_tokens').selectAll().execute()).map(fromStaffTokenRow),
    touchToken: async (tokenId, at) => {
      await db.updateTable('staff_tokens').set({ last_used_at: at }).where('token_id', '=', tokenId).execute()
    },
  }
}

import type { SavedViews } from '@scrip/api/ports'
import { sql } from 'kysely'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromSavedViewRow, toSavedViewRow } from '../rows/saved-view-row.ts'
import { takeCreation } from './creations.ts'
import { writeAudit } from './write-audit.ts'

export function createSavedViews(pool: pg.Pool, db: QueryDatabase): SavedViews {
  return {
    addView: (view, audit, creation) =>
      inTransaction(
        pool,
        async (client) => {
          if (!(await takeCreation(client, creation))) return false
          const row = toSavedViewRow(view)
          const columns = Object.keys(row).join(', ')
          await client.query(
            `insert into saved_views (${columns})
             select ${columns} from json_populate_record(null::saved_views, $1::json)`,
            [JSON.stringify(row)],
          )
          await writeAudit(client, audit)
          return true
        },
        (isMade) => isMade,
      ).catch(rethrow),
    findView: async (viewId) => {
      const row = await db
        .selectFrom('saved_views')
        .selectAll()
        .where('view_id', '=', viewId)
        .executeTakeFirst()
      return row === undefined ? null : fromSavedViewRow(row)
    },
    listViews: async (staffId) => {
      const rows = await db
        .selectFrom('saved_views')
        .selectAll()
        .where('removed_at', 'is', null)
        .where((where) => where.or([where('is_shared', '=', true), where('staff_id', '=', staffId)]))
        .orderBy(sql`lower(name) collate "C"`)
        .orderBy('view_id')
        .execute()
      return rows.map(fromSavedViewRow)
    },
    countViews: async (staffId) => {
      const row = await db
        .selectFrom('saved_views')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('removed_at', 'is', null)
        .where('staff_id', '=', staffId)
        .executeTakeFirstOrThrow()
      return row.count
    },
    removeView: (viewId, at, audit) =>
      inTransaction(pool, async (client) => {
        const { rowCount } = await client.query(
          'update saved_views set removed_at = $2 where view_id = $1 and removed_at is null',
          [viewId, at],
        )
        if (rowCount === 1) await writeAudit(client, audit)
      }).catch(rethrow),
  }
}

function rethrow(error: unknown): never {
  throw toPortError(error)
}

import type { Creation, CreationRef } from '@scrip/api/ports'
import { addDays, type Instant } from '@scrip/rules'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromCreationRow } from '../rows/creation-row.ts'

const daysKept = 1

export async function findCreation(db: QueryDatabase, ref: CreationRef): Promise<Creation | null> {
  const row = await db
    .selectFrom('creations')
    .selectAll()
    .where('staff_id', '=', ref.staffId)
    .where('operation', '=', ref.operation)
    .where('key', '=', ref.key)
    .executeTakeFirst()
  return row === undefined ? null : fromCreationRow(row)
}

/**
 * Takes the creation's key within a transaction; a forgotten one is taken over. Whoever comes second with it waits here for
 * the first one's end.
 *
 * @returns false when the key is in use.
 */
export async function takeCreation(client: pg.PoolClient, creation: Creation | undefined): Promise<boolean> {
  if (creation === undefined) return true
  const { staffId, operation, key, requestHash, at, madeId, salt } = creation
  const { rowCount } = await client.query(
    `insert into creations as c (staff_id, operation, key, request_hash, at, made_id, salt)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (staff_id, operation, key) do update set
       request_hash = excluded.request_hash, at = excluded.at, made_id = excluded.made_id, salt = excluded.salt
     where c.at <= $8`,
    [staffId, operation, key, requestHash, at, madeId, salt, addDays(at, -daysKept)],
  )
  return rowCount === 1
}

const creationsPerRun = 10_000

/** Removes the keys that were forgotten a day ago or longer, bounded, so that no transaction is long. */
export async function forgetCreations(pool: pg.Pool, now: Instant): Promise<number> {
  const { rowCount } = await pool
    .query(
      `delete from creations where ctid = any (array(
         select ctid from creations where at <= $1 limit $2 for update skip locked))`,
      [addDays(now, -2 * daysKept), creationsPerRun],
    )
    .catch((error: unknown) => {
      throw toPortError(error)
    })
  return rowCount ?? 0
}

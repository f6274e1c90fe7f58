import type { IdempotencyRecord, IdempotencyRef } from '@scrip/rules'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromIdempotencyRow } from '../rows/idempotency-row.ts'

export async function findIdempotency(
  db: QueryDatabase,
  ref: IdempotencyRef,
): Promise<IdempotencyRecord | null> {
  const row = await db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('team_id', '=', ref.teamId)
    .where('operation', '=', ref.operation)
    .where('key', '=', ref.key)
    .executeTakeFirst()
  return row === undefined ? null : fromIdempotencyRow(row)
}

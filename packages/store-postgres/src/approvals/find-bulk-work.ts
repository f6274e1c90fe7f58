import type { BulkWork } from '@scrip/api/ports'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { fromApprovalRow } from '../rows/approval-row.ts'
import { fromBulkGrantRow, fromBulkLineRow } from '../rows/bulk-grant-rows.ts'
import type { WarrantEndRow } from '../rows/warrant-end-row.ts'

/** The next lines of the oldest bulk grant that was approved and has not finished. */
export async function findWork(db: QueryDatabase, limit: number): Promise<BulkWork | null> {
  const row = await db
    .selectFrom('bulk_grants as b')
    .innerJoin('approvals as a', 'a.bulk_grant_id', 'b.bulk_grant_id')
    .innerJoin('warrant_ends as e', 'e.warrant_id', 'a.approval_id')
    .selectAll('a')
    .select(sql<WarrantEndRow>`to_jsonb(e)`.as('ended'))
    .where('b.finished_at', 'is', null)
    .where('e.outcome', '=', 'run')
    .orderBy('b.ordinal')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined || row.bulk_grant_id === null) return null
  const bulkGrant = await db
    .selectFrom('bulk_grants')
    .selectAll()
    .where('bulk_grant_id', '=', row.bulk_grant_id)
    .executeTakeFirstOrThrow()
  const lines = await db
    .selectFrom('bulk_grant_lines as l')
    .selectAll('l')
    .select(
      sql<number>`(select count(*) from bulk_grant_lines o join warrant_ends g on g.warrant_id = o.warrant_id
        where o.bulk_grant_id = l.bulk_grant_id and o.team_id = l.team_id and o.kind = l.kind
          and o.line < l.line and g.outcome = 'run')`.as('granted_before'),
    )
    .where('l.bulk_grant_id', '=', row.bulk_grant_id)
    .where('l.given', 'is not', null)
    .where(sql<boolean>`not exists (select 1 from warrant_ends e where e.warrant_id = l.warrant_id)`)
    .orderBy('l.line')
    .limit(limit)
    .execute()
  return {
    bulkGrant: fromBulkGrantRow(bulkGrant),
    approval: fromApprovalRow(row, row.ended),
    lines: lines.map((line) => ({
      line: fromBulkLineRow(line, null),
      grantedBefore: line.granted_before,
    })),
  }
}

import type { UsageGroup, UsageQuery, UsageRow } from '@scrip/api'
import type { CreditKind } from '@scrip/rules'
import { type RawBuilder, sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'

interface UsageReportRow {
  readonly day: string | null
  readonly operation: string | null
  readonly kind: CreditKind
  readonly member_id: string | null
  readonly api_key_id: string | null
  readonly team_id: string | null
  readonly credits: number
  readonly records: number
  readonly requests: number
  readonly window_hits: number
}

/** Adds up usage records. Rows never mix kinds, whether or not `kind` is a group; what has no value comes last. */
export async function reportUsage(db: QueryDatabase, query: UsageQuery): Promise<readonly UsageRow[]> {
  const group = (name: UsageGroup, column: RawBuilder<string>): RawBuilder<string | null> =>
    query.groupBy.includes(name) ? column : sql`null::text`
  const { rows } = await sql<UsageReportRow>`
    select ${group('day', sql`to_char(instant_at(at) at time zone ${query.timeZone}::text, 'YYYY-MM-DD')`)} as day,
      ${group('operation', sql`operation`)} collate "C" as operation,
      kind::text collate "C" as kind,
      ${group('member', sql`member_id`)} collate "C" as member_id,
      ${group('api_key', sql`api_key_id`)} collate "C" as api_key_id,
      ${group('team', sql`team_id`)} collate "C" as team_id,
      sum(cost)::bigint as credits, sum(records)::bigint as records, count(*) as requests,
      sum(window_hits)::bigint as window_hits
    from usage_records
    where at >= ${query.from} and at < ${query.to}
      ${query.teamId === null ? sql`` : sql`and team_id = ${query.teamId}`}
      ${query.kind === null ? sql`` : sql`and kind = ${query.kind}`}
    group by 1, 2, 3, 4, 5, 6
    order by 1 nulls last, 2 nulls last, 3, 4 nulls last, 5 nulls last, 6 nulls last`.execute(db)
  return rows.map(fromUsageReportRow)
}

function fromUsageReportRow(row: UsageReportRow): UsageRow {
  return {
    day: row.day,
    operation: row.operation,
    kind: row.kind,
    memberId: row.member_id,
    apiKeyId: row.api_key_id,
    teamId: row.team_id,
    credits: row.credits,
    records: row.records,
    requests: row.requests,
    windowHits: row.window_hits,
  }
}

import {
  type Page,
  type PageRequest,
  type Team,
  type TeamCandidate,
  type TeamField,
  teamFields,
} from '@scrip/api/ports'
import { type RawBuilder, sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromTeamRow, type TeamRow } from '../rows/team-row.ts'

/** The texts that a team is found by. */
const searched = {
  name: { table: 'teams', column: 'name' },
  domain: { table: 'teams', column: 'domain' },
  id: { table: 'teams', column: 'team_id' },
  key_prefix: { table: 'api_keys', column: 'prefix' },
  member_email: { table: 'members', column: 'email' },
} as const satisfies Readonly<Record<TeamField, { readonly table: string; readonly column: string }>>

/** By name, domain, id, key prefix or member e-mail: any case, anywhere in the text. Null lists all. Newest first. */
export async function searchTeams(
  db: QueryDatabase,
  query: string | null,
  page: PageRequest,
): Promise<Page<Team>> {
  let teams = db
    .selectFrom('teams')
    .selectAll()
    .orderBy('ordinal', 'desc')
    .limit(page.limit + 1)
  if (page.cursor !== null) teams = teams.where('ordinal', '<', parseNumberCursor('teams', page.cursor))
  if (query !== null) {
    const found = await findFew(db, query)
    teams = teams.where(found === null ? holdsAnywhere(query) : sql<boolean>`team_id = any(${found})`)
  }
  return toPage('teams', await teams.execute(), page.limit, (row) => [row.ordinal], fromTeamRow)
}

const fewMax = 1000

/** Each text by its own index. Null when there are many: then they are met soon on the way from the newest team. */
async function findFew(db: QueryDatabase, query: string): Promise<readonly string[] | null> {
  const branches = teamFields.map((field) => {
    const { table, column } = searched[field]
    return sql`(select team_id from ${sql.ref(table)} where ${holds(column, query)} limit ${fewMax})`
  })
  const { rows } = await sql<{ team_id: string }>`${sql.join(branches, sql` union all `)}`.execute(db)
  return rows.length < fewMax ? [...new Set(rows.map((row) => row.team_id))] : null
}

/** Asked of one team after the other: an `exists` would be answered for all teams first. */
function holdsAnywhere(query: string): RawBuilder<boolean> {
  const pattern = `%${escapeWildcards(query)}%`
  return sql<boolean>`(teams.name ilike ${pattern} or teams.domain ilike ${pattern} or teams.team_id ilike ${pattern}
    or (select true from members m where m.team_id = teams.team_id and m.email ilike ${pattern} limit 1)
    or (select true from api_keys k where k.team_id = teams.team_id and k.prefix ilike ${pattern} limit 1))`
}

interface CandidateRow extends TeamRow {
  readonly found_field: TeamField
  readonly found_text: string
}

/** So many that begin with the query and so many that hold it, of each field. */
export async function findCandidates(
  db: QueryDatabase,
  query: string,
  limit: number,
): Promise<readonly TeamCandidate[]> {
  const branches = teamFields.flatMap((field) => {
    const { table, column } = searched[field]
    const select = (condition: RawBuilder<unknown>) =>
      sql`(select team_id, ${field} as found_field, ${sql.ref(column)} as found_text from ${sql.ref(table)}
        where ${condition} limit ${limit})`
    return [select(beginsWith(column, query)), select(holds(column, query))]
  })
  const { rows } = await sql<CandidateRow>`
    select t.*, f.found_field, f.found_text from (${sql.join(branches, sql` union `)}) f
      join teams t on t.team_id = f.team_id`.execute(db)
  return rows.map((row) => ({ team: fromTeamRow(row), field: row.found_field, text: row.found_text }))
}

function beginsWith(column: string, query: string): RawBuilder<unknown> {
  return sql`lower(${sql.ref(column)}) like ${`${escapeWildcards(query.toLowerCase())}%`}`
}

/** All ids begin alike, and so do all keys: where that beginning is looked for, the index by parts tells nothing apart. */
function holds(column: string, query: string): RawBuilder<unknown> {
  const text = query.toLowerCase()
  const isCommon =
    (column === 'team_id' && text.startsWith('team_')) || (column === 'prefix' && text.startsWith('scrip_'))
  if (isCommon) return beginsWith(column, query)
  return sql`${sql.ref(column)} ilike ${`%${escapeWildcards(query)}%`}`
}

/** What a person types is text: a percent sign finds a percent sign. */
function escapeWildcards(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

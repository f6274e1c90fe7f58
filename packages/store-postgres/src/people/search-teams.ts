import type { Page, PageRequest, Team } from '@scrip/api/ports'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { parseNumberCursor } from '../paging/cursor.ts'
import { toPage } from '../paging/to-page.ts'
import { fromTeamRow } from '../rows/team-row.ts'

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
    const pattern = `%${escapeWildcards(query)}%`
    teams = teams.where(
      sql<boolean>`(teams.name ilike ${pattern} or teams.domain ilike ${pattern} or teams.team_id ilike ${pattern}
        or exists (select from members m where m.team_id = teams.team_id and m.email ilike ${pattern})
        or exists (select from api_keys k where k.team_id = teams.team_id and k.prefix ilike ${pattern}))`,
    )
  }
  return toPage('teams', await teams.execute(), page.limit, (row) => [row.ordinal], fromTeamRow)
}

/** What a person types is text: a percent sign finds a percent sign. */
function escapeWildcards(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

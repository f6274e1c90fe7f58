import type { Entry } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'
import { type EntryRow, fromEntryRow } from '../rows/entry-row.ts'

/** What has happened in the ledger, over all teams, since somebody last asked. */
export interface FollowedEntries {
  /** In the order of writing; those of one account by `sequence`. Each is told once to whoever goes on from `position`. */
  readonly entries: readonly PositionedEntry[]
  /** Where to go on; the one that was given when there is nothing new yet. It may move without an entry. */
  readonly position: number
}

export interface PositionedEntry {
  readonly position: number
  readonly entry: Entry
}

interface PositionedRow extends EntryRow {
  readonly position: number
}

/** Of positions, which usage records have too: a page is never longer, and a follower who comes late reads page by page. */
const pageMax = 5_000

/** @param settled up to where nothing can be overtaken any more: `SettledPosition`. */
export async function entriesAfter(
  db: QueryDatabase,
  after: number,
  settled: number,
): Promise<FollowedEntries> {
  const position = Math.max(after, Math.min(settled, after + pageMax))
  if (position === after) return { entries: [], position }
  const { rows } = await sql<PositionedRow>`
    select * from entries where position > ${after} and position <= ${position} order by position
  `.execute(db)
  return { entries: rows.map((row) => ({ position: row.position, entry: fromEntryRow(row) })), position }
}

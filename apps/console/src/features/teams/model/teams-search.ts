import { readText } from '../../../app/search-params.ts'

/** What the URL of the list of teams holds. */
export interface TeamsSearch {
  readonly q?: string | undefined
  readonly cursor?: string | undefined
}

export function parseTeamsSearch(raw: Readonly<Record<string, unknown>>): TeamsSearch {
  return { q: readText(raw, 'q'), cursor: readText(raw, 'cursor') }
}

import { readText } from '../../../app/search-params.ts'

/** What the URL of the list of teams holds. */
export interface TeamsSearch {
  readonly q?: string | undefined
  readonly cursor?: string | undefined
}

export function parseTeamsSearch(raw: Readonly<Record<string, unknown>>): TeamsSearch {
  return { q: readText(raw, 'q'), cursor: readText(raw, 'cursor') }
}

/**
 * What of a pasted text leaves the page: of a whole API key only its prefix, so that no secret enters a URL or a log.
 */
export function hideKey(text: string): string {
  return text.trim().replace(/\b(scrip_(?:live|test)_[0-9A-Za-z]{8})[0-9A-Za-z_-]+/g, '$1')
}

import { readOneOf, readText } from '../../../app/search-params.ts'

export const lineFilters = ['all', 'ready', 'bad', 'warned', 'granted', 'failed'] as const
export type LineFilter = (typeof lineFilters)[number]

/** What the URL of one bulk grant holds. Without a state it shows all lines. */
export interface BulkSearch {
  readonly state?: LineFilter | undefined
  readonly cursor?: string | undefined
}

export function parseBulkSearch(raw: Readonly<Record<string, unknown>>): BulkSearch {
  const state = readOneOf(raw, 'state', lineFilters)
  return { state: state === 'all' ? undefined : state, cursor: readText(raw, 'cursor') }
}

export interface BulkListSearch {
  readonly cursor?: string | undefined
}

export function parseBulkListSearch(raw: Readonly<Record<string, unknown>>): BulkListSearch {
  return { cursor: readText(raw, 'cursor') }
}

import { readInstant, readText } from '../../../app/search-params.ts'

/** What the URL of the audit log holds. */
export interface AuditSearch {
  readonly actor?: string | undefined
  readonly team?: string | undefined
  readonly action?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly cursor?: string | undefined
  /** The record that is open. */
  readonly record?: string | undefined
}

export function parseAuditSearch(raw: Readonly<Record<string, unknown>>): AuditSearch {
  return {
    actor: readText(raw, 'actor'),
    team: readText(raw, 'team'),
    action: readText(raw, 'action'),
    from: readInstant(raw, 'from'),
    to: readInstant(raw, 'to'),
    cursor: readText(raw, 'cursor'),
    record: readText(raw, 'record'),
  }
}

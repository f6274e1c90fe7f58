import { readInstant, readOneOf, readText } from '../../../app/search-params.ts'
import { reasonCodes } from '../../../ui/labels.ts'
import type { ReasonCode } from '../../../ui/labels.ts'

/** What the URL of the audit log holds. */
export interface AuditSearch {
  readonly actor?: string | undefined
  readonly team?: string | undefined
  readonly action?: string | undefined
  readonly target?: string | undefined
  readonly reason?: ReasonCode | undefined
  readonly request?: string | undefined
  readonly ip?: string | undefined
  /** One record alone: what a permalink has. */
  readonly id?: string | undefined
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
    target: readText(raw, 'target'),
    reason: readOneOf(raw, 'reason', reasonCodes),
    request: readText(raw, 'request'),
    ip: readText(raw, 'ip'),
    id: readText(raw, 'id'),
    from: readInstant(raw, 'from'),
    to: readInstant(raw, 'to'),
    cursor: readText(raw, 'cursor'),
    record: readText(raw, 'record'),
  }
}

const filterNames = ['actor', 'action', 'target', 'reason', 'request', 'ip', 'id', 'from', 'to'] as const

/** Whether anything but the team narrows the list. */
export function hasAuditFilters(search: AuditSearch): boolean {
  return filterNames.some((name) => search[name] !== undefined)
}

/** A changed filter begins at the newest record again and closes what was open. */
export function withAuditFilter(search: AuditSearch, change: Partial<AuditSearch>): AuditSearch {
  return { ...search, cursor: undefined, record: undefined, ...change }
}

import { readInstant, readOneOf, readText, readTimeZone } from '../../../app/search-params.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { sources } from '../../../ui/labels.ts'
import type { Source } from '../../../ui/labels.ts'

const entryTypes = [
  'grant',
  'charge',
  'expiry',
  'rollover_out',
  'rollover_forfeit',
  'rollover_in',
  'hold',
  'capture',
  'release',
  'refund',
  'void',
  'adjustment',
  'claw_back',
  'expiry_change',
] as const

/** `spent`: charges and what was captured of holds, which is what a usage report adds up. */
export const ledgerTypes = ['spent', ...entryTypes] as const
export type LedgerType = (typeof ledgerTypes)[number]

/** What the URL of a ledger holds. Without a kind it is the api ledger: one ledger is always one kind. */
export interface LedgerSearch {
  readonly kind?: Kind | undefined
  readonly type?: LedgerType | undefined
  readonly source?: Source | undefined
  /** The id of who did it. */
  readonly actor?: string | undefined
  readonly operation?: string | undefined
  readonly api_key?: string | undefined
  readonly member?: string | undefined
  readonly grant?: string | undefined
  readonly charge?: string | undefined
  /** RFC 3339 UTC, `[from, to)`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Where days are cut and times are shown; without it the team's zone. */
  readonly tz?: string | undefined
  /** The page that the list begins with: the one of the open entry, so that its link finds it again. */
  readonly cursor?: string | undefined
  /** The entry that is open. */
  readonly entry?: string | undefined
  /** The charge that is about to be refunded. */
  readonly refund?: string | undefined
}

export function parseLedgerSearch(raw: Readonly<Record<string, unknown>>): LedgerSearch {
  return {
    kind: readOneOf(raw, 'kind', kinds),
    type: readOneOf(raw, 'type', ledgerTypes),
    source: readOneOf(raw, 'source', sources),
    actor: readText(raw, 'actor'),
    operation: readText(raw, 'operation'),
    api_key: readText(raw, 'api_key'),
    member: readText(raw, 'member'),
    grant: readText(raw, 'grant'),
    charge: readText(raw, 'charge'),
    from: readInstant(raw, 'from'),
    to: readInstant(raw, 'to'),
    tz: readTimeZone(raw, 'tz'),
    cursor: readText(raw, 'cursor'),
    entry: readText(raw, 'entry'),
    refund: readText(raw, 'refund'),
  }
}

/** A changed filter begins at the newest entry again and closes what was open. */
export function withFilter(search: LedgerSearch, change: Partial<LedgerSearch>): LedgerSearch {
  return { ...search, cursor: undefined, entry: undefined, refund: undefined, ...change }
}

/** The same ledger without filters. */
export function withoutFilters(search: LedgerSearch): LedgerSearch {
  return { kind: search.kind, tz: search.tz }
}

const filterNames = [
  'type',
  'source',
  'actor',
  'operation',
  'api_key',
  'member',
  'grant',
  'charge',
  'from',
  'to',
] as const

export function hasFilters(search: LedgerSearch): boolean {
  return filterNames.some((name) => search[name] !== undefined)
}

import type {
  AccessWindow,
  AccountRef,
  AccountView,
  Command,
  CreditKind,
  Entry,
  EntryType,
  Grant,
  IdempotencyRecord,
  IdempotencyRef,
  Instant,
  Outcome,
  UsageRecord,
} from '@scrip/rules'
import type { Page, PageRequest } from './page.ts'

/**
 * Where credits are kept. Commands go in, outcomes come out, in the same order; each is accepted or refused on its own.
 * What is accepted is durable when the promise resolves.
 */
export interface Ledger {
  submit(commands: readonly Command[]): Promise<readonly Outcome[]>

  /** Books what has fallen due by now on at most `limit` accounts; answers how many it settled. */
  runDue(limit: number): Promise<number>

  /** The account with its live and pending grants, as last written: the rules compute balances from it. */
  loadAccount(ref: AccountRef): Promise<AccountView>
  loadAccounts(refs: readonly AccountRef[]): Promise<readonly AccountView[]>

  /** An idempotency key that was seen before, however old; the rules judge its age. */
  findIdempotency(ref: IdempotencyRef): Promise<IdempotencyRecord | null>

  listGrants(filter: GrantFilter, page: PageRequest): Promise<Page<Grant>>
  findGrants(teamId: string, ids: readonly string[]): Promise<readonly Grant[]>

  /** Newest first. */
  listEntries(filter: EntryFilter, page: PageRequest): Promise<Page<EntryWithCall>>
  /** Sums of signed amounts by entry type over entries with `effectiveAt <= at`. */
  sumEntries(ref: AccountRef, at: Instant): Promise<ReadonlyMap<EntryType, number>>
  listCharges(filter: ChargeFilter, page: PageRequest): Promise<Page<UsageRecord>>
  findCharge(
    teamId: string,
    chargeId: string,
  ): Promise<{ usage: UsageRecord; slices: readonly Entry[] } | null>

  /** The newest window of each named company, if the team ever had one. */
  findWindows(teamId: string, companyIds: readonly string[]): Promise<ReadonlyMap<string, AccessWindow>>
  /** Newest first; `open` and `closed` are judged at `at`. */
  listWindows(filter: WindowFilter, page: PageRequest): Promise<Page<AccessWindow>>

  /** Credits and records by group over usage records with `from <= at < to`. Rows never mix kinds. */
  reportUsage(query: UsageQuery): Promise<readonly UsageRow[]>
}

export interface GrantFilter {
  readonly teamId: string
  readonly kind: CreditKind | null
  readonly state: 'live' | 'all'
}

export interface EntryFilter {
  readonly teamId: string
  readonly kind: CreditKind
  readonly types: readonly EntryType[] | null
  readonly from: Instant | null
  readonly to: Instant | null
  readonly chargeId: string | null
  readonly grantId: string | null
  readonly operation: string | null
  readonly apiKeyId: string | null
  readonly memberId: string | null
}

/** An entry and, if it is a slice of a charge, what the call was. */
export interface EntryWithCall {
  readonly entry: Entry
  readonly operation: string | null
  readonly apiKeyId: string | null
  readonly memberId: string | null
}

export interface ChargeFilter {
  readonly teamId: string
  readonly kind: CreditKind | null
  readonly operation: string | null
  readonly apiKeyId: string | null
  readonly from: Instant | null
  readonly to: Instant | null
}

export interface WindowFilter {
  readonly teamId: string
  readonly state: 'open' | 'closed' | 'all'
  readonly at: Instant
}

export const usageGroups = ['day', 'operation', 'kind', 'member', 'api_key', 'team'] as const
export type UsageGroup = (typeof usageGroups)[number]

export interface UsageQuery {
  /** Null: all teams (staff only). */
  readonly teamId: string | null
  readonly kind: CreditKind | null
  readonly from: Instant
  readonly to: Instant
  /** IANA name: where days are cut. */
  readonly timeZone: string
  readonly groupBy: readonly UsageGroup[]
}

/** A group that was not asked for is null. `day` is `YYYY-MM-DD` in the query's zone. Ordered by day, then by the other groups. */
export interface UsageRow {
  readonly day: string | null
  readonly operation: string | null
  readonly memberId: string | null
  readonly apiKeyId: string | null
  readonly teamId: string | null
  readonly kind: CreditKind
  readonly credits: number
  readonly records: number
  readonly requests: number
  readonly windowHits: number
}

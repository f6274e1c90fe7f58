import type {
  AccessWindow,
  AccountRef,
  AccountView,
  BudgetView,
  Command,
  CreditKind,
  Entry,
  EntrySum,
  EntryType,
  Grant,
  GrantSource,
  Hold,
  HoldState,
  IdempotencyRecord,
  IdempotencyRef,
  Instant,
  Outcome,
  Refund,
  UsageRecord,
} from '@scrip/rules'
import type { LedgerInspection } from './ledger-inspection.ts'
import type { Page, PageRequest } from './page.ts'

/**
 * Where credits are kept. Commands go in, outcomes come out, in the same order; each is accepted or refused on its own.
 * What is accepted is durable when the promise resolves.
 */
export interface Ledger extends LedgerInspection {
  submit(commands: readonly Command[]): Promise<readonly Outcome[]>

  /** Books what has fallen due by now on at most `limit` accounts; answers how many it settled. */
  runDue(limit: number): Promise<number>

  /**
   * The account as last written, with its live and pending grants, its open holds that are due by `until` and the past
   * grants that those name: the rules compute balances and forecasts from it. No windows, charges, payments, budgets, keys.
   *
   * @param until by default the clock's now; a forecast gives its end.
   */
  loadAccount(ref: AccountRef, until?: Instant): Promise<AccountView>
  /** In the order of `refs`. */
  loadAccounts(refs: readonly AccountRef[], until?: Instant): Promise<readonly AccountView[]>

  /** An idempotency key that was seen before, however old; the rules judge its age. */
  findIdempotency(ref: IdempotencyRef): Promise<IdempotencyRecord | null>

  listGrants(filter: GrantFilter, page: PageRequest): Promise<Page<Grant>>
  findGrants(teamId: string, ids: readonly string[]): Promise<readonly Grant[]>

  /** Newest first: by `sequence`, within one account. */
  listEntries(filter: EntryFilter, page: PageRequest): Promise<Page<EntryWithCall>>
  /** Sums of signed amounts by entry type over entries with `effectiveAt <= at`. */
  sumEntries(ref: AccountRef, at: Instant): Promise<ReadonlyMap<EntryType, EntrySum>>
  /** Usage records with a cost above zero, newest first. */
  listCharges(filter: ChargeFilter, page: PageRequest): Promise<Page<UsageRecord>>
  findCharge(teamId: string, chargeId: string): Promise<ChargeRecord | null>

  /** Newest first; `open` and `ended` are judged at `at`: past its expiry a hold has ended, booked or not. */
  listHolds(filter: HoldFilter, page: PageRequest): Promise<Page<Hold>>
  /** As last written. */
  findHold(teamId: string, holdId: string): Promise<Hold | null>

  /** Every budget of the team with its counter as last written, oldest first. `kind` null: of both kinds. */
  listBudgets(teamId: string, kind: CreditKind | null): Promise<readonly BudgetView[]>

  /**
   * Live and pending grants with something available or held and `from < expiresAt <= to`, by `expiresAt`, then team,
   * then kind, then `sequence`. Over all teams, so it must not read teams whose credits live longer.
   */
  listExpiring(filter: ExpiringFilter, page: PageRequest): Promise<Page<Grant>>

  /** The newest window of each named company, if the team ever had one. */
  findWindows(teamId: string, companyIds: readonly string[]): Promise<ReadonlyMap<string, AccessWindow>>
  /** Newest first; `open` and `closed` are judged at `at`. */
  listWindows(filter: WindowFilter, page: PageRequest): Promise<Page<AccessWindow>>

  /**
   * Credits and records by group over usage records with `from <= at < to`, and what was refunded in `[from, to)`, in the
   * group of the charge that was refunded, but on the day of the refund. Rows never mix kinds. A group with refunds alone
   * has a row too.
   */
  reportUsage(query: UsageQuery): Promise<readonly UsageRow[]>
  /** The request log: usage records of any cost, newest first, the first `offset` of them left out. */
  listUsage(filter: UsageFilter, page: OffsetPage): Promise<readonly UsageRecord[]>
}

/** A charge with all that was written about it. */
export interface ChargeRecord {
  readonly usage: UsageRecord
  /** Its entries of type `charge` or `capture`, by sequence: one per slice. */
  readonly slices: readonly Entry[]
  /** Oldest first. */
  readonly refunds: readonly Refund[]
}

export interface GrantFilter {
  readonly teamId: string
  readonly kind: CreditKind | null
  /** `live`: live ones, and drained ones that have not expired at `at`. */
  readonly state: 'live' | 'all'
  readonly at: Instant
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
  /** Only entries of grants from this source. */
  readonly source: GrantSource | null
  /** Only what this actor did. */
  readonly actorId: string | null
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

export interface HoldFilter {
  readonly teamId: string
  readonly kind: CreditKind | null
  /** As every reader sees the hold at `at`: past its expiry it is `expired`. `ended` is all but `open`. */
  readonly state: HoldState | 'ended' | 'all'
  readonly at: Instant
}

export interface ExpiringFilter {
  /** Null: all teams. */
  readonly teamId: string | null
  readonly kind: CreditKind | null
  readonly from: Instant
  readonly to: Instant
}

/** `app`: what people did, without an API key. `api`: what came with one. */
export type UsageOrigin = 'app' | 'api'

export interface UsageFilter {
  readonly teamId: string
  readonly from: Instant
  readonly to: Instant
  readonly origin: UsageOrigin | null
}

/** Only for legacy lists, which count pages; everything else has cursors. */
export interface OffsetPage {
  readonly offset: number
  readonly limit: number
}

export interface WindowFilter {
  readonly teamId: string
  /** Only those that this charge opened; absent or null: of any charge. */
  readonly chargeId?: string | null
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
  /** Only what this key spent; null: whatever was spent. */
  readonly apiKeyId: string | null
  readonly origin: UsageOrigin | null
}

/** A group that was not asked for is null. `day` is `YYYY-MM-DD` in the query's zone. Ordered by day, then by the other groups. */
export interface UsageRow {
  readonly day: string | null
  readonly operation: string | null
  readonly memberId: string | null
  readonly apiKeyId: string | null
  readonly teamId: string | null
  readonly kind: CreditKind
  /** What was taken; refunds are not subtracted. */
  readonly credits: number
  /** What was given back in the period, of charges in it or before it. */
  readonly refunded: number
  readonly records: number
  readonly requests: number
  readonly windowHits: number
}

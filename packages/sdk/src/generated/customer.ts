// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

import type { CallOptions, CsvOptions, DryRunOf, DryRunOptions, KeyedCallOptions, PricedCallOptions } from '../core/call-options.ts'
import type { Fail, Ok } from '../core/envelope.ts'
import type { Estimate } from '../core/estimate.ts'
import type { FreeReceipt, PricedReceipt } from '../core/receipt.ts'
import type { PricedWalkOptions, Walk, WalkOptions } from '../core/walk-summary.ts'
import type {
  AccessWindow,
  AccessWindowPage,
  Charge,
  ChargeDetail,
  ChargePage,
  Company,
  CompanyAnswer,
  CompanyJobsPage,
  CompanySearch,
  CompanySearchAnswer,
  CompanyTechnologiesPage,
  CompanyTechnology,
  CostEstimate,
  CreditBalance,
  CreditKind,
  Entry,
  EntryPage,
  EntryType,
  EstimateRequest,
  Forecast,
  Grant,
  GrantPage,
  Hold,
  HoldCapture,
  HoldCreation,
  HoldPage,
  HoldReceipt,
  Job,
  JobSearch,
  JobSearchAnswer,
  LegacyConsumption,
  LegacyCreditBalance,
  LegacyRequestCounts,
  LegacyRequestPage,
  RevealAnswer,
  RevealRequest,
  Team,
  TechnologySearch,
  TechnologySearchAnswer,
  UsageReport,
} from './schemas.ts'

export interface CompaniesGet {
  (companyId: string, options?: CallOptions): Promise<Ok<CompanyAnswer, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(companyId: string, options?: CallOptions): Promise<Ok<CompanyAnswer, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 429 | 500 | 503>>
}

export interface CompaniesListAccessParams {
  /** Which windows. */
  state?: 'open' | 'closed' | 'all' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface CompaniesListAccess {
  (params?: CompaniesListAccessParams, options?: CallOptions): Promise<Ok<AccessWindowPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: CompaniesListAccessParams, options?: CallOptions): Promise<Ok<AccessWindowPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: CompaniesListAccessParams, options?: WalkOptions): Walk<Ok<AccessWindowPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: CompaniesListAccessParams, options?: WalkOptions): Walk<AccessWindow>
}

export interface CompaniesListJobsParams {
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface CompaniesListJobs {
  (companyId: string, params?: CompaniesListJobsParams, options?: CallOptions): Promise<Ok<CompanyJobsPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(companyId: string, params?: CompaniesListJobsParams, options?: CallOptions): Promise<Ok<CompanyJobsPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(companyId: string, params?: CompaniesListJobsParams, options?: WalkOptions): Walk<Ok<CompanyJobsPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(companyId: string, params?: CompaniesListJobsParams, options?: WalkOptions): Walk<Job>
}

export interface CompaniesListTechnologiesParams {
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface CompaniesListTechnologies {
  (companyId: string, params?: CompaniesListTechnologiesParams, options?: CallOptions): Promise<Ok<CompanyTechnologiesPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(companyId: string, params?: CompaniesListTechnologiesParams, options?: CallOptions): Promise<Ok<CompanyTechnologiesPage, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(companyId: string, params?: CompaniesListTechnologiesParams, options?: WalkOptions): Walk<Ok<CompanyTechnologiesPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(companyId: string, params?: CompaniesListTechnologiesParams, options?: WalkOptions): Walk<CompanyTechnology>
}

export interface CompaniesReveal {
  (params: RevealRequest, options: DryRunOptions): Promise<Ok<DryRunOf<RevealAnswer>, PricedReceipt>>
  (params: RevealRequest, options?: PricedCallOptions): Promise<Ok<RevealAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: RevealRequest, options: DryRunOptions): Promise<Ok<DryRunOf<RevealAnswer>, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  safe(params: RevealRequest, options?: PricedCallOptions): Promise<Ok<RevealAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: RevealRequest): Estimate
}

export interface CompaniesSearch {
  (params: CompanySearch, options: DryRunOptions): Promise<Ok<DryRunOf<CompanySearchAnswer>, PricedReceipt>>
  (params: CompanySearch, options?: PricedCallOptions): Promise<Ok<CompanySearchAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: CompanySearch, options: DryRunOptions): Promise<Ok<DryRunOf<CompanySearchAnswer>, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  safe(params: CompanySearch, options?: PricedCallOptions): Promise<Ok<CompanySearchAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: CompanySearch): Estimate
  /** One page after the other, for `for await`. */
  pages(params: CompanySearch, options?: PricedWalkOptions): Walk<Ok<CompanySearchAnswer, PricedReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params: CompanySearch, options?: PricedWalkOptions): Walk<Company>
}

export interface CompaniesTechnologies {
  (params: TechnologySearch, options: DryRunOptions): Promise<Ok<DryRunOf<TechnologySearchAnswer>, PricedReceipt>>
  (params: TechnologySearch, options?: PricedCallOptions): Promise<Ok<TechnologySearchAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: TechnologySearch, options: DryRunOptions): Promise<Ok<DryRunOf<TechnologySearchAnswer>, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  safe(params: TechnologySearch, options?: PricedCallOptions): Promise<Ok<TechnologySearchAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: TechnologySearch): Estimate
  /** One page after the other, for `for await`. */
  pages(params: TechnologySearch, options?: PricedWalkOptions): Walk<Ok<TechnologySearchAnswer, PricedReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params: TechnologySearch, options?: PricedWalkOptions): Walk<CompanyTechnology>
}

export interface CreditsBalanceParams {
  /** A past instant. Not given means now. */
  as_of?: string | undefined
}

export interface CreditsBalance {
  (params?: CreditsBalanceParams, options?: CallOptions): Promise<Ok<CreditBalance, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: CreditsBalanceParams, options?: CallOptions): Promise<Ok<CreditBalance, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface CreditsCharge {
  (chargeId: string, options?: CallOptions): Promise<Ok<ChargeDetail, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(chargeId: string, options?: CallOptions): Promise<Ok<ChargeDetail, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 429 | 500 | 503>>
}

export interface CreditsChargesParams {
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** Only what this operation spent, by its operation id. */
  operation?: string | undefined
  /** Only what this API key spent. */
  api_key_id?: string | undefined
  /** Start, inclusive. A date is cut in the time zone of the report, else in UTC. */
  from?: string | undefined
  /** End, exclusive. A date is cut in the time zone of the report, else in UTC. */
  to?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface CreditsCharges {
  (params?: CreditsChargesParams, options?: CallOptions): Promise<Ok<ChargePage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: CreditsChargesParams, options?: CallOptions): Promise<Ok<ChargePage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: CreditsChargesParams, options?: WalkOptions): Walk<Ok<ChargePage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: CreditsChargesParams, options?: WalkOptions): Walk<Charge>
}

export interface CreditsEntriesParams {
  /** Which of the two accounts. They are never mixed in one list. */
  kind: CreditKind
  /** Only entries of this type. Repeat it for several. */
  type?: readonly EntryType[] | undefined
  /** Start, inclusive. A date is cut in the time zone of the report, else in UTC. */
  from?: string | undefined
  /** End, exclusive. A date is cut in the time zone of the report, else in UTC. */
  to?: string | undefined
  /** Only entries of this charge. */
  charge_id?: string | undefined
  /** Only entries of this grant. */
  grant_id?: string | undefined
  /** Only what this operation spent, by its operation id. */
  operation?: string | undefined
  /** Only what this API key spent. */
  api_key_id?: string | undefined
  /** Only what this member's keys spent. */
  member_id?: string | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface CreditsEntries {
  (params: CreditsEntriesParams, options?: CallOptions): Promise<Ok<EntryPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: CreditsEntriesParams, options?: CallOptions): Promise<Ok<EntryPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params: CreditsEntriesParams, options?: WalkOptions): Walk<Ok<EntryPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params: CreditsEntriesParams, options?: WalkOptions): Walk<Entry>
}

export interface CreditsEstimate {
  (params: EstimateRequest, options?: CallOptions): Promise<Ok<CostEstimate, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: EstimateRequest, options?: CallOptions): Promise<Ok<CostEstimate, FreeReceipt> | Fail<400 | 401 | 403 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface CreditsForecastParams {
  /** How far to look. */
  days?: number | undefined
}

export interface CreditsForecast {
  (params?: CreditsForecastParams, options?: CallOptions): Promise<Ok<Forecast, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: CreditsForecastParams, options?: CallOptions): Promise<Ok<Forecast, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface CreditsGrantsParams {
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** `live` has only grants that are effective and not ended, used up ones too; `all` has every grant. */
  state?: 'live' | 'all' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface CreditsGrants {
  (params?: CreditsGrantsParams, options?: CallOptions): Promise<Ok<GrantPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: CreditsGrantsParams, options?: CallOptions): Promise<Ok<GrantPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: CreditsGrantsParams, options?: WalkOptions): Walk<Ok<GrantPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: CreditsGrantsParams, options?: WalkOptions): Walk<Grant>
}

export interface CreditsLegacyBalance {
  (options?: CallOptions): Promise<Ok<LegacyCreditBalance, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<LegacyCreditBalance, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface HoldsCapture {
  (holdId: string, params: HoldCapture, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(holdId: string, params: HoldCapture, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface HoldsCreate {
  (params: HoldCreation, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: HoldCreation, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt> | Fail<400 | 401 | 402 | 403 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
}

export interface HoldsGet {
  (holdId: string, options?: CallOptions): Promise<Ok<Hold, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(holdId: string, options?: CallOptions): Promise<Ok<Hold, FreeReceipt> | Fail<401 | 403 | 404 | 422 | 429 | 500 | 503>>
}

export interface HoldsListParams {
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** Which holds: all, unless it says less. A hold's own `state` gives those in it; `ended` is those that were captured, released or have expired. */
  state?: 'all' | 'open' | 'ended' | 'captured' | 'released' | 'expired' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface HoldsList {
  (params?: HoldsListParams, options?: CallOptions): Promise<Ok<HoldPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: HoldsListParams, options?: CallOptions): Promise<Ok<HoldPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
  /** One page after the other, for `for await`. */
  pages(params?: HoldsListParams, options?: WalkOptions): Walk<Ok<HoldPage, FreeReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params?: HoldsListParams, options?: WalkOptions): Walk<Hold>
}

export interface HoldsRelease {
  (holdId: string, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(holdId: string, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 429 | 500 | 503>>
}

export interface JobsSearch {
  (params: JobSearch, options: DryRunOptions): Promise<Ok<DryRunOf<JobSearchAnswer>, PricedReceipt>>
  (params: JobSearch, options?: PricedCallOptions): Promise<Ok<JobSearchAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: JobSearch, options: DryRunOptions): Promise<Ok<DryRunOf<JobSearchAnswer>, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  safe(params: JobSearch, options?: PricedCallOptions): Promise<Ok<JobSearchAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: JobSearch): Estimate
  /** One page after the other, for `for await`. */
  pages(params: JobSearch, options?: PricedWalkOptions): Walk<Ok<JobSearchAnswer, PricedReceipt>>
  /** What is in the pages, for `for await`. The next page is asked for when it is needed. */
  items(params: JobSearch, options?: PricedWalkOptions): Walk<Job>
}

export interface TeamGet {
  (options?: CallOptions): Promise<Ok<Team, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(options?: CallOptions): Promise<Ok<Team, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface UsageGetParams {
  /** Start, inclusive. A date is cut in the time zone of the report, else in UTC. */
  from?: string | undefined
  /** End, exclusive. A date is cut in the time zone of the report, else in UTC. */
  to?: string | undefined
  /** IANA time zone that days are cut in: `UTC`, or area and city. */
  timezone?: string | undefined
  /** Only this kind of credits. */
  kind?: CreditKind | undefined
  /** Repeat it for several. Rows are split by kind in any case. */
  group_by?: readonly ('day' | 'operation' | 'kind' | 'member' | 'api_key')[] | undefined
}

export interface UsageGet {
  (params: UsageGetParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt>>
  (params: UsageGetParams | undefined, options?: CallOptions): Promise<Ok<UsageReport, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: UsageGetParams | undefined, options: CsvOptions): Promise<Ok<string, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
  safe(params: UsageGetParams | undefined, options?: CallOptions): Promise<Ok<UsageReport, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface UsageLegacyConsumptionParams {
  /** Start, inclusive. Without a zone it is UTC. */
  start_datetime?: string | undefined
  /** End, exclusive. Without a zone it is UTC. */
  end_datetime?: string | undefined
  /** IANA time zone that days are cut in: `UTC`, or area and city. */
  timezone?: string | undefined
}

export interface UsageLegacyConsumption {
  (params?: UsageLegacyConsumptionParams, options?: CallOptions): Promise<Ok<LegacyConsumption, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: UsageLegacyConsumptionParams, options?: CallOptions): Promise<Ok<LegacyConsumption, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface UsageLegacyRequestCountsParams {
  /** Start, inclusive. Without a zone it is UTC. */
  start_datetime?: string | undefined
  /** End, exclusive. Without a zone it is UTC. */
  end_datetime?: string | undefined
  /** IANA time zone that days are cut in: `UTC`, or area and city. */
  timezone?: string | undefined
  /** Only what people did in the app, or only what came with an API key. */
  is_origin_app?: boolean | undefined
  /** Only what this API key spent. */
  api_key_id?: string | undefined
}

export interface UsageLegacyRequestCounts {
  (params?: UsageLegacyRequestCountsParams, options?: CallOptions): Promise<Ok<LegacyRequestCounts, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: UsageLegacyRequestCountsParams, options?: CallOptions): Promise<Ok<LegacyRequestCounts, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface UsageLegacyRequestsParams {
  /** Start, inclusive. Without a zone it is UTC. */
  start_datetime?: string | undefined
  /** End, exclusive. Without a zone it is UTC. */
  end_datetime?: string | undefined
  /** `app` has only what people did in the app, `api` only what came with an API key. */
  origin?: 'app' | 'api' | undefined
  /** Page number from 0. */
  page?: number | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface UsageLegacyRequests {
  (params?: UsageLegacyRequestsParams, options?: CallOptions): Promise<Ok<LegacyRequestPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: UsageLegacyRequestsParams, options?: CallOptions): Promise<Ok<LegacyRequestPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface CompaniesResource {
  /**
   * Get a company
   *
   * In full inside an open access window, masked outside. Free both ways.
   */
  readonly get: CompaniesGet
  /**
   * List access windows
   *
   * Open and past access windows of the team, newest first. Free.
   */
  readonly listAccess: CompaniesListAccess
  /**
   * List the jobs of a company
   *
   * All its jobs, newest first: in full inside an open access window, masked outside. Free both ways.
   */
  readonly listJobs: CompaniesListJobs
  /**
   * List the technologies of a revealed company
   *
   * All its technologies: in full inside an open access window, the company masked outside. Free both ways.
   */
  readonly listTechnologies: CompaniesListTechnologies
  /**
   * Reveal companies
   *
   * 1 company credit for each distinct company without an open access window; 0 inside one. The charge opens a window of 90 days in which the company, its jobs and its technologies are free. All or nothing, unless `Credits-Max` cuts the list: then the first companies that fit are opened. Companies that are not found are listed and not charged.
   */
  readonly reveal: CompaniesReveal
  /**
   * Search companies
   *
   * 3 api credits for each company returned. Free: an answer without companies, and a preview (`blur_company_data`) that does not filter by what it masks.
   */
  readonly search: CompaniesSearch
  /**
   * List the technologies of a company
   *
   * 3 api credits for each lookup that returns at least one technology, however many. Another page is another lookup. An unknown company answers no technologies and costs nothing.
   */
  readonly technologies: CompaniesTechnologies
}

export interface CreditsResource {
  /**
   * Get the balance
   *
   * Both kinds, now or at a past instant. What expires next and how long the credits last. Free.
   */
  readonly balance: CreditsBalance
  /**
   * Get a charge
   *
   * A charge with its slices and the reason for them. Free.
   */
  readonly charge: CreditsCharge
  /**
   * List charges
   *
   * What took credits, newest first. Free.
   */
  readonly charges: CreditsCharges
  /**
   * List ledger entries
   *
   * The ledger of one kind with its running balance, newest first. Free.
   */
  readonly entries: CreditsEntries
  /**
   * Estimate a cost
   *
   * The most that a call would cost now by the price list, which grants would pay it, and whether there is enough. Asks no search; `Credits-Dry-Run` on the call itself does. Free.
   */
  readonly estimate: CreditsEstimate
  /**
   * Forecast the credits
   *
   * What falls due by itself in the days to come (grants, expiries, rollovers, the end of holds), and how long the credits last at the rate of the last 30 days. Free.
   */
  readonly forecast: CreditsForecast
  /**
   * List grants
   *
   * The team's grants, newest first. Free.
   */
  readonly grants: CreditsGrants
  /**
   * Get the balance (legacy shape)
   *
   * The shape of the legacy API: what was granted and what is used up. Free.
   */
  readonly legacyBalance: CreditsLegacyBalance
}

export interface HoldsResource {
  /**
   * Capture a hold
   *
   * Takes all or a part of what is left under the hold and ends it. The rest goes back to the grants that it came from, last slice first; what returns to a grant that has ended meanwhile ends with it. Up to the held amount it never fails for funds.
   */
  readonly capture: HoldsCapture
  /**
   * Create a hold
   *
   * Sets credits aside before the cost is known: they are out of `available` until the hold ends. Name it in `Credits-Hold` to pay calls out of it, capture what a job cost in the end, or release it. It ends by itself after `ttl_seconds`. Free.
   */
  readonly create: HoldsCreate
  /**
   * Get a hold
   *
   * The hold as it is now. Past its expiry it has ended, whether or not that is booked yet. Free.
   */
  readonly get: HoldsGet
  /**
   * List holds
   *
   * The team's holds, newest first. Free.
   */
  readonly list: HoldsList
  /**
   * Release a hold
   *
   * Ends the hold and gives what is left under it back to the grants that it came from. What calls have taken out of it stays taken.
   */
  readonly release: HoldsRelease
}

export interface JobsResource {
  /**
   * Search jobs
   *
   * 1 api credit for each job returned. Free: an answer without jobs, and a preview (`blur_company_data`) that does not filter by what it masks. Too few credits: 402, nothing is returned and nothing taken.
   */
  readonly search: JobsSearch
}

export interface TeamResource {
  /**
   * Get the team
   *
   * The caller's team, its plan and its limits. Free.
   */
  readonly get: TeamGet
}

export interface UsageResource {
  /**
   * Report usage
   *
   * What credits were burnt on in `[from, to)`: credits, records and requests by group, each row of one kind. By default the last 30 days by day. Free.
   */
  readonly get: UsageGet
  /**
   * Get the consumption by day (legacy shape)
   *
   * The shape of the legacy API: credits of each kind by day. By default the last 30 days. Free.
   */
  readonly legacyConsumption: UsageLegacyConsumption
  /**
   * Count requests by day (legacy shape)
   *
   * The shape of the legacy API: priced calls that were answered, by day. By default the last 30 days. Free.
   */
  readonly legacyRequestCounts: UsageLegacyRequestCounts
  /**
   * List requests (legacy shape)
   *
   * The shape of the legacy API: priced calls that were answered, newest first, with what they returned and took. By default of the last 30 days. Free.
   */
  readonly legacyRequests: UsageLegacyRequests
}

export interface CustomerResources {
  readonly companies: CompaniesResource
  readonly credits: CreditsResource
  readonly holds: HoldsResource
  readonly jobs: JobsResource
  readonly team: TeamResource
  readonly usage: UsageResource
}

/** A line for each operation: name, method, path, input, key, page size, price. */
export const customerOperations: string = `companies.get GET /v1/companies/{company_id}
companies.listAccess GET /v1/companies/access query  50
companies.listJobs GET /v1/companies/{company_id}/jobs query  50
companies.listTechnologies GET /v1/companies/{company_id}/technologies query  50
companies.reveal POST /v1/companies/reveal body 1  1 company company
companies.search POST /v1/companies/search body 1 25 3 api record
companies.technologies POST /v1/companies/technologies body 1 25 3 api lookup
credits.balance GET /v1/credits/balance query
credits.charge GET /v1/credits/charges/{charge_id}
credits.charges GET /v1/credits/charges query  50
credits.entries GET /v1/credits/entries query  50
credits.estimate POST /v1/credits/estimate body
credits.forecast GET /v1/credits/forecast query
credits.grants GET /v1/credits/grants query  50
credits.legacyBalance GET /v0/billing/credit-balance
holds.capture POST /v1/credits/holds/{hold_id}/capture body 1
holds.create POST /v1/credits/holds body 1
holds.get GET /v1/credits/holds/{hold_id}
holds.list GET /v1/credits/holds query  50
holds.release POST /v1/credits/holds/{hold_id}/release  1
jobs.search POST /v1/jobs/search body 1 25 1 api record
team.get GET /v1/team
usage.get GET /v1/usage query
usage.legacyConsumption GET /v0/teams/credits_consumption query
usage.legacyRequestCounts GET /v0/requests/count query
usage.legacyRequests GET /v0/requests/ query`

// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

import type { Bind } from '../core/bind.ts'
import type { CallOptions, CsvOptions, KeyedCallOptions, PricedCallOptions } from '../core/call-options.ts'
import type { Fail, Ok } from '../core/envelope.ts'
import type { Estimate } from '../core/estimate.ts'
import type { FreeReceipt, PricedReceipt } from '../core/receipt.ts'
import type {
  AccessWindowPage,
  ChargeDetail,
  ChargePage,
  CompanyAnswer,
  CompanyJobsPage,
  CompanySearch,
  CompanySearchAnswer,
  CompanyTechnologiesPage,
  CostEstimate,
  CreditBalance,
  CreditKind,
  EntryPage,
  EntryType,
  EstimateRequest,
  Forecast,
  GrantPage,
  Hold,
  HoldCapture,
  HoldCreation,
  HoldPage,
  HoldReceipt,
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
}

export interface CompaniesReveal {
  (params: RevealRequest, options?: PricedCallOptions): Promise<Ok<RevealAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: RevealRequest, options?: PricedCallOptions): Promise<Ok<RevealAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: RevealRequest): Estimate
}

export interface CompaniesSearch {
  (params: CompanySearch, options?: PricedCallOptions): Promise<Ok<CompanySearchAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: CompanySearch, options?: PricedCallOptions): Promise<Ok<CompanySearchAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: CompanySearch): Estimate
}

export interface CompaniesTechnologies {
  (params: TechnologySearch, options?: PricedCallOptions): Promise<Ok<TechnologySearchAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: TechnologySearch, options?: PricedCallOptions): Promise<Ok<TechnologySearchAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: TechnologySearch): Estimate
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
  /** Which holds: only those that are open, only those that have ended, or all. */
  state?: 'open' | 'ended' | 'all' | undefined
  /** The `next_cursor` of the page before. */
  cursor?: string | undefined
  /** Rows on a page. */
  limit?: number | undefined
}

export interface HoldsList {
  (params?: HoldsListParams, options?: CallOptions): Promise<Ok<HoldPage, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params?: HoldsListParams, options?: CallOptions): Promise<Ok<HoldPage, FreeReceipt> | Fail<401 | 403 | 422 | 429 | 500 | 503>>
}

export interface HoldsRelease {
  (holdId: string, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(holdId: string, options?: KeyedCallOptions): Promise<Ok<HoldReceipt, FreeReceipt> | Fail<401 | 403 | 404 | 409 | 422 | 429 | 500 | 503>>
}

export interface JobsSearch {
  (params: JobSearch, options?: PricedCallOptions): Promise<Ok<JobSearchAnswer, PricedReceipt>>
  /** The same call, but a failure is answered and not thrown. */
  safe(params: JobSearch, options?: PricedCallOptions): Promise<Ok<JobSearchAnswer, PricedReceipt> | Fail<400 | 401 | 402 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>>
  /** The most that the call can cost, from the price list. Asks nobody. */
  estimate(params: JobSearch): Estimate
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

export function createCustomerResources(bind: Bind): CustomerResources {
  return {
    companies: {
      get: bind<CompaniesGet>({ id: 'getCompany', method: 'GET', path: '/v1/companies/{company_id}', input: 'none', keyed: false, price: null }),
      listAccess: bind<CompaniesListAccess>({ id: 'listAccessWindows', method: 'GET', path: '/v1/companies/access', input: 'query', keyed: false, price: null }),
      listJobs: bind<CompaniesListJobs>({ id: 'listCompanyJobs', method: 'GET', path: '/v1/companies/{company_id}/jobs', input: 'query', keyed: false, price: null }),
      listTechnologies: bind<CompaniesListTechnologies>({ id: 'listCompanyTechnologies', method: 'GET', path: '/v1/companies/{company_id}/technologies', input: 'query', keyed: false, price: null }),
      reveal: bind<CompaniesReveal>({ id: 'revealCompanies', method: 'POST', path: '/v1/companies/reveal', input: 'body', keyed: true, price: { kind: 'company', amount: 1, per: 'company', lists: ['company_ids', 'company_domains'] } }),
      search: bind<CompaniesSearch>({ id: 'searchCompanies', method: 'POST', path: '/v1/companies/search', input: 'body', keyed: true, price: { kind: 'api', amount: 3, per: 'record', limit: 25 } }),
      technologies: bind<CompaniesTechnologies>({ id: 'searchTechnologies', method: 'POST', path: '/v1/companies/technologies', input: 'body', keyed: true, price: { kind: 'api', amount: 3, per: 'lookup' } }),
    },
    credits: {
      balance: bind<CreditsBalance>({ id: 'getCreditBalance', method: 'GET', path: '/v1/credits/balance', input: 'query', keyed: false, price: null }),
      charge: bind<CreditsCharge>({ id: 'getCharge', method: 'GET', path: '/v1/credits/charges/{charge_id}', input: 'none', keyed: false, price: null }),
      charges: bind<CreditsCharges>({ id: 'listCharges', method: 'GET', path: '/v1/credits/charges', input: 'query', keyed: false, price: null }),
      entries: bind<CreditsEntries>({ id: 'listEntries', method: 'GET', path: '/v1/credits/entries', input: 'query', keyed: false, price: null }),
      estimate: bind<CreditsEstimate>({ id: 'estimateCost', method: 'POST', path: '/v1/credits/estimate', input: 'body', keyed: false, price: null }),
      forecast: bind<CreditsForecast>({ id: 'getForecast', method: 'GET', path: '/v1/credits/forecast', input: 'query', keyed: false, price: null }),
      grants: bind<CreditsGrants>({ id: 'listGrants', method: 'GET', path: '/v1/credits/grants', input: 'query', keyed: false, price: null }),
      legacyBalance: bind<CreditsLegacyBalance>({ id: 'getCreditBalanceLegacy', method: 'GET', path: '/v0/billing/credit-balance', input: 'none', keyed: false, price: null }),
    },
    holds: {
      capture: bind<HoldsCapture>({ id: 'captureHold', method: 'POST', path: '/v1/credits/holds/{hold_id}/capture', input: 'body', keyed: true, price: null }),
      create: bind<HoldsCreate>({ id: 'createHold', method: 'POST', path: '/v1/credits/holds', input: 'body', keyed: true, price: null }),
      get: bind<HoldsGet>({ id: 'getHold', method: 'GET', path: '/v1/credits/holds/{hold_id}', input: 'none', keyed: false, price: null }),
      list: bind<HoldsList>({ id: 'listHolds', method: 'GET', path: '/v1/credits/holds', input: 'query', keyed: false, price: null }),
      release: bind<HoldsRelease>({ id: 'releaseHold', method: 'POST', path: '/v1/credits/holds/{hold_id}/release', input: 'none', keyed: true, price: null }),
    },
    jobs: {
      search: bind<JobsSearch>({ id: 'searchJobs', method: 'POST', path: '/v1/jobs/search', input: 'body', keyed: true, price: { kind: 'api', amount: 1, per: 'record', limit: 25 } }),
    },
    team: {
      get: bind<TeamGet>({ id: 'getTeam', method: 'GET', path: '/v1/team', input: 'none', keyed: false, price: null }),
    },
    usage: {
      get: bind<UsageGet>({ id: 'getUsage', method: 'GET', path: '/v1/usage', input: 'query', keyed: false, price: null }),
      legacyConsumption: bind<UsageLegacyConsumption>({ id: 'getCreditsConsumptionLegacy', method: 'GET', path: '/v0/teams/credits_consumption', input: 'query', keyed: false, price: null }),
      legacyRequestCounts: bind<UsageLegacyRequestCounts>({ id: 'countRequestsLegacy', method: 'GET', path: '/v0/requests/count', input: 'query', keyed: false, price: null }),
      legacyRequests: bind<UsageLegacyRequests>({ id: 'listRequestsLegacy', method: 'GET', path: '/v0/requests/', input: 'query', keyed: false, price: null }),
    },
  }
}

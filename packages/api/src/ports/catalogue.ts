import type { CompanyRecord, CompanyTechnologyRecord, JobRecord } from '@scrip/catalogue'
import type { Instant } from '@scrip/rules'

/**
 * The data that is sold. Filters and records are in wire shape; what a filter means is defined once, in `@scrip/catalogue`.
 * The request bodies have passed the contract's schema when they come here.
 */
export interface Catalogue {
  searchJobs(search: JsonObject, now: Instant): Promise<SearchAnswer<JobRecord>>
  searchCompanies(search: JsonObject, now: Instant): Promise<SearchAnswer<CompanyRecord>>
  /** Null when the company is unknown. */
  searchTechnologies(search: JsonObject, now: Instant): Promise<SearchAnswer<CompanyTechnologyRecord> | null>

  /** In the order of the ids; those that are gone are left out. */
  jobsByIds(ids: readonly number[]): Promise<readonly JobRecord[]>
  companiesByIds(ids: readonly string[]): Promise<readonly CompanyRecord[]>
  companiesByDomains(domains: readonly string[]): Promise<readonly CompanyRecord[]>
  jobsOfCompany(companyId: string, page: OffsetPage): Promise<{ total: number; records: readonly JobRecord[] }>
  technologiesOfCompany(companyId: string, page: OffsetPage): Promise<{ total: number; records: readonly CompanyTechnologyRecord[] }>
}

export type JsonObject = { readonly [field: string]: unknown }

export interface OffsetPage {
  readonly offset: number
  readonly limit: number
}

export type SearchAnswer<Record_> =
  | {
      readonly ok: true
      readonly records: readonly Record_[]
      /** Null unless `include_total_results` asked for them. */
      readonly totalResults: number | null
      readonly totalCompanies: number | null
      readonly nextCursor: string | null
    }
  /** A value that no schema can judge: a pattern outside the dialect, a cursor of another search. */
  | { readonly ok: false; readonly violations: readonly { readonly pointer: string; readonly message: string }[] }

import type { Company, CompanyNames, CompanyTechnology, Job, ResolvedCompanies } from '@scrip/catalogue'
import type { Instant } from '@scrip/rules'
import type { Page, PageRequest } from './page.ts'

/**
 * The data that is sold. Filters and records are in wire shape; what a filter means is defined once, in `@scrip/catalogue`.
 * The request bodies have passed the contract's schema when they come here. Records come as they are served, unmasked.
 */
export interface Catalogue {
  searchJobs(search: JsonObject, now: Instant): Promise<SearchAnswer<Job>>
  searchCompanies(search: JsonObject, now: Instant): Promise<SearchAnswer<Company>>
  /** Null when the company is unknown. */
  searchTechnologies(search: JsonObject, now: Instant): Promise<SearchAnswer<CompanyTechnology> | null>

  /** In the order of the ids; those that are gone are left out. */
  jobsByIds(ids: readonly number[], now: Instant): Promise<readonly Job[]>
  companiesByIds(ids: readonly string[], now: Instant): Promise<readonly Company[]>
  /** Which companies the ids and domains mean; see `resolveCompanies` and `resolveCompaniesSql` of the catalogue. */
  resolveCompanies(names: CompanyNames): Promise<ResolvedCompanies>

  /** Newest first. @throws InvalidCursorError when the cursor is none of this list. */
  jobsOfCompany(companyId: string, page: PageRequest, now: Instant): Promise<Page<Job>>
  /** Surest first. @throws InvalidCursorError when the cursor is none of this list. */
  technologiesOfCompany(companyId: string, page: PageRequest, now: Instant): Promise<Page<CompanyTechnology>>
}

export type JsonObject = { readonly [field: string]: unknown }

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
  | {
      readonly ok: false
      readonly violations: readonly { readonly pointer: string; readonly message: string }[]
    }

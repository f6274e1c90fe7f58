import type { Client } from '../../client.ts'
import type { PricedCallOptions } from '../../core/call-options.ts'
import type { Ok } from '../../core/envelope.ts'
import type { PricedReceipt } from '../../core/receipt.ts'
import type { PricedWalkOptions, Walk } from '../../core/walk-summary.ts'
import type {
  CompanySearch,
  DryRun,
  JobSearch,
  SearchMetadata,
  TechnologySearch,
} from '../../generated/schemas.ts'
import { filters } from '../generated/filters.ts'
import type { Filters } from './filter.ts'

export type SearchParams = Readonly<Record<string, unknown>>

/** What the three searches answer, as far as turning their pages needs to know. */
interface SearchAnswer {
  readonly metadata: SearchMetadata
  readonly data: readonly object[]
  readonly dry_run?: DryRun
}

/** One of the searches. */
export interface SearchKind {
  readonly name: 'jobs' | 'companies' | 'technologies'
  readonly filters: Filters
  /** How many records a page has when nobody says; null leaves it to the server. */
  readonly pageSize: number | null
  readonly price: string
  /** Columns of the table, as paths into a record. */
  readonly columns: readonly string[]
  readonly example: string
  send(
    client: Client,
    params: SearchParams,
    options: PricedCallOptions,
  ): Promise<Ok<SearchAnswer, PricedReceipt>>
  pages(
    client: Client,
    params: SearchParams,
    options: PricedWalkOptions,
  ): Walk<Ok<SearchAnswer, PricedReceipt>>
}

export const searchKinds: readonly SearchKind[] = [
  {
    name: 'jobs',
    filters: filters.jobs,
    pageSize: 25,
    price: '1 api credit for each job',
    columns: ['id', 'job_title', 'company', 'country_code', 'date_posted'],
    example: '--job-title-or "data engineer" --posted-at-max-age-days 7 --max-credits 50 --csv > jobs.csv',
    send: (client, params, options) => client.jobs.search(parseParams<JobSearch>(params), options),
    pages: (client, params, options) => client.jobs.search.pages(parseParams<JobSearch>(params), options),
  },
  {
    name: 'companies',
    filters: filters.companies,
    pageSize: 25,
    price: '3 api credits for each company',
    columns: ['id', 'name', 'domain', 'country_code', 'employee_count', 'num_jobs'],
    example: '--company-country-code-or DE --min-employee-count 50 --limit 10',
    send: (client, params, options) => client.companies.search(parseParams<CompanySearch>(params), options),
    pages: (client, params, options) =>
      client.companies.search.pages(parseParams<CompanySearch>(params), options),
  },
  {
    name: 'technologies',
    filters: filters.technologies,
    pageSize: null,
    price: '3 api credits for each page that has technologies',
    columns: ['technology.name', 'technology.category', 'confidence', 'jobs', 'last_date_found'],
    example: '--company-domain example.com',
    send: (client, params, options) =>
      client.companies.technologies(parseParams<TechnologySearch>(params), options),
    pages: (client, params, options) =>
      client.companies.technologies.pages(parseParams<TechnologySearch>(params), options),
  },
]

/** The table of filters and the types of the client come from one contract. */
function parseParams<Params>(params: SearchParams): Params {
  return params as Params
}

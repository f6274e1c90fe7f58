import { type Condition, isEverything } from '../condition/condition.ts'
import { attributeFilters } from '../filters/attributes.ts'
import { companyAttributeFilters } from '../filters/company-attributes.ts'
import { companyIdentifierFilters, companyIdentityFilters } from '../filters/company-identity.ts'
import { dateFilters } from '../filters/dates.ts'
import { descriptionFilters } from '../filters/description.ts'
import { type Filter, type FilterValues, readFilters, type Violation } from '../filters/filter.ts'
import { placeFilters } from '../filters/place.ts'
import { jobPropertyFilters } from '../filters/property-exists.ts'
import { sizeAndMoneyFilters } from '../filters/size-and-money.ts'
import { technologyFilters } from '../filters/technology.ts'
import { titleFilters } from '../filters/title.ts'
import { type Order, readOrder } from './order.ts'
import { type Page, readPage } from './page.ts'

/** Filters on the job itself: also those that a company search takes as `job_filters`. */
export const jobFilters: readonly Filter[] = [
  ...titleFilters,
  ...placeFilters,
  ...dateFilters,
  ...descriptionFilters,
  ...attributeFilters,
  ...technologyFilters,
]

/** Filters on the company alone, the same in both searches. */
export const companyFilters: readonly Filter[] = [
  ...companyIdentityFilters,
  ...companyAttributeFilters,
  ...sizeAndMoneyFilters,
]

/** A search for jobs must set one of these, so that none runs over everything. */
export const mandatoryJobFilters: readonly string[] = [
  'posted_at_max_age_days',
  'posted_at_gte',
  'posted_at_lte',
  'job_id_or',
  ...companyIdentifierFilters,
]

/** Fields of a search that are no filters. */
export const controlFields: ReadonlySet<string> = new Set([
  'page',
  'offset',
  'limit',
  'cursor',
  'order_by',
  'include_total_results',
  'blur_company_data',
])

export const jobOrder: Order = [
  { field: { name: 'date_posted', type: 'date', sql: 'j.date_posted' }, isDescending: true },
  { field: { name: 'discovered_at', type: 'bigint', sql: 'j.discovered_at' }, isDescending: true },
  { field: { name: 'id', type: 'bigint', sql: 'j.id' }, isDescending: true },
]

/** A search for jobs, read and ready for either engine. */
export interface JobSearch {
  readonly now: number
  readonly condition: Condition
  readonly order: Order
  readonly page: Page
  readonly wantsTotals: boolean
}

export type ReadSearch<S> =
  | { readonly ok: true; readonly search: S }
  | { readonly ok: false; readonly violations: readonly Violation[] }

const allFilters: readonly Filter[] = [...jobFilters, ...companyFilters, ...jobPropertyFilters]

const identityNames = new Set(companyIdentifierFilters)

/**
 * Reads the body of a job search: wire names and values, as the contract has them.
 *
 * @param now epoch milliseconds: what `posted_at_max_age_days` and its like count from
 */
export function readJobSearch(body: FilterValues, now: number): ReadSearch<JobSearch> {
  const entries = Object.entries(body)
  const identity = Object.fromEntries(entries.filter(([name]) => identityNames.has(name)))
  const others = Object.fromEntries(entries.filter(([name]) => !identityNames.has(name)))
  const named = readFilters(companyIdentityFilters, identity, now)
  const rest = readFilters(allFilters, others, now, controlFields)
  const { order, violations: orderViolations } = readOrder(body['order_by'], jobOrder)
  const { page, violations: pageViolations } = readPage(body, order, 25)
  const violations = [...named.violations, ...rest.violations, ...orderViolations, ...pageViolations]
  if (violations.length > 0) return { ok: false, violations }
  const ofCompany: readonly Condition[] = isEverything(named.condition)
    ? []
    : [{ type: 'of_company', of: named.condition }]
  const condition: Condition = { type: 'all', of: [...ofCompany, rest.condition] }
  const wantsTotals = body['include_total_results'] === true
  return { ok: true, search: { now, condition, order, page, wantsTotals } }
}

/** All jobs of one company, newest first, after a cursor's place. */
export function readCompanyJobs(
  companyId: string,
  window: { readonly limit: number; readonly cursor: string | null },
  now: number,
): ReadSearch<JobSearch> {
  return readJobSearch({ company_id_or: [companyId], ...window }, now)
}

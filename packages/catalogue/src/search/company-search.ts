import { companyTechnologyColumns } from '../columns/technology-columns.ts'
import { any, type Condition, isEverything } from '../condition/condition.ts'
import { companyTechnologyFilters } from '../filters/company-technology.ts'
import { type Filter, type FilterValues, readFilters, type Violation } from '../filters/filter.ts'
import { companyPropertyFilters } from '../filters/property-exists.ts'
import { companyFilters, controlFields, jobFilters, type ReadSearch } from './job-search.ts'
import { type Order, type OrderTerm, readOrder } from './order.ts'
import { type Page, readPage } from './page.ts'

const descending = (name: string, type: 'bigint' | 'text', sql: string): OrderTerm => ({
  field: { name, type, sql },
  isDescending: true,
})

/**
 * `confidence` is that of the surest technology that `tech_filters` found (0 without them),
 * `num_jobs_found` counts the jobs that `job_filters` found (all jobs without them).
 */
const companyOrder: Order = [
  descending('confidence', 'bigint', 'p.confidence'),
  descending('num_jobs_found', 'bigint', 'p.num_jobs_found'),
  descending('num_jobs', 'bigint', 'p.num_jobs'),
  descending('employee_count', 'bigint', 'p.employee_order'),
  descending('id', 'text', 'p.id'),
]

/** A search for companies, read and ready for either engine. */
export interface CompanySearch {
  readonly now: number
  readonly condition: Condition
  /** The company has a job that fulfils it; null when jobs do not matter. */
  readonly jobCondition: Condition | null
  /** The company has a technology that fulfils it; null when technologies do not matter. */
  readonly technologyCondition: Condition | null
  readonly numJobsFoundMin: number
  /** Technologies to tell of in the answer besides those that `technologyCondition` finds. */
  readonly expandedSlugs: readonly string[]
  readonly order: Order
  readonly page: Page
  readonly wantsTotals: boolean
}

const ownFields = ['job_filters', 'tech_filters', 'min_num_jobs_found', 'expand_technology_slugs']
const otherFields = new Set([...controlFields, ...ownFields])

/**
 * Reads the body of a company search: wire names and values, as the contract has them.
 *
 * @param now epoch milliseconds: what the relative ages in `job_filters` count from
 */
export function readCompanySearch(body: FilterValues, now: number): ReadSearch<CompanySearch> {
  const filters = [...companyFilters, ...companyPropertyFilters]
  const own = readFilters(filters, body, now, otherFields)
  const jobs = readNested('job_filters', jobFilters, body, now)
  const technologies = readNested('tech_filters', companyTechnologyFilters, body, now)
  const least = readCount(body['min_num_jobs_found'])
  const expanded = readSlugs(body['expand_technology_slugs'])
  const order = readOrder(body['order_by'], companyOrder)
  const page = readPage(body, order.order, 25)
  const parts = [own, jobs, technologies, least, expanded, order, page]
  const violations = parts.flatMap((part) => part.violations)
  if (violations.length > 0) return { ok: false, violations }
  return {
    ok: true,
    search: {
      now,
      condition: own.condition,
      jobCondition: jobs.condition,
      technologyCondition: technologies.condition,
      numJobsFoundMin: Math.max(least.value, jobs.condition === null ? 0 : 1),
      expandedSlugs: expanded.value,
      order: order.order,
      page: page.page,
      wantsTotals: body['include_total_results'] === true,
    },
  }
}

interface Nested {
  readonly condition: Condition | null
  readonly violations: readonly Violation[]
}

function readNested(name: string, filters: readonly Filter[], body: FilterValues, now: number): Nested {
  const raw = body[name]
  if (raw === null || raw === undefined) return { condition: null, violations: [] }
  if (typeof raw !== 'object' || Array.isArray(raw))
    return { condition: null, violations: [{ pointer: `/${name}`, message: 'must be an object' }] }
  const read = readFilters(filters, { ...raw }, now)
  const violations = read.violations.map((violation) => ({
    ...violation,
    pointer: `/${name}${violation.pointer}`,
  }))
  return { condition: isEverything(read.condition) ? null : read.condition, violations }
}

function readCount(raw: unknown): { value: number; violations: readonly Violation[] } {
  if (raw === null || raw === undefined) return { value: 0, violations: [] }
  if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0) return { value: raw, violations: [] }
  const message = 'must be an integer of at least 0'
  return { value: 0, violations: [{ pointer: '/min_num_jobs_found', message }] }
}

function readSlugs(raw: unknown): { value: readonly string[]; violations: readonly Violation[] } {
  if (raw === null || raw === undefined) return { value: [], violations: [] }
  if (Array.isArray(raw) && raw.every((slug) => typeof slug === 'string' && !slug.includes('\0')))
    return { value: raw.map(String), violations: [] }
  const message = 'must be a list of slugs'
  return { value: [], violations: [{ pointer: '/expand_technology_slugs', message }] }
}

/** The jobs shown with a company are the newest that match, at most so many. */
export const jobsFoundMax = 5

/** The technologies to show with a company: those found and those asked for. Null: none. */
export function shownTechnologies(search: CompanySearch): Condition | null {
  const { technologyCondition, expandedSlugs } = search
  const parts: Condition[] = technologyCondition === null ? [] : [technologyCondition]
  if (expandedSlugs.length > 0)
    parts.push({ type: 'one_of', column: companyTechnologyColumns.slug, values: expandedSlugs })
  return parts.length === 0 ? null : any(parts)
}

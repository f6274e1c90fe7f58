import { companyColumns } from '../columns/company-columns.ts'
import { all, type Condition } from '../condition/condition.ts'
import { companyTechnologyFilters } from '../filters/company-technology.ts'
import { type FilterValues, readFilters, type Violation } from '../filters/filter.ts'
import { parseDomain } from '../text/domain.ts'
import { parseLinkedinSlug } from '../text/linkedin.ts'
import { controlFields, type ReadSearch } from './job-search.ts'
import { type Order, readOrder } from './order.ts'
import { type Page, readPage } from './page.ts'

const technologyOrder: Order = [
  { field: { name: 'confidence', type: 'bigint', sql: 'u.confidence_rank' }, isDescending: true },
  { field: { name: 'jobs', type: 'bigint', sql: 'u.jobs' }, isDescending: true },
  { field: { name: 'slug', type: 'text', sql: 'u.technology_slug' }, isDescending: false },
]

/** A lookup of one company's technologies, read and ready for either engine. */
export interface TechnologySearch {
  /** Which company is meant; of several the one with most jobs is taken. */
  readonly company: Condition
  readonly condition: Condition
  readonly order: Order
  readonly page: Page
  readonly wantsTotals: boolean
}

const identifiers: Readonly<Record<string, (value: string) => Condition | null>> = {
  company_id: (value) => ({ type: 'one_of', column: companyColumns.id, values: [value] }),
  company_name: (value) => ({
    type: 'one_of',
    column: companyColumns.nameLower,
    values: [value.toLowerCase()],
  }),
  company_domain: (value) => parsed(parseDomain(value), companyColumns.domain),
  company_linkedin_url: (value) => parsed(parseLinkedinSlug(value), companyColumns.linkedinSlug),
}

function parsed(
  value: string | null,
  column: (typeof companyColumns)[keyof typeof companyColumns],
): Condition | null {
  return value === null ? null : { type: 'one_of', column, values: [value] }
}

/** The fields of which a lookup must set at least one; those that are set must all fit one company. */
export const mandatoryTechnologyFields: readonly string[] = Object.keys(identifiers)

/** Reads the body of a technology lookup: wire names and values, as the contract has them. */
export function readTechnologySearch(body: FilterValues): ReadSearch<TechnologySearch> {
  const violations: Violation[] = []
  const company: Condition[] = []
  for (const [name, toCondition] of Object.entries(identifiers)) {
    const raw = body[name]
    if (raw === null || raw === undefined) continue
    const condition = typeof raw === 'string' ? toCondition(raw) : null
    if (condition === null) violations.push({ pointer: `/${name}`, message: 'names no company' })
    else company.push(condition)
  }
  if (company.length === 0 && violations.length === 0)
    violations.push({ pointer: '', message: `must have one of ${mandatoryTechnologyFields.join(', ')}` })
  const others = new Set([...controlFields, ...mandatoryTechnologyFields])
  const filters = readFilters(companyTechnologyFilters, body, 0, others)
  const order = readOrder(body['order_by'], technologyOrder)
  const page = readPage(body, order.order, null)
  violations.push(...filters.violations, ...order.violations, ...page.violations)
  if (violations.length > 0) return { ok: false, violations }
  return {
    ok: true,
    search: {
      company: all(company),
      condition: filters.condition,
      order: order.order,
      page: page.page,
      wantsTotals: body['include_total_results'] === true,
    },
  }
}

/** All technologies of one company, surest first, after a cursor's place. */
export function readCompanyTechnologies(
  companyId: string,
  window: { readonly limit: number; readonly cursor: string | null },
): ReadSearch<TechnologySearch> {
  return readTechnologySearch({ company_id: companyId, ...window })
}

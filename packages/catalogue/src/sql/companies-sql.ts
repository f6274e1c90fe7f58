import { type Company, toCompany } from '../answer/company.ts'
import { type CompanyTechnology, toCompanyTechnology } from '../answer/company-technology.ts'
import type { Found, Totals } from '../answer/found.ts'
import type { Job } from '../answer/job.ts'
import { conditionSql } from '../condition/condition-sql.ts'
import { type CompanySearch, jobsFoundMax, shownTechnologies } from '../search/company-search.ts'
import { toCursor } from '../search/cursor.ts'
import { jobOrder } from '../search/job-search.ts'
import type { Order, OrderKey } from '../search/order.ts'
import { countsColumnsSql } from './counts-sql.ts'
import { afterSql, limitSql, orderBySql } from './keyset-sql.ts'
import { type Query, type Row, SqlParameters } from './parameters.ts'
import {
  fromCountsRow,
  fromJobRow,
  parseCompanyDocument,
  parseCount,
  parseTechnologyDocument,
  parseTexts,
  parseUseDocument,
} from './rows.ts'
import { usesSql } from './technologies-sql.ts'

/** All companies found with the figures that they are ordered by, as `p`. */
function candidatesSql(search: CompanySearch, parameters: SqlParameters): string {
  const jobs =
    search.jobCondition === null
      ? ''
      : ` JOIN (
      SELECT j.company_id, count(*) AS num_jobs_found FROM catalogue_jobs j
      WHERE ${conditionSql(search.jobCondition, parameters)} GROUP BY j.company_id
    ) found_jobs ON found_jobs.company_id = c.id`
  const technologies =
    search.technologyCondition === null
      ? ''
      : ` JOIN (
      SELECT u.company_id, max(u.confidence_rank) AS confidence FROM ${usesSql}
      WHERE ${conditionSql(search.technologyCondition, parameters)} GROUP BY u.company_id
    ) found_uses ON found_uses.company_id = c.id`
  const found = jobs === '' ? 'c.num_jobs' : 'found_jobs.num_jobs_found'
  const confidence = technologies === '' ? '0::bigint' : 'found_uses.confidence'
  const least =
    search.numJobsFoundMin === 0 ? '' : ` AND ${found} >= ${parameters.add(search.numJobsFoundMin, 'bigint')}`
  return `(
    SELECT c.id, c.num_jobs, c.employee_order, ${found} AS num_jobs_found, ${confidence} AS confidence
    FROM catalogue_companies c${jobs}${technologies}
    WHERE ${conditionSql(search.condition, parameters)}${least}
  ) p`
}

/** Terms that are the same for all records, or repeat the one after, would hide the index. */
function effectiveOrder(search: CompanySearch): Order {
  return search.order.filter((term) => {
    if (term.field.name === 'confidence') return search.technologyCondition !== null
    const repeatsNumJobs = term.field.name === 'num_jobs_found' && search.jobCondition === null
    return !(repeatsNumJobs && isDefaultOrder(search.order))
  })
}

function isDefaultOrder(order: Order): boolean {
  return order.every((term) => term.isDescending) && order[1]?.field.name === 'num_jobs_found'
}

function jobsFoundSql(search: CompanySearch, parameters: SqlParameters): string {
  if (search.jobCondition === null) return `'[]'::jsonb`
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('job', j.document, 'description', j.description) ORDER BY ${orderBySql(jobOrder)}), '[]')
    FROM (
      SELECT j.* FROM catalogue_jobs j
      WHERE j.company_id = c.id AND ${conditionSql(search.jobCondition, parameters)}
      ORDER BY ${orderBySql(jobOrder)} LIMIT ${jobsFoundMax}
    ) j)`
}

function technologiesFoundSql(search: CompanySearch, parameters: SqlParameters): string {
  const shown = shownTechnologies(search)
  if (shown === null) return `'[]'::jsonb`
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('use', u.document, 'technology', u.technology)
      ORDER BY u.confidence_rank DESC, u.jobs DESC, u.technology_slug), '[]')
    FROM ${usesSql} WHERE u.company_id = c.id AND ${conditionSql(shown, parameters)})`
}

function companyColumnsSql(now: number, parameters: SqlParameters): string {
  return `c.document AS company, ${countsColumnsSql(now, parameters)},
  c.technology_slugs AS technology_slugs,
  ARRAY(
    SELECT coalesce(t.name, used.slug)
    FROM unnest(c.technology_slugs) WITH ORDINALITY AS used(slug, place)
    LEFT JOIN catalogue_technologies t ON t.slug = used.slug ORDER BY used.place
  ) AS technology_names`
}

/** One page of a company search with what was found about each company. */
export function companiesSearchSql(search: CompanySearch): Query<Found<Company>> {
  const { page } = search
  const order = effectiveOrder(search)
  const parameters = new SqlParameters()
  const candidates = candidatesSql(search, parameters)
  const after = page.after === null ? '' : `WHERE ${afterSql(search.order, page.after, parameters)}`
  const text = `WITH p AS MATERIALIZED (
  SELECT p.* FROM ${candidates}
  ${after}
  ORDER BY ${orderBySql(order)}${limitSql(page, parameters)}
)
SELECT p.confidence, p.num_jobs_found, p.employee_order,
  ${companyColumnsSql(search.now, parameters)},
  ${jobsFoundSql(search, parameters)} AS jobs_found,
  ${technologiesFoundSql(search, parameters)} AS technologies_found
FROM p JOIN catalogue_companies c ON c.id = p.id
ORDER BY ${orderBySql(order)}`
  return {
    text,
    values: parameters.values,
    parse: (rows) => {
      const shown = page.limit === null ? rows : rows.slice(0, page.limit)
      const last = shown.at(-1)
      const hasMore = rows.length > shown.length && last !== undefined
      return {
        records: shown.map((row) => fromCompanyRow(row, search.jobCondition !== null)),
        nextCursor: hasMore ? toCursor(search.order, companyKeys(search.order, last)) : null,
      }
    },
  }
}

function companyKeys(order: Order, row: Row): readonly OrderKey[] {
  return order.map((term) => {
    switch (term.field.name) {
      case 'id':
        return parseCompanyDocument(row['company']).id
      case 'employee_count':
        return parseCount(row['employee_order'])
      default:
        return parseCount(row[term.field.name])
    }
  })
}

function fromCompanyRow(row: Row, hasJobFilters: boolean): Company {
  const company = parseCompanyDocument(row['company'])
  const counts = fromCountsRow(row)
  return toCompany(company, counts, {
    technologySlugs: parseTexts(row['technology_slugs']),
    technologyNames: parseTexts(row['technology_names']),
    numJobsFound: hasJobFilters ? parseCount(row['num_jobs_found']) : null,
    technologiesFound: nestedRows(row['technologies_found']).map((use) => fromNestedUse(use, company.name)),
    jobsFound: nestedRows(row['jobs_found']).map((job): Job =>
      fromJobRow({ ...row, job: job['job'], description: job['description'] }),
    ),
  })
}

function fromNestedUse(row: Row, companyName: string): CompanyTechnology {
  const use = parseUseDocument(row['use'])
  return toCompanyTechnology(use, parseTechnologyDocument(row['technology']), companyName)
}

function nestedRows(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) => (typeof item === 'object' && item !== null ? { ...item } : {}))
}

/** How many companies a search finds in all. */
export function companiesTotalsSql(search: CompanySearch): Query<Totals> {
  const parameters = new SqlParameters()
  const text = `SELECT count(*) AS results FROM ${candidatesSql(search, parameters)}`
  return {
    text,
    values: parameters.values,
    parse: (rows) => {
      const results = parseCount(rows[0]?.['results'])
      return { results, companies: results }
    },
  }
}

/** Companies by id in the order asked for; ids that no company has are left out. */
export function companiesByIdsSql(ids: readonly string[], now: number): Query<readonly Company[]> {
  const parameters = new SqlParameters()
  const text = `SELECT ${companyColumnsSql(now, parameters)}
FROM unnest(${parameters.add(ids, 'text[]')}) WITH ORDINALITY AS asked(id, place)
JOIN catalogue_companies c ON c.id = asked.id
ORDER BY asked.place`
  return {
    text,
    values: parameters.values,
    parse: (rows) => rows.map((row) => fromCompanyRow(row, false)),
  }
}

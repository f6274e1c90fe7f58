import { type CompanyTechnology, toCompanyTechnology } from '../answer/company-technology.ts'
import type { Found, Totals } from '../answer/found.ts'
import { conditionSql } from '../condition/condition-sql.ts'
import { toCursor } from '../search/cursor.ts'
import { technologyKeys } from '../search/technology-keys.ts'
import type { TechnologySearch } from '../search/technology-search.ts'
import { afterSql, limitSql, orderBySql } from './keyset-sql.ts'
import { type Query, type Row, SqlParameters } from './parameters.ts'
import { parseCount, parseTechnologyDocument, parseUseDocument } from './rows.ts'

/** A company's use of a technology and the technology itself as one row `u`. */
export const usesSql = `(
    SELECT used.*, t.category_slug, t.parent_category_slug, t.document AS technology
    FROM catalogue_company_technologies used JOIN catalogue_technologies t ON t.slug = used.technology_slug
  ) u`

function companySql(search: TechnologySearch, parameters: SqlParameters): string {
  return `SELECT c.id, c.name FROM catalogue_companies c
  WHERE ${conditionSql(search.company, parameters)}
  ORDER BY c.num_jobs DESC, c.employee_order DESC, c.id DESC LIMIT 1`
}

function fromUseRow(row: Row): CompanyTechnology {
  const use = parseUseDocument(row['use'])
  return toCompanyTechnology(use, parseTechnologyDocument(row['technology']), String(row['name']))
}

/** One page of a company's technologies; no rows when there is no such company. */
export function technologiesSearchSql(search: TechnologySearch): Query<Found<CompanyTechnology>> {
  const { order, page } = search
  const parameters = new SqlParameters()
  const company = companySql(search, parameters)
  const conditions = [conditionSql(search.condition, parameters)]
  if (page.after !== null) conditions.push(afterSql(order, page.after, parameters))
  const text = `WITH company AS (
  ${company}
)
SELECT u.document AS use, u.technology, company.name
FROM company JOIN ${usesSql} ON u.company_id = company.id
WHERE ${conditions.join(' AND ')}
ORDER BY ${orderBySql(order)}${limitSql(page, parameters)}`
  return {
    text,
    values: parameters.values,
    parse: (rows) => {
      const all = rows.map(fromUseRow)
      const records = page.limit === null ? all : all.slice(0, page.limit)
      const last = records.at(-1)
      const hasMore = all.length > records.length && last !== undefined
      return { records, nextCursor: hasMore ? toCursor(order, technologyKeys(order, last)) : null }
    },
  }
}

/** How many technologies a lookup finds in all. */
export function technologiesTotalsSql(search: TechnologySearch): Query<Totals> {
  const parameters = new SqlParameters()
  const company = companySql(search, parameters)
  const text = `WITH company AS (
  ${company}
)
SELECT count(*) AS results, count(DISTINCT u.company_id) AS companies
FROM company JOIN ${usesSql} ON u.company_id = company.id
WHERE ${conditionSql(search.condition, parameters)}`
  return {
    text,
    values: parameters.values,
    parse: (rows) => ({
      results: parseCount(rows[0]?.['results']),
      companies: parseCount(rows[0]?.['companies']),
    }),
  }
}

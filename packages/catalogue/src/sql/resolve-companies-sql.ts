import {
  type CompanyNames,
  parsedDomains,
  type ResolvedCompanies,
  toResolved,
} from '../search/resolve-companies.ts'
import { type Query, SqlParameters } from './parameters.ts'

/** Finds companies by id and by domain; of several with one domain, the one with most jobs. */
export function resolveCompaniesSql(names: CompanyNames): Query<ResolvedCompanies> {
  const parameters = new SqlParameters()
  const ids = parameters.add(names.ids, 'text[]')
  const domains = parameters.add(
    parsedDomains(names).map(({ domain }) => domain),
    'text[]',
  )
  const text = `SELECT c.id, NULL AS domain FROM catalogue_companies c WHERE c.id = ANY(${ids})
UNION ALL
SELECT * FROM (
  SELECT DISTINCT ON (c.domain) c.id, c.domain FROM catalogue_companies c
  WHERE c.domain = ANY(${domains})
  ORDER BY c.domain, c.num_jobs DESC, c.employee_order DESC, c.id DESC
) by_domain`
  return {
    text,
    values: parameters.values,
    parse: (rows) => {
      const byDomain = new Map<string, string>()
      const known = new Set<string>()
      for (const row of rows) {
        const id = String(row['id'])
        if (row['domain'] === null) known.add(id)
        else byDomain.set(String(row['domain']), id)
      }
      return toResolved(names, known, (domain) => byDomain.get(domain))
    },
  }
}

import type { Found, Totals } from '../answer/found.ts'
import type { Job } from '../answer/job.ts'
import { asksCompany } from '../condition/condition.ts'
import { conditionSql } from '../condition/condition-sql.ts'
import { toCursor } from '../search/cursor.ts'
import { type JobSearch } from '../search/job-search.ts'
import { jobKeys } from '../search/job-keys.ts'
import { jobColumnsSql } from './counts-sql.ts'
import { afterSql, limitSql, orderBySql } from './keyset-sql.ts'
import { type Query, SqlParameters } from './parameters.ts'
import { fromJobRow, parseCount } from './rows.ts'

function sourceSql(search: JobSearch): string {
  const join = asksCompany(search.condition) ? ' JOIN catalogue_companies c ON c.id = j.company_id' : ''
  return `FROM catalogue_jobs j${join}`
}

/** One page of a job search. Only ids are ordered; records are read for those of the page. */
export function jobsSearchSql(search: JobSearch): Query<Found<Job>> {
  const { order, page, now } = search
  const parameters = new SqlParameters()
  const conditions = [conditionSql(search.condition, parameters)]
  if (page.after !== null) conditions.push(afterSql(order, page.after, parameters))
  const text = `WITH page AS (
  SELECT j.id ${sourceSql(search)}
  WHERE ${conditions.join(' AND ')}
  ORDER BY ${orderBySql(order)}${limitSql(page, parameters)}
)
SELECT ${jobColumnsSql(now, parameters)}
FROM page JOIN catalogue_jobs j ON j.id = page.id JOIN catalogue_companies c ON c.id = j.company_id
ORDER BY ${orderBySql(order)}`
  return {
    text,
    values: parameters.values,
    parse: (rows) => {
      const jobs = rows.map(fromJobRow)
      const records = page.limit === null ? jobs : jobs.slice(0, page.limit)
      const last = records.at(-1)
      const hasMore = jobs.length > records.length && last !== undefined
      return { records, nextCursor: hasMore ? toCursor(order, jobKeys(order, last)) : null }
    },
  }
}

/** How many jobs, of how many companies, a search finds in all. */
export function jobsTotalsSql(search: JobSearch): Query<Totals> {
  const parameters = new SqlParameters()
  const condition = conditionSql(search.condition, parameters)
  return {
    text: `SELECT count(*) AS results, count(DISTINCT j.company_id) AS companies
${sourceSql(search)} WHERE ${condition}`,
    values: parameters.values,
    parse: (rows) => ({
      results: parseCount(rows[0]?.['results']),
      companies: parseCount(rows[0]?.['companies']),
    }),
  }
}

/** Jobs by id in the order asked for; ids that no job has are left out. */
export function jobsByIdsSql(ids: readonly number[], now: number): Query<readonly Job[]> {
  const parameters = new SqlParameters()
  const text = `SELECT ${jobColumnsSql(now, parameters)}
FROM unnest(${parameters.add(ids, 'bigint[]')}) WITH ORDINALITY AS asked(id, place)
JOIN catalogue_jobs j ON j.id = asked.id JOIN catalogue_companies c ON c.id = j.company_id
ORDER BY asked.place`
  return { text, values: parameters.values, parse: (rows) => rows.map(fromJobRow) }
}

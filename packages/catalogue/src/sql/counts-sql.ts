import { firstRecentDay } from '../answer/recent-jobs.ts'
import type { SqlParameters } from './parameters.ts'

/** The counts of the company `c`, as columns. */
export function countsColumnsSql(now: number, parameters: SqlParameters): string {
  const since = parameters.add(firstRecentDay(now), 'date')
  return `c.num_jobs AS num_jobs,
  cardinality(c.technology_slugs) AS num_technologies,
  (SELECT count(*) FROM catalogue_jobs recent WHERE recent.company_id = c.id AND recent.date_posted >= ${since}) AS num_jobs_last_30_days`
}

/** What an answer needs of the job `j` and its company `c`. */
export function jobColumnsSql(now: number, parameters: SqlParameters): string {
  return `j.document AS job, j.description AS description, c.document AS company,
  ${countsColumnsSql(now, parameters)}`
}

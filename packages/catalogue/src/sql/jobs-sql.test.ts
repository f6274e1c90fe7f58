import { describe, expect, it } from 'vitest'
import type { FilterValues } from '../filters/filter.ts'
import { readJobSearch } from '../search/job-search.ts'
import { testNow } from '../testing/records.ts'
import { jobsSearchSql } from './jobs-sql.ts'

function sqlOf(body: FilterValues) {
  const read = readJobSearch(body, testNow)
  if (!read.ok) throw new Error(JSON.stringify(read.violations))
  return jobsSearchSql(read.search)
}

describe('the SQL of a job search', () => {
  it('writes no value of a customer into the statement', () => {
    const poison = "x'; DROP TABLE catalogue_jobs; --"
    const body = {
      job_title_or: [poison],
      job_description_contains_or: [poison],
      company_name_or: [poison],
      company_name_partial_match_or: [poison],
      job_technology_slug_or: [poison],
      job_seniority_or: [poison],
      job_title_pattern_or: [poison],
    }
    expect(sqlOf(body).text).not.toMatch(/drop/iu)
  })

  it('numbers its values in the order in which they are written', () => {
    const { text, values } = sqlOf({ job_id_or: [1, 2], remote: true, limit: 5 })
    const numbers = [...text.matchAll(/\$(\d+)/gu)].map((match) => Number(match[1]))
    expect(Math.max(...numbers)).toBe(values.length)
    expect(values).toContainEqual([1, 2])
  })

  it('reads companies only when a filter asks about them', () => {
    const page = (body: FilterValues) => sqlOf(body).text.split('SELECT j.document')[0] ?? ''
    expect(page({ posted_at_max_age_days: 7 })).not.toContain('catalogue_companies')
    expect(page({ min_employee_count: 7 })).toContain('JOIN catalogue_companies')
  })
})

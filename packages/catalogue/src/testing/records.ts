import type { CompanyRecord } from '../records/company-record.ts'
import type { JobRecord } from '../records/job-record.ts'
import { parseCatalogueLine } from '../load/parse-catalogue-line.ts'
import type { CatalogueRecord } from '../records/catalogue-record.ts'
import { createMemoryCatalogue } from '../memory/memory-catalogue.ts'
import type { FilterValues } from '../filters/filter.ts'
import { readJobSearch } from '../search/job-search.ts'

/** Noon of the day that tests take for today. */
export const testNow = Date.parse('2026-03-01T12:00:00Z')

/** A record of a kind with the given fields; all others are unknown or empty. */
export function record(type: CatalogueRecord['type'], fields: FilterValues): CatalogueRecord {
  const parsed = parseCatalogueLine(JSON.stringify({ type, ...fields }))
  if (!parsed.ok) throw new Error(`${parsed.problem.field}: ${parsed.problem.message}`)
  return parsed.entry
}

export function aCompany(fields: Partial<CompanyRecord> = {}): CatalogueRecord {
  return record('company', { id: 'acme', name: 'Acme', ...fields })
}

export function aJob(fields: Partial<JobRecord> = {}): CatalogueRecord {
  return record('job', {
    id: 1,
    company_id: 'acme',
    job_title: 'Engineer',
    date_posted: '2026-03-01',
    discovered_at: '2026-03-01T08:00:00Z',
    ...fields,
  })
}

/** Whether a search with these filters finds the one job there is. */
export function findsJob(
  filters: FilterValues,
  job: Partial<JobRecord>,
  company: Partial<CompanyRecord> = {},
): boolean {
  const catalogue = createMemoryCatalogue([aCompany(company), aJob(job)])
  const read = readJobSearch(filters, testNow)
  if (!read.ok) throw new Error(JSON.stringify(read.violations))
  return catalogue.searchJobs(read.search).records.length === 1
}

/** What a search with these filters is refused for. */
export function refusals(filters: FilterValues): readonly string[] {
  const read = readJobSearch(filters, testNow)
  return read.ok ? [] : read.violations.map(({ pointer, message }) => `${pointer} ${message}`)
}

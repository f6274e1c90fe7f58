import type { JobRecord } from '../records/job-record.ts'
import { parseInstant } from '../text/day.ts'
import { domainAndParents } from '../text/domain.ts'
import { wordSet } from '../text/words.ts'
import type { Column, ColumnType, ColumnValue } from './column.ts'
import { countryLocationIds } from './country-locations.ts'

function column(
  name: string,
  type: ColumnType,
  read: (job: JobRecord) => ColumnValue,
  isRequired = type.endsWith('[]'),
): Column<JobRecord> {
  return { subject: 'job', name, type, isRequired, read }
}

/** Everything that job searches filter and order by. Lists are never null, only empty. */
export const jobColumns = {
  id: column('id', 'bigint', (job) => job.id, true),
  companyId: column('company_id', 'text', (job) => job.company_id, true),
  datePosted: column('date_posted', 'date', (job) => job.date_posted, true),
  discoveredAt: column('discovered_at', 'bigint', (job) => parseInstant(job.discovered_at), true),
  closedAt: column('closed_at', 'bigint', (job) =>
    job.closed_at === null ? null : parseInstant(job.closed_at),
  ),
  title: column('job_title', 'text', (job) => job.job_title, true),
  titleWords: column('title_words', 'text[]', (job) => wordSet(job.job_title)),
  description: column('description', 'text', (job) => job.description),
  countryCodes: column('country_codes', 'text[]', countryCodesOf),
  locationIds: column('location_ids', 'bigint[]', locationIdsOf),
  locationTexts: column('location_texts', 'text[]', locationTextsOf),
  remote: column('remote', 'boolean', (job) => job.remote),
  workplaceTypes: column('workplace_types', 'text[]', workplaceTypesOf),
  seniority: column('seniority', 'text', (job) => job.seniority),
  easyApply: column('easy_apply', 'boolean', (job) => job.easy_apply),
  salaryFrom: column(
    'salary_from_usd',
    'double precision',
    (job) => job.min_annual_salary_usd ?? job.avg_annual_salary_usd ?? job.max_annual_salary_usd,
  ),
  salaryTo: column(
    'salary_to_usd',
    'double precision',
    (job) => job.max_annual_salary_usd ?? job.avg_annual_salary_usd ?? job.min_annual_salary_usd,
  ),
  urlDomains: column('url_domains', 'text[]', urlDomainsOf),
  employmentStatuses: column('employment_statuses', 'text[]', (job) => job.employment_statuses),
  technologySlugs: column('technology_slugs', 'text[]', (job) => job.technology_slugs),
  keywordSlugs: column('keyword_slugs', 'text[]', (job) => job.keyword_slugs),
  hasFinalUrl: column('has_final_url', 'boolean', (job) => job.final_url !== null, true),
  hasHiringTeam: column('has_hiring_team', 'boolean', (job) => job.hiring_team.length > 0, true),
} as const

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))]
}

function countryCodesOf(job: JobRecord): readonly string[] {
  return distinct([job.country_code, ...job.country_codes]).map((code) => code.toUpperCase())
}

function locationIdsOf(job: JobRecord): readonly number[] {
  const countries = [...countryCodesOf(job), ...job.locations.map((place) => place.country_code)]
  return distinct([
    ...job.locations.map((place) => place.id),
    ...countries.map((code) => (code === null ? null : (countryLocationIds[code] ?? null))),
  ])
}

function locationTextsOf(job: JobRecord): readonly string[] {
  return distinct([
    job.location,
    job.short_location,
    job.long_location,
    ...job.locations.map((place) => place.display_name),
  ])
}

function workplaceTypesOf(job: JobRecord): readonly string[] {
  const types = distinct([job.remote === true ? 'remote' : null, job.hybrid === true ? 'hybrid' : null])
  if (types.length > 0) return types
  return job.remote === null && job.hybrid === null ? [] : ['on_site']
}

function urlDomainsOf(job: JobRecord): readonly string[] {
  const urls = distinct([job.url, job.final_url, job.source_url])
  return distinct(urls.flatMap(domainAndParents))
}

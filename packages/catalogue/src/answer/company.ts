import type { CompanyRecord } from '../records/company-record.ts'
import type { CompanyCounts } from './company-summary.ts'
import type { CompanyTechnology } from './company-technology.ts'
import type { Job } from './job.ts'

/** What a search found out about a company beyond its record. */
export interface CompanyFindings {
  readonly technologySlugs: readonly string[]
  readonly technologyNames: readonly string[]
  /** Null outside a search that has `job_filters`. */
  readonly numJobsFound: number | null
  readonly technologiesFound: readonly CompanyTechnology[]
  readonly jobsFound: readonly Job[]
}

/** A company as it is served. */
export interface Company extends CompanyRecord, CompanyCounts {
  readonly num_jobs_found: number | null
  readonly technology_names: readonly string[]
  readonly technologies_found: readonly CompanyTechnology[]
  readonly jobs_found: readonly Job[]
  readonly has_blurred_data: boolean
}

export function toCompany(company: CompanyRecord, counts: CompanyCounts, findings: CompanyFindings): Company {
  return {
    ...company,
    technology_slugs: findings.technologySlugs,
    technology_names: findings.technologyNames,
    num_jobs: counts.num_jobs,
    num_jobs_last_30_days: counts.num_jobs_last_30_days,
    num_jobs_found: findings.numJobsFound,
    num_technologies: counts.num_technologies,
    technologies_found: findings.technologiesFound,
    jobs_found: findings.jobsFound,
    has_blurred_data: false,
  }
}

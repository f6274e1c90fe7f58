import type { CompanyRecord } from '../records/company-record.ts'
import type { JobRecord } from '../records/job-record.ts'
import { type CompanyCounts, type CompanySummary, toCompanySummary } from './company-summary.ts'

/** A job as it is served. What belongs to its company comes from the company's own record. */
export interface Job extends Omit<JobRecord, 'company_id'> {
  readonly company: string | null
  readonly company_domain: string | null
  readonly has_blurred_data: boolean
  readonly company_object: CompanySummary
}

export function toJob(job: JobRecord, company: CompanyRecord, counts: CompanyCounts): Job {
  const { company_id: _, ...own } = job
  return {
    ...own,
    company: company.name,
    company_domain: company.domain,
    has_blurred_data: false,
    company_object: toCompanySummary(company, counts),
  }
}

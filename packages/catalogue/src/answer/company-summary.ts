import type { CompanyRecord } from '../records/company-record.ts'

/** What is counted about a company when it is served. */
export interface CompanyCounts {
  readonly num_jobs: number
  readonly num_jobs_last_30_days: number
  readonly num_technologies: number
}

type SummaryField =
  | 'id'
  | 'name'
  | 'domain'
  | 'possible_domains'
  | 'url'
  | 'logo'
  | 'linkedin_url'
  | 'linkedin_id'
  | 'industry'
  | 'industry_id'
  | 'country'
  | 'country_code'
  | 'city'
  | 'postal_code'
  | 'employee_count'
  | 'employee_count_range'
  | 'long_description'
  | 'seo_description'
  | 'founded_year'
  | 'annual_revenue_usd'
  | 'annual_revenue_usd_readable'
  | 'total_funding_usd'
  | 'funding_stage'
  | 'last_funding_round_date'
  | 'last_funding_round_amount_readable'
  | 'yc_batch'
  | 'is_recruiting_agency'

/** A company as part of a job: `company_object` on the wire. */
export interface CompanySummary extends Pick<CompanyRecord, SummaryField>, CompanyCounts {}

export function toCompanySummary(company: CompanyRecord, counts: CompanyCounts): CompanySummary {
  return {
    id: company.id,
    name: company.name,
    domain: company.domain,
    possible_domains: company.possible_domains,
    url: company.url,
    logo: company.logo,
    linkedin_url: company.linkedin_url,
    linkedin_id: company.linkedin_id,
    industry: company.industry,
    industry_id: company.industry_id,
    country: company.country,
    country_code: company.country_code,
    city: company.city,
    postal_code: company.postal_code,
    employee_count: company.employee_count,
    employee_count_range: company.employee_count_range,
    long_description: company.long_description,
    seo_description: company.seo_description,
    founded_year: company.founded_year,
    annual_revenue_usd: company.annual_revenue_usd,
    annual_revenue_usd_readable: company.annual_revenue_usd_readable,
    total_funding_usd: company.total_funding_usd,
    funding_stage: company.funding_stage,
    last_funding_round_date: company.last_funding_round_date,
    last_funding_round_amount_readable: company.last_funding_round_amount_readable,
    yc_batch: company.yc_batch,
    is_recruiting_agency: company.is_recruiting_agency,
    num_jobs: counts.num_jobs,
    num_jobs_last_30_days: counts.num_jobs_last_30_days,
    num_technologies: counts.num_technologies,
  }
}

import type { CompanyRecord } from '../records/company-record.ts'
import { parseDomain } from '../text/domain.ts'
import { parseLinkedinSlug } from '../text/linkedin.ts'
import type { Column, ColumnReference, ColumnType, ColumnValue } from './column.ts'

function column(
  name: string,
  type: ColumnType,
  read: (company: CompanyRecord) => ColumnValue,
  isRequired = type.endsWith('[]'),
): Column<CompanyRecord> {
  return { subject: 'company', name, type, isRequired, read }
}

const parsed = (text: string | null, parse: (text: string) => string | null): string | null =>
  text === null ? null : parse(text)

/** Everything that filters ask of a company's own record. */
export const companyColumns = {
  id: column('id', 'text', (company) => company.id, true),
  name: column('name', 'text', (company) => company.name, true),
  nameLower: column('name_lower', 'text', (company) => company.name.toLowerCase(), true),
  domain: column('domain', 'text', (company) => parsed(company.domain, parseDomain)),
  linkedinSlug: column('linkedin_slug', 'text', (company) => parsed(company.linkedin_url, parseLinkedinSlug)),
  countryCode: column('country_code', 'text', (company) =>
    parsed(company.country_code, (code) => code.toUpperCase()),
  ),
  city: column('city', 'text', (company) => company.city),
  descriptions: column('descriptions', 'text[]', (company) =>
    [company.long_description, company.seo_description].filter((text) => text !== null),
  ),
  isRecruitingAgency: column(
    'is_recruiting_agency',
    'boolean',
    (company) => company.is_recruiting_agency,
    true,
  ),
  keywordSlugs: column('keyword_slugs', 'text[]', (company) => company.keyword_slugs),
  investors: column('investors', 'text[]', (company) => company.investors),
  investorsLower: column('investors_lower', 'text[]', (company) =>
    company.investors.map((investor) => investor.toLowerCase()),
  ),
  tags: column('company_tags', 'text[]', (company) => company.company_tags),
  employeeCount: column('employee_count', 'bigint', (company) => company.employee_count),
  /** Companies of unknown size come after all others; a null would have no place in a cursor. */
  employeeOrder: column('employee_order', 'bigint', (company) => company.employee_count ?? -1, true),
  revenue: column('annual_revenue_usd', 'double precision', (company) => company.annual_revenue_usd),
  funding: column('total_funding_usd', 'double precision', (company) => company.total_funding_usd),
  fundingStage: column('funding_stage', 'text', (company) => company.funding_stage),
  lastFundingRound: column('last_funding_round_date', 'date', (company) => company.last_funding_round_date),
  industryId: column('industry_id', 'bigint', (company) => company.industry_id),
  ycBatch: column('yc_batch', 'text', (company) => company.yc_batch),
} as const

/**
 * What is counted from a company's jobs and technologies. In memory these are counted when
 * records come in, in the database by `companyStatisticsSql` after a load.
 */
export const companyStatistics = {
  technologySlugs: { subject: 'company', name: 'technology_slugs', type: 'text[]' },
  numJobs: { subject: 'company', name: 'num_jobs', type: 'bigint' },
} as const satisfies Readonly<Record<string, ColumnReference>>

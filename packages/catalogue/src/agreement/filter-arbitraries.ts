import * as fc from 'fast-check'
import {
  amount,
  awkwardText,
  countryCode,
  day,
  domain,
  instant,
  linkedin,
  listOf,
  orNull,
  partOfText,
  slug,
} from './texts.ts'
import { patternSource } from './pattern-arbitrary.ts'
import { worldCompanyId, worldJobId } from './world.ts'

type Values = Readonly<Record<string, fc.Arbitrary<unknown>>>

const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[] | null> => orNull(listOf(item))
const name = fc.oneof(awkwardText, partOfText)
const dayOrInstant = orNull(fc.oneof(day, instant))
const age = orNull(fc.nat(3))
const flag = orNull(fc.boolean())
const industryId = some(fc.constantFrom(4, 6, 7))
const range = (suffix: string): Values => ({
  [`min_${suffix}`]: orNull(amount),
  [`max_${suffix}`]: orNull(amount),
})
const from = (prefix: string, values: fc.Arbitrary<unknown>): Values => ({
  [`${prefix}_gte`]: values,
  [`${prefix}_lte`]: values,
})
const slugsOf = (prefix: string): Values => ({
  [`${prefix}_or`]: some(slug),
  [`${prefix}_and`]: some(slug),
  [`${prefix}_not`]: some(slug),
})

/** Values for every filter on jobs. */
export const jobFilterValues: Values = {
  job_title_or: some(name),
  job_title_not: some(name),
  job_title_pattern_or: some(patternSource),
  job_title_pattern_and: some(patternSource),
  job_title_pattern_not: some(patternSource),
  job_country_code_or: some(countryCode),
  job_country_code_not: some(countryCode),
  job_location_or: some(fc.constantFrom({ id: 1 }, { id: 6_252_001 }, { id: 9 })),
  job_location_not: some(fc.constantFrom({ id: 2 }, { id: 2_921_044 })),
  job_location_pattern_or: some(patternSource),
  job_location_pattern_not: some(patternSource),
  remote: flag,
  workplace_types_or: some(fc.constantFrom('on_site', 'hybrid', 'remote')),
  posted_at_max_age_days: age,
  ...from('posted_at', orNull(day)),
  discovered_at_max_age_days: age,
  discovered_at_min_age_days: age,
  ...from('discovered_at', dayOrInstant),
  is_closed: flag,
  ...from('closed_at', dayOrInstant),
  job_description_pattern_or: some(patternSource),
  job_description_pattern_and: some(patternSource),
  job_description_pattern_not: some(patternSource),
  job_description_pattern_case_sensitive_or: some(patternSource),
  job_description_contains_or: some(name),
  job_description_contains_not: some(name),
  job_id_or: some(worldJobId),
  job_id_not: some(worldJobId),
  job_seniority_or: some(fc.constantFrom('senior', 'junior', 'staff')),
  easy_apply: flag,
  ...range('salary_usd'),
  url_domain_or: some(domain),
  url_domain_not: some(domain),
  employment_statuses_or: some(fc.constantFrom('full_time', 'contract', 'other')),
  ...slugsOf('job_technology_slug'),
  ...slugsOf('job_keyword_slug'),
}

/** Values for every filter on companies. */
export const companyFilterValues: Values = {
  company_name_or: some(name),
  company_name_not: some(name),
  company_name_case_insensitive_or: some(name),
  company_name_partial_match_or: some(name),
  company_name_partial_match_not: some(name),
  company_id_or: some(worldCompanyId),
  company_id_not: some(worldCompanyId),
  company_domain_or: some(domain),
  company_domain_not: some(domain),
  company_linkedin_url_or: some(linkedin),
  company_type: orNull(fc.constantFrom('recruiting_agency', 'direct_employer', 'all')),
  company_description_pattern_or: some(patternSource),
  company_description_pattern_not: some(patternSource),
  company_description_pattern_accent_insensitive: flag,
  company_location_pattern_or: some(patternSource),
  company_country_code_or: some(countryCode),
  company_country_code_not: some(countryCode),
  company_country_code_not_or_null: some(countryCode),
  ...slugsOf('company_technology_slug'),
  ...slugsOf('company_keyword_slug'),
  company_investors_or: some(awkwardText),
  company_investors_partial_match_or: some(name),
  company_tags_or: some(awkwardText),
  ...range('employee_count'),
  min_employee_count_or_null: orNull(amount),
  max_employee_count_or_null: orNull(amount),
  ...range('revenue_usd'),
  ...range('funding_usd'),
  funding_stage_or: some(fc.constantFrom('seed', 'series_b')),
  ...from('last_funding_round_date', orNull(day)),
  industry_id_or: industryId,
  industry_id_not: industryId,
  industry_id_not_or_null: industryId,
  only_yc_companies: flag,
}

/** Values for every filter on a company's technologies. */
export const technologyFilterValues: Values = {
  technology_slug_or: some(slug),
  technology_category_slug_or: some(fc.constantFrom('category-0', 'category-1', 'none')),
  technology_parent_category_slug_or: some(fc.constantFrom('parent-0', 'parent-1')),
  confidence_or: some(fc.constantFrom('low', 'medium', 'high')),
  max_rank: orNull(fc.nat(3)),
  min_jobs: orNull(fc.nat(3)),
  max_jobs: orNull(fc.nat(3)),
  min_relative_occurrence: orNull(fc.constantFrom(0, 0.1, 0.25)),
  ...from('first_date_found', orNull(day)),
  ...from('last_date_found', orNull(day)),
}

const jobProperty = fc.constantFrom(
  'company_object.domain',
  'company_object.linkedin_url',
  'final_url',
  'hiring_team',
  'employment_statuses',
)
const companyProperty = fc.constantFrom('domain', 'linkedin_url')

/** Some of the filters set to some of their values. */
function someOf(values: Values, countMax: number): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .uniqueArray(fc.constantFrom(...Object.entries(values)), { maxLength: countMax })
    .chain((chosen) => fc.record(Object.fromEntries(chosen)))
}

function orderOf(fields: readonly string[]): fc.Arbitrary<unknown> {
  const term = fc.record(
    { field: fc.constantFrom(...fields), desc: fc.boolean() },
    { requiredKeys: ['field'] },
  )
  return orNull(fc.uniqueArray(term, { maxLength: 2, selector: ({ field }) => field }))
}

const paging = { limit: fc.constantFrom(1, 3, 10, 1_000), page: fc.nat(1), offset: fc.nat(2) }

export const jobSearchBody = fc
  .tuple(
    someOf(
      {
        ...jobFilterValues,
        ...companyFilterValues,
        property_exists_or: some(jobProperty),
        property_exists_and: some(jobProperty),
      },
      4,
    ),
    fc.record({ ...paging, order_by: orderOf(['date_posted', 'discovered_at']) }),
  )
  .map(([filters, control]) => ({ ...filters, ...control }))

export const companySearchBody = fc
  .tuple(
    someOf(
      {
        ...companyFilterValues,
        property_exists_or: some(companyProperty),
        property_exists_and: some(companyProperty),
        min_num_jobs_found: orNull(fc.nat(3)),
        expand_technology_slugs: some(slug),
        job_filters: orNull(someOf(jobFilterValues, 2)),
        tech_filters: orNull(someOf(technologyFilterValues, 2)),
      },
      4,
    ),
    fc.record({
      ...paging,
      order_by: orderOf(['confidence', 'num_jobs_found', 'num_jobs', 'employee_count']),
    }),
  )
  .map(([filters, control]) => ({ ...filters, ...control }))

export const technologySearchBody = fc
  .tuple(
    fc.oneof(
      fc.record({ company_id: worldCompanyId }),
      fc.record({ company_domain: domain }),
      fc.record({ company_name: awkwardText }),
      fc.record({ company_linkedin_url: linkedin, company_name: orNull(awkwardText) }),
    ),
    someOf(technologyFilterValues, 2),
    fc.record({ ...paging, order_by: orderOf(['confidence', 'jobs']) }),
  )
  .map(([company, filters, control]) => ({ ...company, ...filters, ...control }))

export const companyNames = fc.record({ ids: listOf(worldCompanyId), domains: listOf(domain) })

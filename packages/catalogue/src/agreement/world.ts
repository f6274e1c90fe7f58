import * as fc from 'fast-check'
import type { CatalogueRecord } from '../records/catalogue-record.ts'
import type { CompanyRecord } from '../records/company-record.ts'
import type { JobRecord } from '../records/job-record.ts'
import { confidences } from '../records/technology-record.ts'
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
  slug,
  slugs,
} from './texts.ts'

const companyCount = 12
const jobCount = 120

const companyId: fc.Arbitrary<string> = fc.integer({ min: 0, max: companyCount - 1 }).map(idOfCompany)

function idOfCompany(index: number): string {
  return index % 2 === 0 ? `Cmp_${index}==` : `cmp-${index}`
}

const company: fc.Arbitrary<Omit<CompanyRecord, 'id'>> = fc.record({
  name: awkwardText,
  domain: orNull(domain),
  url: orNull(awkwardText),
  logo: orNull(awkwardText),
  industry: orNull(awkwardText),
  industry_id: orNull(fc.constantFrom(4, 6, 43)),
  employee_count: orNull(amount),
  employee_count_range: orNull(awkwardText),
  long_description: orNull(awkwardText),
  seo_description: orNull(awkwardText),
  country: orNull(awkwardText),
  country_code: orNull(countryCode),
  city: orNull(awkwardText),
  postal_code: orNull(awkwardText),
  linkedin_url: orNull(linkedin),
  linkedin_id: orNull(awkwardText),
  apollo_id: orNull(awkwardText),
  founded_year: orNull(fc.constantFrom(1900, 2020)),
  alexa_ranking: orNull(amount),
  annual_revenue_usd: orNull(fc.constantFrom(0, 99.5, 100, 1e15)),
  annual_revenue_usd_readable: orNull(awkwardText),
  total_funding_usd: orNull(amount),
  funding_stage: orNull(fc.constantFrom('seed', 'series_a')),
  last_funding_round_date: orNull(day),
  last_funding_round_amount_readable: orNull(awkwardText),
  yc_batch: orNull(fc.constantFrom('W21', 'S22')),
  publicly_traded_symbol: orNull(awkwardText),
  publicly_traded_exchange: orNull(awkwardText),
  is_recruiting_agency: fc.boolean(),
  possible_domains: listOf(domain),
  investors: listOf(awkwardText),
  company_keywords: listOf(awkwardText),
  company_tags: listOf(awkwardText),
  technology_slugs: listOf(slug),
  keyword_slugs: listOf(slug),
})

const place: fc.Arbitrary<JobRecord['locations'][number]> = fc.record({
  id: orNull(fc.constantFrom(1, 2, 6_252_001)),
  name: orNull(awkwardText),
  display_name: orNull(awkwardText),
  type: fc.constant(null),
  feature_code: fc.constant(null),
  admin1_code: fc.constant(null),
  admin1_name: fc.constant(null),
  admin2_code: fc.constant(null),
  admin2_name: fc.constant(null),
  state: fc.constant(null),
  state_code: fc.constant(null),
  country_code: orNull(countryCode),
  country_name: fc.constant(null),
  continent: fc.constant(null),
  latitude: orNull(fc.constantFrom(0, -33.86785)),
  longitude: fc.constant(null),
})

const person: fc.Arbitrary<JobRecord['hiring_team'][number]> = fc.record({
  first_name: orNull(awkwardText),
  full_name: orNull(awkwardText),
  role: fc.constant(null),
  linkedin_url: fc.constant(null),
  image_url: fc.constant(null),
  thumbnail_url: fc.constant(null),
})

const pay = orNull(fc.constantFrom(0, 99.5, 100, 50_000.25))
const url = orNull(domain.map((host) => (host.includes('@') ? host : `https://${host}`)))

const job: fc.Arbitrary<Omit<JobRecord, 'id'>> = fc.record({
  company_id: companyId,
  job_title: awkwardText,
  normalized_title: orNull(awkwardText),
  description: orNull(awkwardText),
  url,
  final_url: url,
  source_url: url,
  seniority: orNull(fc.constantFrom('senior', 'junior')),
  salary_string: orNull(awkwardText),
  salary_currency: fc.constant(null),
  location: orNull(awkwardText),
  short_location: orNull(awkwardText),
  long_location: orNull(awkwardText),
  state_code: fc.constant(null),
  postal_code: fc.constant(null),
  country: orNull(awkwardText),
  country_code: orNull(countryCode),
  date_posted: day,
  date_reposted: orNull(day),
  discovered_at: instant,
  closed_at: orNull(instant),
  remote: orNull(fc.boolean()),
  hybrid: orNull(fc.boolean()),
  easy_apply: orNull(fc.boolean()),
  reposted: orNull(fc.boolean()),
  min_annual_salary: pay,
  min_annual_salary_usd: pay,
  max_annual_salary: pay,
  max_annual_salary_usd: pay,
  avg_annual_salary_usd: pay,
  latitude: fc.constant(null),
  longitude: fc.constant(null),
  countries: listOf(awkwardText),
  country_codes: listOf(countryCode),
  cities: listOf(awkwardText),
  continents: fc.constant([]),
  employment_statuses: listOf(fc.constantFrom('full_time', 'contract')),
  technology_slugs: listOf(slug, 4),
  keyword_slugs: listOf(slug),
  manager_roles: fc.constant([]),
  matching_phrases: fc.constant([]),
  matching_words: fc.constant([]),
  hiring_team: listOf(person, 1),
  locations: listOf(place, 2),
})

const technologies: readonly CatalogueRecord[] = slugs.map((name, index) => ({
  type: 'technology',
  record: {
    slug: name,
    name: name.toUpperCase(),
    category: null,
    category_slug: index === 0 ? null : `category-${index % 3}`,
    parent_category: null,
    parent_category_slug: index === 1 ? null : `parent-${index % 2}`,
    logo: null,
    logo_thumbnail: null,
  },
}))

const use: fc.Arbitrary<CatalogueRecord> = fc
  .record({
    company_id: companyId,
    technology_slug: slug,
    confidence: fc.constantFrom(...confidences),
    jobs: fc.nat(3),
    jobs_last_7_days: fc.nat(3),
    jobs_last_30_days: fc.nat(3),
    jobs_last_180_days: fc.nat(3),
    first_date_found: orNull(day),
    last_date_found: orNull(day),
    rank_within_category: orNull(fc.nat(3)),
    relative_occurrence_within_category: orNull(fc.constantFrom(0, 0.1, 0.5, 1)),
    theirstack_score: orNull(fc.constantFrom(0.25, 1)),
  })
  .map((record) => ({ type: 'company_technology', record }))

/** A small catalogue of awkward records, with ties in everything that searches order by. */
export const world: fc.Arbitrary<readonly CatalogueRecord[]> = fc
  .record({
    companies: fc.array(company, { minLength: companyCount, maxLength: companyCount }),
    jobs: fc.array(job, { minLength: jobCount, maxLength: jobCount }),
    uses: fc.array(use, { minLength: 40, maxLength: 40 }),
  })
  .map(({ companies, jobs, uses }) => [
    ...technologies,
    ...companies.map((record, index): CatalogueRecord => ({
      type: 'company',
      record: { ...record, id: idOfCompany(index) },
    })),
    ...uses,
    ...jobs.map((record, index): CatalogueRecord => ({
      type: 'job',
      record: { ...record, id: index + 1 },
    })),
  ])

export const worldCompanyId = companyId
export const worldJobId: fc.Arbitrary<number> = fc.integer({ min: 0, max: jobCount + 1 })

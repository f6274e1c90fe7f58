import type { FilterValues } from '@scrip/catalogue'

/** `totals` counts what a job search matches. */
export type SearchKind = 'jobs' | 'companies' | 'totals'

/** What customers ask for, with names that stand in the table of results. */
export const typicalSearches: readonly (readonly [name: string, kind: SearchKind, body: FilterValues])[] = [
  [
    'title + country, 7 days',
    'jobs',
    { posted_at_max_age_days: 7, job_title_or: ['data engineer'], job_country_code_or: ['US'] },
  ],
  [
    'title + country, 30 days, page 20',
    'jobs',
    { posted_at_max_age_days: 30, job_title_or: ['data engineer'], job_country_code_or: ['US'], page: 20 },
  ],
  [
    'rare title, 90 days',
    'jobs',
    { posted_at_max_age_days: 90, job_title_or: ['lead payroll specialist'], job_country_code_or: ['SG'] },
  ],
  ['title that nobody has', 'jobs', { posted_at_max_age_days: 90, job_title_or: ['submarine cook'] }],
  [
    'many titles + not',
    'jobs',
    {
      posted_at_max_age_days: 7,
      job_title_or: ['data engineer', 'analytics engineer', 'head of data'],
      job_title_not: ['junior'],
    },
  ],
  [
    'technology + country',
    'jobs',
    { posted_at_max_age_days: 30, job_technology_slug_or: ['rust'], job_country_code_or: ['DE'] },
  ],
  [
    'technologies, all of',
    'jobs',
    { posted_at_max_age_days: 30, job_technology_slug_and: ['python', 'apache-kafka', 'snowflake'] },
  ],
  ['company domain', 'jobs', { company_domain_or: ['tamarisk-studio.example'] }],
  ['company name, part of it', 'jobs', { company_name_partial_match_or: ['tamarisk'] }],
  [
    'discovered since an hour',
    'jobs',
    { posted_at_max_age_days: 30, discovered_at_gte: '2026-11-23T11:00:00Z' },
  ],
  ['newest', 'jobs', { posted_at_max_age_days: 7 }],
  [
    'title pattern',
    'jobs',
    { posted_at_max_age_days: 7, job_title_pattern_or: ['(data|analytics) engineer', '^head of'] },
  ],
  [
    'remote, salary, seniority',
    'jobs',
    { posted_at_max_age_days: 7, remote: true, min_salary_usd: 150_000, job_seniority_or: ['staff'] },
  ],
  [
    'large companies of an industry',
    'jobs',
    {
      posted_at_max_age_days: 7,
      min_employee_count: 1_000,
      industry_id_or: [43],
      job_title_or: ['data engineer'],
    },
  ],
  [
    'description contains',
    'jobs',
    { posted_at_max_age_days: 7, job_description_contains_or: ['inequality'] },
  ],
  [
    'description contains, nobody',
    'jobs',
    { posted_at_max_age_days: 7, job_description_contains_or: ['submarine'] },
  ],
  [
    'count: title + country, 7 days',
    'totals',
    { posted_at_max_age_days: 7, job_title_or: ['data engineer'], job_country_code_or: ['US'] },
  ],
  ['count: everything of 7 days', 'totals', { posted_at_max_age_days: 7 }],
  ['companies: country + size', 'companies', { company_country_code_or: ['DE'], min_employee_count: 500 }],
  ['companies: technology', 'companies', { company_technology_slug_or: ['snowflake'] }],
  [
    'companies: that hire data engineers',
    'companies',
    { job_filters: { posted_at_max_age_days: 7, job_title_or: ['data engineer'] } },
  ],
  [
    'companies: sure technology',
    'companies',
    { tech_filters: { technology_slug_or: ['snowflake'], confidence_or: ['high'] } },
  ],
]

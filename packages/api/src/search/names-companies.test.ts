import { expect, test } from 'vitest'
import { revealsCompanies } from './names-companies.ts'

test.each([
  'company_name_or',
  'company_name_case_insensitive_or',
  'company_name_partial_match_or',
  'company_id_or',
  'company_domain_or',
  'company_linkedin_url_or',
  'company_name_not',
  'company_name_partial_match_not',
  'company_id_not',
  'company_domain_not',
  'company_description_pattern_or',
  'company_description_pattern_not',
  'job_description_pattern_or',
  'job_description_pattern_and',
  'job_description_pattern_not',
  'job_description_pattern_case_sensitive_or',
  'job_description_contains_or',
  'job_description_contains_not',
  'url_domain_or',
  'url_domain_not',
])('a preview with %s is not free', (name) => {
  expect(revealsCompanies({ [name]: ['a'] })).toBe(true)
  expect(revealsCompanies({ [name]: [] })).toBe(false)
  expect(revealsCompanies({ job_filters: { [name]: ['a'] } })).toBe(true)
  expect(revealsCompanies({ job_filters: { [name]: [] }, tech_filters: null })).toBe(false)
})

test('a preview by what is shown anyway stays free', () => {
  expect(revealsCompanies({ company_country_code_or: ['ES'], industry_id_or: [1] })).toBe(false)
})

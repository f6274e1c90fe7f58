import { describe, expect, it } from 'vitest'
import type { CompanyRecord } from '../records/company-record.ts'
import { findsJob, refusals } from '../testing/records.ts'

const finds = (filters: Readonly<Record<string, unknown>>, company: Partial<CompanyRecord>): boolean =>
  findsJob(filters, {}, company)

describe('company attribute filters', () => {
  it('tells recruiting agencies from employers', () => {
    const agency = { is_recruiting_agency: true }
    expect(finds({ company_type: 'recruiting_agency' }, agency)).toBe(true)
    expect(finds({ company_type: 'direct_employer' }, agency)).toBe(false)
    expect(finds({ company_type: 'direct_employer' }, {})).toBe(true)
    expect(finds({ company_type: 'all' }, agency)).toBe(true)
    expect(refusals({ company_type: 'agency' })).toHaveLength(1)
  })

  it('leaves out or keeps a company of unknown country, as the filter says', () => {
    expect(finds({ company_country_code_not: ['US'] }, {})).toBe(false)
    expect(finds({ company_country_code_not_or_null: ['US'] }, {})).toBe(true)
    expect(finds({ company_country_code_not: ['US'] }, { country_code: 'DE' })).toBe(true)
    expect(finds({ company_country_code_or: ['de'] }, { country_code: 'DE' })).toBe(true)
  })

  it('looks for patterns in its descriptions, with or without accents', () => {
    const company = { seo_description: 'Pâtisserie à Montréal' }
    const filters = { company_description_pattern_or: ['patisserie'] }
    expect(finds(filters, company)).toBe(false)
    const blind = { ...filters, company_description_pattern_accent_insensitive: true }
    expect(finds(blind, company)).toBe(true)
    expect(finds({ company_description_pattern_not: ['montréal'] }, company)).toBe(false)
    expect(finds({ company_location_pattern_or: ['^mont'] }, { city: 'Montréal' })).toBe(true)
  })

  it('finds technologies, keywords, investors and tags', () => {
    const company = {
      technology_slugs: ['rust'],
      keyword_slugs: ['saas'],
      investors: ['Alpenglow Ventures'],
      company_tags: ['b2b'],
    }
    expect(finds({ company_technology_slug_and: ['rust'] }, company)).toBe(true)
    expect(finds({ company_keyword_slug_not: ['saas'] }, company)).toBe(false)
    expect(finds({ company_investors_or: ['alpenglow ventures'] }, company)).toBe(false)
    expect(finds({ company_investors_partial_match_or: ['ALPENGLOW'] }, company)).toBe(true)
    expect(finds({ company_tags_or: ['b2b'] }, company)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { findsJob, refusals } from '../testing/records.ts'

const acme = {
  name: 'Acme Labs 100%',
  domain: 'acme.example',
  linkedin_url: 'https://www.linkedin.com/company/Acme-Labs/',
}
const finds = (filters: Readonly<Record<string, unknown>>) => findsJob(filters, {}, acme)

describe('company identity filters', () => {
  it('joins identifiers by any of them, and with all else by both', () => {
    const named = { company_name_or: ['Nobody'], company_domain_or: ['acme.example'] }
    expect(finds(named)).toBe(true)
    expect(finds({ ...named, company_name_not: ['Acme Labs 100%'] })).toBe(false)
    expect(finds({ company_name_or: ['Nobody'], company_domain_or: ['other.example'] })).toBe(false)
  })

  it('compares names exactly, in any case, or in part', () => {
    expect(finds({ company_name_or: ['acme labs 100%'] })).toBe(false)
    expect(finds({ company_name_case_insensitive_or: ['ACME LABS 100%'] })).toBe(true)
    expect(finds({ company_name_partial_match_or: ['LABS 100'] })).toBe(true)
    expect(finds({ company_name_partial_match_or: ['0%_'] })).toBe(false)
    expect(finds({ company_name_partial_match_not: ['labs'] })).toBe(false)
  })

  it('takes a URL or an e-mail address for its domain', () => {
    expect(finds({ company_domain_or: ['https://www.ACME.example/jobs'] })).toBe(true)
    expect(finds({ company_domain_or: ['jane@acme.example'] })).toBe(true)
    expect(finds({ company_domain_or: ['jobs.acme.example'] })).toBe(false)
    expect(findsJob({ company_domain_not: ['acme.example'] }, {}, {})).toBe(true)
    expect(refusals({ company_domain_or: ['acme'] })).toHaveLength(1)
  })

  it('takes a LinkedIn page by its URL or its last part', () => {
    expect(finds({ company_linkedin_url_or: ['linkedin.com/company/acme-labs?x=1'] })).toBe(true)
    expect(finds({ company_linkedin_url_or: ['acme-labs'] })).toBe(true)
    expect(finds({ company_linkedin_url_or: ['acme'] })).toBe(false)
  })

  it('finds and leaves out by id', () => {
    expect(finds({ company_id_or: ['acme'] })).toBe(true)
    expect(finds({ company_id_not: ['acme'] })).toBe(false)
  })
})

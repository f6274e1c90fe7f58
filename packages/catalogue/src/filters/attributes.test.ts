import { describe, expect, it } from 'vitest'
import { findsJob, refusals } from '../testing/records.ts'

describe('attribute filters', () => {
  it('finds and leaves out by id', () => {
    expect(findsJob({ job_id_or: [1, 2] }, { id: 2 })).toBe(true)
    expect(findsJob({ job_id_not: [1, 2] }, { id: 2 })).toBe(false)
    expect(refusals({ job_id_or: [1.5] })).toEqual(['/job_id_or/0 must be an integer'])
  })

  it('finds a salary range that reaches into the one asked for', () => {
    const job = { min_annual_salary_usd: 80_000, max_annual_salary_usd: 120_000 }
    expect(findsJob({ min_salary_usd: 100_000 }, job)).toBe(true)
    expect(findsJob({ min_salary_usd: 120_001 }, job)).toBe(false)
    expect(findsJob({ max_salary_usd: 80_000 }, job)).toBe(true)
    expect(findsJob({ max_salary_usd: 79_999 }, job)).toBe(false)
    expect(findsJob({ min_salary_usd: 0 }, {})).toBe(false)
    expect(findsJob({ min_salary_usd: 90 }, { avg_annual_salary_usd: 90 })).toBe(true)
  })

  it('finds a posting by the domain of any of its addresses, also by a parent domain', () => {
    const job = { final_url: 'https://boards.ats.example/acme/1', source_url: 'https://www.list.example/2' }
    expect(findsJob({ url_domain_or: ['ats.example'] }, job)).toBe(true)
    expect(findsJob({ url_domain_or: ['https://list.example/'] }, job)).toBe(true)
    expect(findsJob({ url_domain_or: ['s.example'] }, job)).toBe(false)
    expect(findsJob({ url_domain_not: ['ats.example'] }, job)).toBe(false)
    expect(refusals({ url_domain_or: ['not a domain'] })).toHaveLength(1)
  })

  it('compares the other attributes as they are', () => {
    expect(findsJob({ job_seniority_or: ['senior', 'staff'] }, { seniority: 'senior' })).toBe(true)
    expect(findsJob({ job_seniority_or: ['senior'] }, {})).toBe(false)
    expect(findsJob({ easy_apply: false }, { easy_apply: false })).toBe(true)
    expect(findsJob({ easy_apply: false }, {})).toBe(false)
    expect(findsJob({ employment_statuses_or: ['contract'] }, { employment_statuses: ['contract'] })).toBe(
      true,
    )
  })
})

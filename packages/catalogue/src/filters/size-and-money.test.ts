import { describe, expect, it } from 'vitest'
import type { CompanyRecord } from '../records/company-record.ts'
import { findsJob } from '../testing/records.ts'

const finds = (filters: Readonly<Record<string, unknown>>, company: Partial<CompanyRecord>): boolean =>
  findsJob(filters, {}, company)

describe('size and money filters', () => {
  it('includes both bounds', () => {
    const company = { employee_count: 50, annual_revenue_usd: 50, total_funding_usd: 50 }
    for (const figure of ['employee_count', 'revenue_usd', 'funding_usd']) {
      expect(finds({ [`min_${figure}`]: 50, [`max_${figure}`]: 50 }, company)).toBe(true)
      expect(finds({ [`min_${figure}`]: 51 }, company)).toBe(false)
      expect(finds({ [`max_${figure}`]: 49 }, company)).toBe(false)
      expect(finds({ [`min_${figure}`]: 0 }, {})).toBe(false)
      expect(finds({ [`max_${figure}`]: 99 }, {})).toBe(false)
    }
  })

  it('keeps companies of unknown size only in the forms that say so', () => {
    expect(finds({ min_employee_count_or_null: 10 }, {})).toBe(true)
    expect(finds({ max_employee_count_or_null: 10 }, {})).toBe(true)
    expect(finds({ min_employee_count_or_null: 10 }, { employee_count: 9 })).toBe(false)
  })

  it('finds by industry, with the unknown kept or left out', () => {
    expect(finds({ industry_id_or: [4, 6] }, { industry_id: 6 })).toBe(true)
    expect(finds({ industry_id_not: [4] }, {})).toBe(false)
    expect(finds({ industry_id_not_or_null: [4] }, {})).toBe(true)
    expect(finds({ industry_id_not_or_null: [4] }, { industry_id: 4 })).toBe(false)
  })

  it('finds by stage, last round and batch', () => {
    const company = { funding_stage: 'seed', last_funding_round_date: '2025-06-30', yc_batch: 'W21' }
    expect(finds({ funding_stage_or: ['seed'] }, company)).toBe(true)
    expect(finds({ last_funding_round_date_gte: '2025-06-30' }, company)).toBe(true)
    expect(finds({ last_funding_round_date_lte: '2025-06-29' }, company)).toBe(false)
    expect(finds({ only_yc_companies: true }, company)).toBe(true)
    expect(finds({ only_yc_companies: true }, {})).toBe(false)
    expect(finds({ only_yc_companies: false }, {})).toBe(true)
  })
})

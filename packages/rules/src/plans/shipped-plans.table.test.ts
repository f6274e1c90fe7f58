import { describe, expect, test } from 'vitest'
import { defaultRolloverRule } from './rollover-rules.ts'
import { findPlan, shippedPlans } from './shipped-plans.ts'

const rows: readonly {
  readonly id: string
  readonly api: number
  readonly company: number
  readonly recurrence: string
  readonly class: string
  readonly pageSizeMax: number
  readonly pagesMax: number | null
  readonly search: readonly number[]
}[] = [
  {
    id: 'free',
    api: 200,
    company: 50,
    recurrence: 'monthly',
    class: 'unpaid',
    pageSizeMax: 25,
    pagesMax: 5,
    search: [4, 10, 50, 400],
  },
  {
    id: 'trial',
    api: 200,
    company: 50,
    recurrence: 'once',
    class: 'unpaid',
    pageSizeMax: 25,
    pagesMax: 5,
    search: [4, 10, 50, 400],
  },
  {
    id: 'api_1500',
    api: 1500,
    company: 0,
    recurrence: 'monthly',
    class: 'paid',
    pageSizeMax: 500,
    pagesMax: null,
    search: [4],
  },
  {
    id: 'api_1000000',
    api: 1_000_000,
    company: 0,
    recurrence: 'monthly',
    class: 'paid',
    pageSizeMax: 500,
    pagesMax: null,
    search: [4],
  },
  {
    id: 'demo',
    api: 5000,
    company: 500,
    recurrence: 'monthly',
    class: 'paid',
    pageSizeMax: 500,
    pagesMax: null,
    search: [1_000_000],
  },
]

describe('shipped plans', () => {
  for (const row of rows) {
    test(`${row.id} gives ${row.api} api and ${row.company} company credits`, () => {
      const plan = findPlan(row.id)
      expect(plan?.terms.api).toMatchObject({
        planId: row.id,
        recurrence: row.recurrence,
        creditsPerPeriod: row.api,
        class: row.class,
        rolloverRule: defaultRolloverRule,
      })
      expect(plan?.terms.company.creditsPerPeriod).toBe(row.company)
      expect(plan?.limits).toMatchObject({ pageSizeMax: row.pageSizeMax, pagesMax: row.pagesMax })
      expect(plan?.limits.rateLimits.search.map((limit) => limit.quota)).toEqual(row.search)
    })
  }

  test('have one meaning for each id and version', () => {
    const names = shippedPlans.map((plan) => `${plan.id}@${plan.version}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(12)
  })

  test('are found by version, and an unknown one is null', () => {
    expect(findPlan('free', 1)?.id).toBe('free')
    expect(findPlan('free', 2)).toBeNull()
    expect(findPlan('gold')).toBeNull()
  })
})

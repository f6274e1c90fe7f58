import { describe, expect, it } from 'vitest'
import { estimateCost } from './estimate.ts'

describe('estimateCost', () => {
  it('takes the limit, or the default page, times the price', () => {
    const operation = { limit: 25, price: { kind: 'api', amount: 3, per: 'record' } } as const
    expect(estimateCost(operation, { limit: 10 })).toEqual({ kind: 'api', max: 30, exact: false })
    expect(estimateCost(operation, {})).toEqual({ kind: 'api', max: 75, exact: false })
  })

  it('counts each company that is named once', () => {
    const operation = { limit: 0, price: { kind: 'company', amount: 1, per: 'company' } } as const
    const params = { company_ids: ['a', 'b', 'a'], company_domains: ['c.example'] }
    expect(estimateCost(operation, params)).toEqual({ kind: 'company', max: 3, exact: false })
    expect(estimateCost(operation, {})).toEqual({ kind: 'company', max: 0, exact: true })
  })

  it('takes one lookup for one lookup, however much it returns', () => {
    const operation = { limit: 25, price: { kind: 'api', amount: 3, per: 'lookup' } } as const
    expect(estimateCost(operation, { limit: 500 }).max).toBe(3)
  })

  it('is never less than nothing', () => {
    const operation = { limit: 25, price: { kind: 'api', amount: 1, per: 'record' } } as const
    expect(estimateCost(operation, { limit: -5 }).max).toBe(0)
  })

  it('is nothing for what has no price', () => {
    expect(estimateCost({ limit: 0, price: null }, { limit: 500 })).toMatchObject({ max: 0, exact: true })
  })
})

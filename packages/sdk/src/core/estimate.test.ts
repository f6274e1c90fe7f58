import { describe, expect, it } from 'vitest'
import { estimateCost } from './estimate.ts'

describe('estimateCost', () => {
  it('takes the limit, or the default page, times the price', () => {
    const price = { kind: 'api', amount: 3, per: 'record', limit: 25 } as const
    expect(estimateCost(price, { limit: 10 })).toEqual({ kind: 'api', max: 30, exact: false })
    expect(estimateCost(price, {})).toEqual({ kind: 'api', max: 75, exact: false })
  })

  it('counts each company that is named once', () => {
    const price = {
      kind: 'company',
      amount: 1,
      per: 'company',
      lists: ['company_ids', 'company_domains'],
    } as const
    const params = { company_ids: ['a', 'b', 'a'], company_domains: ['c.example'] }
    expect(estimateCost(price, params)).toEqual({ kind: 'company', max: 3, exact: false })
    expect(estimateCost(price, {})).toEqual({ kind: 'company', max: 0, exact: true })
  })

  it('takes one lookup for one lookup, however much it returns', () => {
    expect(estimateCost({ kind: 'api', amount: 3, per: 'lookup' }, { limit: 500 }).max).toBe(3)
  })
})

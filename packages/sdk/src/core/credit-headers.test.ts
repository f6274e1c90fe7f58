import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCreditHeaders } from './credit-headers.ts'

const all = {
  'credits-cost': '25',
  'credits-kind': 'api',
  'credits-remaining': '1475',
  'credits-charge': 'chg_01',
  'credits-records': '25',
  'credits-replayed': '?1',
  'credits-window-hits': '2',
}

describe('parseCreditHeaders', () => {
  it('reads every credit header', () => {
    expect(parseCreditHeaders(new Headers(all))).toEqual({
      cost: 25,
      kind: 'api',
      remaining: 1475,
      charge: 'chg_01',
      records: 25,
      replayed: true,
      windowHits: 2,
    })
  })

  it('reads a missing header as unknown, never as 0', () => {
    expect(parseCreditHeaders(new Headers())).toEqual({
      cost: null,
      kind: null,
      remaining: null,
      charge: null,
      records: null,
      replayed: false,
      windowHits: null,
    })
  })

  it.each(['-1', '1.5', '1e3', '25, 25', 'NaN', '99999999999999999', '9007199254740993', ''])(
    'does not take %j for a number of credits',
    (text) => {
      expect(parseCreditHeaders(new Headers({ 'credits-cost': text })).cost).toBeNull()
    },
  )

  it('leaves parameters and quotes aside', () => {
    const headers = new Headers({
      'credits-cost': '3;per=record',
      'credits-charge': '"chg_2"',
      'credits-kind': 'company',
    })
    expect(parseCreditHeaders(headers)).toMatchObject({ cost: 3, charge: 'chg_2', kind: 'company' })
  })

  it('is total: whatever the headers hold, it answers and never invents credits', () => {
    const text = fc.string({
      unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCodePoint(code)),
    })
    const number = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String)
    const headers = fc.dictionary(
      fc.constantFrom(...Object.keys(all)),
      fc.oneof(text, number, fc.constantFrom('api', '?1')),
    )
    fc.assert(
      fc.property(headers, (given) => {
        const read = parseCreditHeaders(new Headers(given))
        for (const value of [read.cost, read.remaining, read.records, read.windowHits]) {
          expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true)
        }
        expect([null, 'api', 'company']).toContain(read.kind)
      }),
    )
  })
})

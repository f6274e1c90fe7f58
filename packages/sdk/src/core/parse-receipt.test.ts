import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReceipt } from './parse-receipt.ts'
import type { Receipt } from './receipt.ts'

const all = {
  'credits-cost': '25',
  'credits-kind': 'api',
  'credits-remaining': '1475',
  'credits-charge': 'chg_01',
  'credits-records': '25',
  'credits-replayed': '?1',
  'credits-window-hits': '2',
}

const price = { kind: 'api', amount: 1, per: 'record' } as const
const attempts = [{ status: 200, requestId: 'req_1', durationMs: 1 }]

function parse(headers: Headers | null): Receipt {
  return parseReceipt(price, { attempts, headers, settled: true }, false, 'key-1')
}

describe('parseReceipt', () => {
  it('reads every credit header', () => {
    expect(parse(new Headers(all))).toEqual({
      known: true,
      cost: 25,
      kind: 'api',
      remaining: 1475,
      charge: 'chg_01',
      records: 25,
      replayed: true,
      windowHits: 2,
      idempotencyKey: 'key-1',
      attempts,
      settled: true,
      spent: { api: 0, company: 0 },
    })
  })

  it.each([null, new Headers()])('reads a missing header as unknown, never as 0', (headers) => {
    expect(parse(headers)).toMatchObject({
      known: false,
      cost: null,
      kind: 'api',
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
      expect(parse(new Headers({ ...all, 'credits-cost': text }))).toMatchObject({ known: false, cost: null })
    },
  )

  it('reads items with parameters, and strings', () => {
    const headers = new Headers({ ...all, 'credits-cost': '7;unit=credits', 'credits-charge': '"chg_02"' })
    expect(parse(headers)).toMatchObject({ cost: 7, charge: 'chg_02' })
  })

  it('is all zero and known for what has no price', () => {
    const receipt = parseReceipt(null, { attempts, headers: null, settled: true }, false, null)
    expect(receipt).toMatchObject({ known: true, cost: 0, kind: null, remaining: null })
  })

  it('knows that what was never sent cost nothing, and so does a refusal that says nothing of credits', () => {
    for (const [sent, settled, cost] of [
      [[], true, 0],
      [attempts, true, 0],
      [attempts, false, null],
    ] as const) {
      const receipt = parseReceipt(price, { attempts: sent, headers: null, settled }, true, 'key-1')
      expect(receipt).toMatchObject({ known: settled, cost, settled })
    }
  })

  it('does not take the credits of another kind for those of its own', () => {
    expect(parse(new Headers({ ...all, 'credits-kind': 'company' }))).toMatchObject({
      known: false,
      kind: 'api',
    })
  })

  it('never throws and never invents credits', () => {
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
        const read = parse(new Headers(given))
        for (const value of [read.cost, read.remaining, read.records, read.windowHits]) {
          expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true)
        }
        expect(read.kind).toBe('api')
        expect(read.known).toBe(
          read.cost !== null && read.remaining !== null && /^"?api\b/.test(given['credits-kind'] ?? ''),
        )
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { decideRollover, rollsOver } from './decide-rollover.ts'
import { at, grantOf } from '../../test/build.ts'
import { instantText } from '../calendar/instant-text.ts'
import { credits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import { defaultRolloverRule, twelveMonthsAfterPurchase } from '../plans/rollover-rules.ts'

const boundary = at('2026-12-01')
const calendar = { anchorAt: at('2026-01-01'), timeZone: 'UTC', boundaryIndex: 11 }
const percent = { mode: 'percent', percent: 33, percentOf: 'unused' } as const

interface Row {
  readonly name: string
  readonly rule?: Partial<RolloverRule>
  readonly grant?: Partial<Grant>
  readonly stillLive?: number
  readonly carry: number
  readonly expires?: string | null
}

/** Of 200 granted, 101 are unused. */
const rows: readonly Row[] = [
  { name: 'all', carry: 101, expires: null },
  { name: 'none', rule: { mode: 'none' }, carry: 0 },
  { name: '33 % of the unused, rounded down', rule: percent, carry: 33 },
  { name: '33 % of the granted', rule: { ...percent, percentOf: 'granted' }, carry: 66 },
  { name: 'never more than is unused', rule: { ...percent, percent: 100, percentOf: 'granted' }, carry: 101 },
  { name: 'a cap', rule: { maxAmount: credits(40) }, carry: 40 },
  { name: 'a cap beside what still lives', rule: { maxAmount: credits(40) }, stillLive: 25, carry: 15 },
  { name: 'a cap that is used up', rule: { maxAmount: credits(40) }, stillLive: 90, carry: 0 },
  { name: 'a cap with room', rule: { maxAmount: credits(500) }, stillLive: 90, carry: 101 },
  { name: 'the tighter of percent and cap', rule: { ...percent, maxAmount: credits(20) }, carry: 20 },
  { name: 'may roll over once more', rule: { maxRollovers: 2 }, grant: { generation: 1 }, carry: 101 },
  {
    name: 'has rolled over as often as it may',
    rule: { maxRollovers: 2 },
    grant: { generation: 2 },
    carry: 0,
  },
  { name: 'may never roll over', rule: { maxRollovers: 0 }, carry: 0 },
  { name: '12 months after purchase', rule: twelveMonthsAfterPurchase, carry: 101, expires: '2027-11-01' },
  {
    name: '12 months after the first purchase is past',
    rule: twelveMonthsAfterPurchase,
    grant: { originAt: at('2025-11-30') },
    carry: 0,
  },
  {
    name: '12 months after the first purchase is now',
    rule: twelveMonthsAfterPurchase,
    grant: { originAt: at('2025-12-01') },
    carry: 0,
  },
  {
    name: 'months from the rollover end with a period',
    rule: { life: { basis: 'rollover', months: 3 } },
    carry: 101,
    expires: '2027-03-01',
  },
]

describe('the rollover formula (L18)', () => {
  for (const row of rows) {
    test(`${row.name}: carries ${row.carry} of 101`, () => {
      const grant = grantOf({
        amount: credits(200),
        available: credits(101),
        used: credits(99),
        source: 'plan',
        class: 'paid',
        expiresAt: boundary,
        ...row.grant,
      })
      const rule = { ...defaultRolloverRule, ...row.rule }
      const decision = decideRollover(grant, rule, credits(row.stillLive ?? 0), boundary, calendar)
      expect({ unused: decision.unused, carry: decision.carry, forfeit: decision.forfeit }).toEqual({
        unused: 101,
        carry: row.carry,
        forfeit: 101 - row.carry,
      })
      expect(decision.why).toMatch(/^[A-Z0-9].*\.$/)
      const expires = decision.expiresAt === null ? null : instantText(decision.expiresAt)
      expect(expires).toBe(row.expires === undefined ? expires : row.expires)
    })
  }

  test('a percentage of a very large grant is exact', () => {
    const grant = grantOf({ amount: credits(Number.MAX_SAFE_INTEGER), source: 'plan', class: 'paid' })
    const rule = { ...defaultRolloverRule, ...percent, percent: 99 }
    const carry = (BigInt(Number.MAX_SAFE_INTEGER) * 99n) / 100n
    expect(decideRollover(grant, rule, credits(0), boundary, calendar).carry).toBe(Number(carry))
  })
})

test('only paid plan credits that end with the period roll over', () => {
  const paid = grantOf({ source: 'plan', class: 'paid', expiresAt: boundary })
  expect(rollsOver(paid, boundary)).toBe(true)
  expect(rollsOver({ ...paid, source: 'rollover' }, boundary)).toBe(true)
  expect(rollsOver({ ...paid, source: 'free', class: 'unpaid' }, boundary)).toBe(false)
  expect(rollsOver({ ...paid, source: 'top_up' }, boundary)).toBe(false)
  expect(rollsOver({ ...paid, expiresAt: at('2026-12-02') }, boundary)).toBe(false)
  expect(rollsOver({ ...paid, available: credits(0) }, boundary)).toBe(false)
})

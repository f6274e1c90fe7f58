import { describe, expect, it } from 'vitest'
import { formatCredits, formatCreditsOf, formatSigned } from './format-credits.ts'

describe('credits on the screen', () => {
  it('separates thousands', () => {
    expect(formatCredits(0)).toBe('0')
    expect(formatCredits(999)).toBe('999')
    expect(formatCredits(1_234_567)).toBe('1,234,567')
    expect(formatCredits(Number.MAX_SAFE_INTEGER)).toBe('9,007,199,254,740,991')
  })

  it('gives a ledger amount its sign, with a minus and not a hyphen', () => {
    expect(formatSigned(5_000)).toBe('+5,000')
    expect(formatSigned(-25)).toBe('−25')
    expect(formatSigned(0)).toBe('0')
  })

  it('names the kind, and one credit in the singular', () => {
    expect(formatCreditsOf(1, 'api')).toBe('1 API credit')
    expect(formatCreditsOf(2_000, 'company')).toBe('2,000 company credits')
    expect(formatCreditsOf(3, null)).toBe('3 credits')
  })
})

import { expect, it } from 'vitest'
import { countLines, describeBulk, describeTotals } from './bulk-words.ts'

const counts = { lines: 5, good: 4, bad: 1, warned: 0, granted: 3, failed: 1 }

it('keeps the two kinds apart', () => {
  expect(describeTotals({ totals: { api: 1200, company: 5 } })).toBe('1,200 API credits, 5 company credits')
  expect(describeTotals({ totals: { api: 0, company: 0 } })).toBe('Nothing')
})

it('says of each state whether credits moved', () => {
  expect(describeBulk({ state: 'waiting', counts })).toContain('Nothing has moved')
  expect(describeBulk({ state: 'declined', counts })).toContain('No credits moved')
  expect(describeBulk({ state: 'finished', counts })).toBe('3 lines granted, 1 failed.')
  expect(countLines(1)).toBe('1 line')
})

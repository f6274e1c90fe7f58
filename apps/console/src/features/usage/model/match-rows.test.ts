import type { StaffUsageRow } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { formatChange, matchRows } from './match-rows.ts'

function row(change: Partial<StaffUsageRow>): StaffUsageRow {
  return {
    day: null,
    operation: null,
    member_id: null,
    api_key_id: null,
    team_id: null,
    team_name: null,
    kind: 'api',
    credits: 0,
    refunded: 0,
    records: 0,
    requests: 0,
    window_hits: 0,
    ...change,
  }
}

it('puts the same day of both periods side by side', () => {
  const period = { from: '2026-11-01', to: '2026-11-03', timeZone: 'UTC' }
  const before = { from: '2026-10-30', to: '2026-11-01', timeZone: 'UTC' }
  const rows = [row({ day: '2026-10-31', credits: 4 })]
  expect([...matchRows(rows, 'day', period, before)]).toEqual([['2026-11-02', 4]])
})

it('puts the same key of both periods side by side', () => {
  const period = { from: '2026-11-01', to: '2026-11-03', timeZone: 'UTC' }
  const rows = [row({ api_key_id: 'key_1', credits: 4 }), row({ credits: 1 })]
  const matched = matchRows(rows, 'api_key', period, period)
  expect([matched.get('key_1'), matched.get(null)]).toEqual([4, 1])
})

it.each([
  [112, 100, '+12 %'],
  [50, 100, '\u221250 %'],
  [100, 100, '0 %'],
  [0, 0, '0 %'],
  [5, 0, 'new'],
  [0, 5, '\u2212100 %'],
])('writes %i after %i as %s', (credits, before, text) => {
  expect(formatChange(credits, before)).toBe(text)
})

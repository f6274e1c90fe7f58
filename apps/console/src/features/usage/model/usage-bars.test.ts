import type { StaffUsageRow } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { rowsOfKind, toUsageBars } from './usage-bars.ts'

const none = { keys: new Map<string, string>(), members: new Map<string, string>() }

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

it('never mixes kinds', () => {
  const rows = [
    row({ day: '2026-11-02', credits: 5 }),
    row({ day: '2026-11-01', kind: 'company', credits: 7 }),
  ]
  expect(rowsOfKind(rows, 'company', 'day').map(({ credits }) => credits)).toEqual([7])
})

it('has a bar for each day of the period, also for a day without usage', () => {
  const period = { from: '2026-10-31', to: '2026-11-03', timeZone: 'UTC' }
  const bars = toUsageBars([row({ day: '2026-11-01', credits: 12 })], 'day', period, none)
  expect(bars.map(({ axisLabel, credits }) => [axisLabel, credits])).toEqual([
    ['31 Oct', 0],
    ['1 Nov', 12],
    ['2 Nov', 0],
  ])
})

it('calls a key by its name, and puts the largest first', () => {
  const rows = rowsOfKind(
    [row({ api_key_id: 'key_a', credits: 1 }), row({ api_key_id: 'key_b', credits: 9 })],
    'api',
    'api_key',
  )
  const names = { ...none, keys: new Map([['key_b', 'nightly sync']]) }
  const period = { from: '2026-11-01', to: '2026-11-02', timeZone: 'UTC' }
  expect(toUsageBars(rows, 'api_key', period, names).map(({ label }) => label)).toEqual([
    'nightly sync',
    'key_a',
  ])
})

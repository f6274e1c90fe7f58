import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { readUsagePeriod } from './usage-period.ts'

const now = instant(Date.parse('2026-11-23T10:00:00Z'))

function read(query: { from?: string; to?: string }, zone = 'UTC'): string {
  const read_ = readUsagePeriod(query, zone, now)
  if (!read_.ok) return JSON.stringify(read_.refused.facts['errors'])
  return `${new Date(read_.period.from).toISOString()} ${new Date(read_.period.to).toISOString()}`
}

test('is the last 30 days by default, today included', () => {
  expect(read({})).toBe('2026-10-25T00:00:00.000Z 2026-11-24T00:00:00.000Z')
})

test('cuts days in the zone, and takes timestamps as they are', () => {
  expect(read({ from: '2026-11-01', to: '2026-11-02' }, 'Europe/Madrid')).toBe(
    '2026-10-31T23:00:00.000Z 2026-11-01T23:00:00.000Z',
  )
  expect(read({ from: '2026-11-01T00:00:00', to: '2026-11-02T00:00:00+01:00' }, 'Europe/Madrid')).toBe(
    '2026-11-01T00:00:00.000Z 2026-11-01T23:00:00.000Z',
  )
})

test.each([
  [{ from: '2026-11-02', to: '2026-11-02' }, '/to'],
  [{ from: '2026-12-01' }, '/from'],
  [{ from: '2000-01-01' }, '/from'],
])('refuses %j and names the field', (query, pointer) => {
  expect(read(query)).toContain(`"pointer":"${pointer}"`)
})

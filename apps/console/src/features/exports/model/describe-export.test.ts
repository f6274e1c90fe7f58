import { expect, it } from 'vitest'
import { describeExport, formatBytes } from './describe-export.ts'

it('says what is in the file', () => {
  expect(describeExport({ type: 'ledger', kind: 'api' })).toBe('Ledger, API')
  expect(describeExport({ type: 'audit', kind: null })).toBe('Audit log')
})

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1400, '1.4 kB'],
  [2_500_000, '2.5 MB'],
  [3_000_000_000_000, '3000.0 GB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

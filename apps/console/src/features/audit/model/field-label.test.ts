import { expect, it } from 'vitest'
import { fieldLabel } from './field-label.ts'

it.each([
  ['percentOf', 'Percent of what'],
  ['life.basis', 'Life counts from'],
  ['expires_at', 'Expires at'],
  ['limits.pageSize', 'Limits: page size'],
  ['value', 'Value'],
])('calls %s "%s"', (path, label) => {
  expect(fieldLabel(path)).toBe(label)
})

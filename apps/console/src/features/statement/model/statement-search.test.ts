import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { addMonths, formatMonth, parseStatementSearch } from './statement-search.ts'

it('reads from the URL what it wrote there, and no month that is none', () => {
  const search = { month: '2026-11' }
  expect(parseStatementSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  expect(parseStatementSearch({ month: '2026-13' }).month).toBeUndefined()
})

it('goes from month to month over the end of a year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(formatMonth('2026-11')).toBe('November 2026')
})

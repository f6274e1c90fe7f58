import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { daysOf, parseExpiringSearch, spans } from './expiring-search.ts'

it('reads from the URL what it wrote there', () => {
  const search = { within: '90d', kind: 'api', cursor: 'c' } as const
  expect(parseExpiringSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  expect(parseExpiringSearch({ within: '31d' }).within).toBeUndefined()
})

it('counts a span in days', () => {
  expect(spans.map(daysOf)).toEqual([7, 30, 90, 366])
})

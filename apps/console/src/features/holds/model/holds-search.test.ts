import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { parseHoldsSearch } from './holds-search.ts'

it('reads from the URL what it wrote there', () => {
  const search = { kind: 'company', state: 'released', cursor: 'c' } as const
  expect(parseHoldsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  expect(parseHoldsSearch({ state: 'ended' }).state).toBeUndefined()
})

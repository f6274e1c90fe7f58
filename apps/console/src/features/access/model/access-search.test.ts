import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { parseAccessSearch } from './access-search.ts'

it('reads from the URL what it wrote there', () => {
  const search = { state: 'closed', cursor: 'c', refund: 'chg_1' } as const
  expect(parseAccessSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  expect(parseAccessSearch({ state: 'ajar' }).state).toBeUndefined()
})

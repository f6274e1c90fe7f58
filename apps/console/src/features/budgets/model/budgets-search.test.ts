import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { parseBudgetsSearch } from './budgets-search.ts'

it('reads from the URL what it wrote there', () => {
  const search = { act: 'remove', budget: 'bud_1' } as const
  expect(parseBudgetsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
})

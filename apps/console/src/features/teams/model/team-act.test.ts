import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { parseOverviewSearch } from './team-act.ts'

it('reads from the URL what it wrote there, and nothing else', () => {
  const search = { act: 'claw-back' } as const
  expect(parseOverviewSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  expect(parseOverviewSearch({ act: 'delete' })).toEqual({ act: undefined })
})

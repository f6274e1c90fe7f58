import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { parseApprovalsSearch } from './approvals-search.ts'

const text = fc.option(
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.isWellFormed()),
  { nil: undefined },
)
const searches = fc.record({
  tab: fc.constantFrom('mine' as const, 'decided' as const, undefined),
  team: text,
  cursor: text,
})

it('comes back from a URL as it went in', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseApprovalsSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
    }),
  )
})

it('falls back to what is open when the tab is unreadable', () => {
  expect(parseApprovalsSearch({ tab: 'everything' }).tab).toBeUndefined()
  expect(parseApprovalsSearch({ tab: 'open' }).tab).toBeUndefined()
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { parseBulkSearch } from './bulk-search.ts'

const searches = fc.record({
  state: fc.constantFrom('bad' as const, 'failed' as const, undefined),
  cursor: fc.option(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.isWellFormed()),
    { nil: undefined },
  ),
})

it('comes back from a URL as it went in', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseBulkSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
    }),
  )
})

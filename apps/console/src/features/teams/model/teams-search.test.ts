import { expect, it } from 'vitest'
import { parseTeamsSearch } from './teams-search.ts'

it('keeps a search as it was typed', () => {
  expect(parseTeamsSearch({ q: '123', cursor: 'abc' })).toEqual({ q: '123', cursor: 'abc' })
  expect(parseTeamsSearch({ q: '', other: 'x' })).toEqual({ q: undefined, cursor: undefined })
})

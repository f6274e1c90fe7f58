import { expect, it } from 'vitest'
import { hideKey, parseTeamsSearch } from './teams-search.ts'

it('keeps a search as it was typed', () => {
  expect(parseTeamsSearch({ q: '123', cursor: 'abc' })).toEqual({ q: '123', cursor: 'abc' })
  expect(parseTeamsSearch({ q: '', other: 'x' })).toEqual({ q: undefined, cursor: undefined })
})

it('lets only the prefix of a pasted key leave the page', () => {
  expect(hideKey('scrip_live_AbCdEfGhIjKlMnOp')).toBe('scrip_live_AbCdEfGh')
  expect(hideKey(' northwind ')).toBe('northwind')
  expect(hideKey('scrip_live_Ab')).toBe('scrip_live_Ab')
})

import { expect, it } from 'vitest'
import { pageOf, startOfList } from './ledger-start.ts'

it('stays where it began while the named page is there', () => {
  expect(startOfList(undefined, 'b', [null, 'b', 'c'])).toBeUndefined()
  expect(startOfList('a', 'b', ['a', 'b'])).toBe('a')
})

it('begins with the named page when it is not there, and anew when none is named', () => {
  expect(startOfList(undefined, 'z', [null, 'b'])).toBe('z')
  expect(startOfList('a', undefined, ['a', 'b'])).toBeUndefined()
})

it('finds the page of an entry; the newest page has no cursor', () => {
  const pages = [{ data: [{ id: 'e3' }] }, { data: [{ id: 'e2' }, { id: 'e1' }] }]
  expect(pageOf(pages, [null, 'b'], 'e1')).toBe('b')
  expect(pageOf(pages, [null, 'b'], 'e3')).toBeUndefined()
  expect(pageOf(pages, [null, 'b'], 'e9')).toBeUndefined()
})

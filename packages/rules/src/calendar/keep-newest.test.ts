import { expect, test } from 'vitest'
import { keepNewest } from './keep-newest.ts'

test('a cache keeps no more than it may, and the oldest goes first', () => {
  const cache = new Map<string, number>()
  for (const [index, name] of ['a', 'b', 'c', 'b', 'd'].entries()) keepNewest(cache, name, index, 3)
  expect([...cache]).toEqual([
    ['b', 3],
    ['c', 2],
    ['d', 4],
  ])
})

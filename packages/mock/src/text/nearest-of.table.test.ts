import { expect, test } from 'vitest'
import { nearestOf, suggest } from './nearest-of.ts'

const words = ['fresh', 'low_balance', 'empty', 'demo']

test.each([
  ['fres', 'fresh'],
  ['Fresh', 'fresh'],
  ['low-balance', 'low_balance'],
  ['lowbalnce', 'low_balance'],
  ['dmeo', 'demo'],
  ['grant_expiring', null],
])('takes %s for %s', (word, meant) => {
  expect(nearestOf(word, words)).toBe(meant)
})

test('names all there are when nothing is near', () => {
  expect(suggest('rollover_due', ['a', 'b'])).toBe('There are `a`, `b`.')
  expect(suggest('emty', words)).toBe('Did you mean `empty`?')
})

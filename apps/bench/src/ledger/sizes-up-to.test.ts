import { expect, it } from 'vitest'
import { sizesUpTo } from './sizes-up-to.ts'

it.each([
  [1_000_000, [1_000, 30_000, 1_000_000]],
  [30_000, [1_000, 30_000]],
  [5_000, [1_000, 5_000]],
  [1_000, [1_000]],
  [7, [7]],
])('measures up to %i, each size once', (largest, sizes) => {
  expect(sizesUpTo(largest, [1_000, 30_000])).toEqual(sizes)
})

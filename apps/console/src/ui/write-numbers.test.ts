import { expect, it } from 'vitest'
import { writeNumbers } from './write-numbers.ts'

it('writes the numbers that are shown beside the sentence, and leaves all other digits', () => {
  expect(writeNumbers('All 4907 unused credits roll over.', [4907])).toBe(
    'All 4,907 unused credits roll over.',
  )
  const sentence = 'grant_2026 (plan, expires 2026-12-23) pays alone: 2026 credits, 1500 left.'
  expect(writeNumbers(sentence, [2026])).toBe(
    'grant_2026 (plan, expires 2026-12-23) pays alone: 2,026 credits, 1500 left.',
  )
})

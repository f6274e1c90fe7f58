import { expect, it } from 'vitest'
import { parseCredits } from './parse-credits.ts'

it.each([
  ['5000', 5_000],
  ['5,000', 5_000],
  [' 5 000 ', 5_000],
  ['0', 0],
])('reads %j as %d', (text, amount) => {
  expect(parseCredits(text)).toBe(amount)
})

it.each(['', '-5', '5.5', '1e3', 'five', '99999999999999999'])('refuses %j', (text) => {
  expect(parseCredits(text)).toBeNull()
})

import { expect, test } from 'vitest'
import { parseWorldName } from '../worlds/world-name.ts'
import { worldNameOf } from './world-name-of.ts'

test.each([
  ['a revealed company stays free for 90 days', 'a-revealed-company-stays-free-for-90-day'],
  ['  Ünïcode & signs!  ', 'n-code-signs'],
  ['価格', 'test'],
  ['', 'test'],
  [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
])('%o becomes a name that a world may have', (title, name) => {
  expect(worldNameOf(title)).toBe(name)
  expect(parseWorldName(name)).toBe(name)
})

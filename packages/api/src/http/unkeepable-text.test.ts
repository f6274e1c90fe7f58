import { expect, test } from 'vitest'
import { findUnkeepableText } from './unkeepable-text.ts'

const clean = { path: {}, query: new URLSearchParams(), body: undefined }

test('names every place with a character that cannot be kept', () => {
  const found = findUnkeepableText({
    path: { team_id: 'team\u0000' },
    query: new URLSearchParams([['q', 'a\u0000b']]),
    body: { note: '\uD800', list: ['fine', '\u0000'], deep: { text: 'ü 😀' } },
  })
  expect(found.map(({ in: place, pointer }) => `${place} ${pointer}`)).toEqual([
    'path /team_id',
    'query /q',
    'body /note',
    'body /list/1',
  ])
})

test('lets all other text pass', () => {
  expect(findUnkeepableText({ ...clean, body: { text: '\u0001 \u200B 😀 \uFFFF' } })).toEqual([])
})

test('does not name thousands of places', () => {
  expect(
    findUnkeepableText({ ...clean, body: Array.from({ length: 10_000 }, () => '\u0000') }).length,
  ).toBeLessThan(100)
})

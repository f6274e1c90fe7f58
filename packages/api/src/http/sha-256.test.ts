import { expect, test } from 'vitest'
import { toHex } from '../secrets/encoding.ts'
import { sha256 } from './sha-256.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as the standard says', (text, hash) => {
  expect(sha256(text)).toBe(hash)
})

test('hashes texts of every length as the platform does, over the ends of blocks', async () => {
  for (let length = 0; length < 200; length += 1) {
    const text = Array.from({ length }, (_, index) => String.fromCodePoint(33 + index * 37)).join('')
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    expect(sha256(text)).toBe(toHex(bytes))
  }
})

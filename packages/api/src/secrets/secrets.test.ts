import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { constantTimeEqual } from './constant-time-equal.ts'
import { deriveSecret } from './derive-secret.ts'
import { createIdSource } from './id-source.ts'
import { randomSecret, secretLength } from './random-secret.ts'
import { createSecretHasher } from './secret-hasher.ts'

test('makes ids that sort by time and fit the contract', () => {
  let now = 1_800_000_000_000
  const ids = createIdSource({ now: () => instant(now) })
  const first = ids.next('grant')
  now += 1
  const second = ids.next('grant')
  expect(first).toMatch(/^grant_[0-9a-z]{26}$/)
  expect(first < second).toBe(true)
  expect(new Set(Array.from({ length: 1000 }, () => ids.next('grant'))).size).toBe(1000)
})

test('makes ids of one millisecond that sort in the order in which they were made', () => {
  const ids = createIdSource({ now: () => instant(1_800_000_000_000) })
  const made = Array.from({ length: 1000 }, () => ids.next('audit'))
  expect(made.toSorted()).toEqual(made)
})

test('hashes with the pepper', async () => {
  const hash = await createSecretHasher(new Uint8Array(32).fill(1))('secret')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(await createSecretHasher(new Uint8Array(32).fill(2))('secret')).not.toBe(hash)
})

test('makes secrets of letters and digits', () => {
  expect(randomSecret()).toMatch(new RegExp(`^[0-9A-Za-z]{${secretLength}}$`))
  expect(randomSecret()).not.toBe(randomSecret())
})

test('derives a secret that only the same salt and the same pepper make again', async () => {
  const [ours, theirs] = [1, 2].map((byte) => createSecretHasher(new Uint8Array(32).fill(byte)))
  if (ours === undefined || theirs === undefined) throw new Error('there are two hashers')
  const secret = await deriveSecret(ours, 'salt')
  expect(secret).toMatch(new RegExp(`^[0-9A-Za-z]{${secretLength}}$`))
  expect(await deriveSecret(ours, 'salt')).toBe(secret)
  expect(await deriveSecret(ours, 'other')).not.toBe(secret)
  expect(await deriveSecret(theirs, 'salt')).not.toBe(secret)
})

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['', 'abc', false],
  ['abcabc', 'abc', false],
  ['', '', true],
])('compares %j and %j', (a, b, expected) => {
  expect(constantTimeEqual(a, b)).toBe(expected)
})

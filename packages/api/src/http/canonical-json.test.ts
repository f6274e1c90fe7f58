import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { hashRequest } from './request-hash.ts'

test('is the same text whatever the order of the fields', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
    canonicalJson({ a: true, b: [1, { c: 'x', d: null }] }),
  )
})

test('keeps the order of a list, and leaves out what is undefined', () => {
  expect(canonicalJson({ a: [2, 1], b: undefined })).toBe('{"a":[2,1]}')
})

test('hashes operation and request together', async () => {
  const hash = await hashRequest('searchJobs', { body: { limit: 1 }, max: null })
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashRequest('searchCompanies', { body: { limit: 1 }, max: null })).not.toBe(hash)
  expect(await hashRequest('searchJobs', { body: { limit: 1 }, max: 5 })).not.toBe(hash)
})

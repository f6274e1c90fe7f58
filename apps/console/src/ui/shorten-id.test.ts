import { expect, it } from 'vitest'
import { shortenId } from './shorten-id.ts'

it('keeps the kind of an id and its end', () => {
  expect(shortenId('grant_01m834a2pcac8bxpevc8n50xqf')).toBe('grant_…n50xqf')
  expect(shortenId('system')).toBe('system')
  expect(shortenId('key_1')).toBe('key_1')
})

import { expect, it } from 'vitest'
import { hideKey } from './hide-key.ts'

it('lets only the prefix of a pasted key leave the page', () => {
  expect(hideKey('scrip_live_AbCdEfGhIjKlMnOp')).toBe('scrip_live_AbCdEfGh')
  expect(hideKey(' northwind ')).toBe('northwind')
  expect(hideKey('scrip_live_Ab')).toBe('scrip_live_Ab')
})

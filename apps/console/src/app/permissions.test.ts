import { expect, it } from 'vitest'
import { isPermitted } from './permissions.ts'

it('lets each role do all that the one before it may', () => {
  expect(isPermitted('viewer', 'credits:write')).toBe(false)
  expect(isPermitted('support', 'credits:write')).toBe(true)
  expect(isPermitted('support', 'teams:write')).toBe(false)
  expect(isPermitted('owner', 'teams:write')).toBe(true)
})

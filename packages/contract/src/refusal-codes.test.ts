import { expect, test } from 'vitest'
import { errorCodes, refusalCodesOf, routes } from './index.ts'

test('an operation refuses with the codes that the contract gives it', () => {
  expect(refusalCodesOf('captureHold')).toContain('hold_ended')
  expect(refusalCodesOf('getTeam')).not.toContain('insufficient_credits')
})

test('every code is one of a status that the operation answers', () => {
  for (const { operationId, statuses } of routes) {
    const refusals = new Set(refusalCodesOf(operationId).map((code) => errorCodes[code].status))
    expect([...refusals].sort()).toEqual(statuses.filter((status) => status >= 400))
  }
})

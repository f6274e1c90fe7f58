import { type OperationId, routeOf } from '@scrip/contract'
import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import type { Ports } from '../ports/ports.ts'
import { UnavailableError } from '../ports/unavailable-error.ts'
import { answerError } from './answer-error.ts'
import type { Incoming } from './incoming.ts'

class LostCommit extends Error {
  readonly code = 'unknown_outcome'
}

function incomingOf(operation: OperationId, headers: Record<string, string>, errors: unknown[]): Incoming {
  const route = routeOf(operation)
  return {
    ports: parsePorts({ onError: (error) => errors.push(error) }),
    request: new Request('http://scrip.test/', { method: route.method, headers }),
    route,
    path: {},
    requestId: 'req_1',
    ip: null,
    now: instant(0),
  }
}

function parsePorts(parts: Partial<Ports>): Ports {
  return parts as Ports
}

test.each([
  ['searchJobs', { 'idempotency-key': 'k' }, 'with the same Idempotency-Key'],
  ['searchJobs', {}, 'look in the ledger for this request id'],
  ['adminCreateKey', { 'idempotency-key': 'k' }, 'with the same Idempotency-Key'],
  ['adminSetBudget', {}, 'Send the same request again: it is done once'],
] as const)(
  'a write of %s with %j whose outcome nobody knows is a 503 that says how to go on',
  (operation, headers, advice) => {
    const errors: unknown[] = []
    const lost = new LostCommit('the answer to COMMIT was lost')
    const answer = answerError(incomingOf(operation, headers, errors), lost)
    expect(answer).toMatchObject({
      type: 'refused',
      code: 'unknown_outcome',
      headers: { 'Retry-After': '1' },
      facts: { retry_after_seconds: 1 },
    })
    expect(answer.type === 'refused' ? answer.detail : '').toContain(advice)
    expect(errors).toEqual([lost])
  },
)

test('a read that lost what it booked on its way may simply be made again', () => {
  const errors: unknown[] = []
  const answer = answerError(incomingOf('listEntries', {}, errors), new LostCommit())
  expect(answer).toMatchObject({ code: 'unavailable', headers: { 'Retry-After': '1' } })
  expect(errors).toHaveLength(1)
})

test('a store that is away is nothing that anybody is told of', () => {
  const errors: unknown[] = []
  const answer = answerError(incomingOf('searchJobs', {}, errors), new UnavailableError('away'))
  expect(answer).toMatchObject({ code: 'unavailable' })
  expect(errors).toEqual([])
})

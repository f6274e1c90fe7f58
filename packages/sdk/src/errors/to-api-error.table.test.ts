import { describe, expect, it } from 'vitest'
import type { ErrorContext } from './scrip-error.ts'
import { ScripError } from './scrip-error.ts'
import { parseProblem, toApiError } from './to-api-error.ts'

const context: ErrorContext = {
  operation: 'searchJobs',
  requestId: 'req_1',
  credits: {
    known: true,
    cost: 0,
    kind: null,
    remaining: null,
    charge: null,
    records: null,
    replayed: false,
    windowHits: null,
    idempotencyKey: null,
    attempts: [{ status: 402, requestId: 'req_1', durationMs: 1 }],
    settled: true,
    spent: { api: 0, company: 0 },
  },
}

const problem = (code: string, facts: object = {}): string =>
  JSON.stringify({ code, detail: 'Why.', ...facts })
const shortage = { kind: 'api', required: 25, available: 3 }

describe('toApiError', () => {
  it.each([
    [400, 'malformed_request', {}, 'ValidationError', { fields: [] }],
    [401, 'key_revoked', {}, 'AuthError', { code: 'key_revoked' }],
    [402, 'insufficient_credits', shortage, 'InsufficientCreditsError', shortage],
    [
      402,
      'hold_insufficient',
      shortage,
      'InsufficientCreditsError',
      { ...shortage, code: 'hold_insufficient' },
    ],
    [402, 'budget_exceeded', shortage, 'BudgetExceededError', { ...shortage, source: 'server' }],
    [403, 'forbidden', {}, 'AuthError', {}],
    [
      403,
      'plan_limit',
      { limit: { name: 'pages', max: 5, requested: 6 } },
      'PlanLimitError',
      { limit: { max: 5 } },
    ],
    [404, 'not_found', {}, 'NotFoundError', {}],
    [409, 'idempotency_key_reused', {}, 'ConflictError', {}],
    [409, 'hold_ended', {}, 'ConflictError', { code: 'hold_ended' }],
    [409, 'refund_exceeds_charge', {}, 'ConflictError', { code: 'refund_exceeds_charge' }],
    [412, 'version_conflict', { current_version: '8' }, 'ConflictError', { currentVersion: '8' }],
    [
      422,
      'validation_failed',
      { errors: [{ pointer: '/limit' }] },
      'ValidationError',
      { fields: [{ pointer: '/limit' }] },
    ],
    [428, 'precondition_required', {}, 'ConflictError', {}],
    [429, 'rate_limited', {}, 'RateLimitError', { retryAfterSeconds: 7 }],
    [500, 'internal_error', {}, 'ServerError', {}],
    [503, 'unavailable', {}, 'ServerError', {}],
    [413, 'payload_too_large', {}, 'ApiError', { code: 'payload_too_large' }],
  ] as const)('makes of a %i %s the right error', (status, code, facts, name, members) => {
    const error = toApiError(status, parseProblem(problem(code, facts)), context, 7)
    expect(error).toMatchObject({ name, status, message: 'Why.', requestId: 'req_1', ...members })
    expect(ScripError.is(error)).toBe(true)
  })

  it.each(['', '<html>', 'null', '[]', '{"code":7}'])('keeps the status when the body is %j', (text) => {
    expect(toApiError(402, parseProblem(text), context)).toMatchObject({
      name: 'ApiError',
      status: 402,
      code: null,
      problem: null,
      message: 'The server answered 402.',
    })
  })
})

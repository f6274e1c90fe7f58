import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseProblem, toApiError } from '../errors/to-api-error.ts'
import {
  AbortedError,
  ConnectionError,
  ResponseParseError,
  TimeoutError,
} from '../errors/no-answer-errors.ts'
import type { ErrorContext } from '../errors/scrip-error.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { describeError, hideKeys, toErrorJson } from './show-error.ts'
import { SignedOutError, UsageError } from './usage-error.ts'

const context: ErrorContext = {
  operation: 'searchJobs',
  requestId: 'req_1',
  credits: {
    known: false,
    cost: null,
    kind: 'api',
    remaining: null,
    charge: null,
    records: null,
    replayed: false,
    windowHits: null,
    idempotencyKey: null,
    attempts: [{ status: 402, requestId: 'req_1', durationMs: 1 }],
    settled: false,
    spent: { api: 0, company: 0 },
  },
}

const answer = (status: number, code: string, facts: object = {}) =>
  toApiError(status, parseProblem(JSON.stringify({ code, detail: 'Why.', ...facts })), context, 7)
const shortage = { kind: 'api', required: 5, available: 1 }

describe('exitCodeOf', () => {
  it.each([
    [2, new UsageError('x')],
    [2, answer(422, 'validation_failed', { errors: [] })],
    [2, answer(400, 'malformed_request')],
    [3, new SignedOutError('x')],
    [3, answer(401, 'unauthenticated')],
    [4, answer(403, 'forbidden')],
    [4, answer(403, 'plan_limit')],
    [5, answer(402, 'insufficient_credits', shortage)],
    [5, answer(402, 'budget_exceeded', shortage)],
    [5, answer(402, 'something_new')],
    [6, answer(429, 'rate_limited')],
    [7, new ConnectionError('x', context)],
    [7, new TimeoutError('x', context)],
    [8, answer(404, 'not_found')],
    [9, answer(409, 'idempotency_key_reused')],
    [10, answer(503, 'unavailable')],
    [10, new ResponseParseError('x', { ...context, status: 200 })],
    [130, new AbortedError('x', context)],
    [1, new Error('x')],
    [1, 'x'],
  ])('is %i for %s', (code, error) => {
    expect(exitCodeOf(error)).toBe(code)
  })

  it('is documented: the README has every code', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const documented = Array.from(readme.matchAll(/^\| (\d+) +\|/gm), (match) => Number(match[1]))
    expect(documented).toEqual(Object.values(exitCodes))
  })
})

describe('what an error tells', () => {
  it('is enough to act on', () => {
    expect(describeError(answer(429, 'rate_limited'))).toContain('Try again in 7 seconds.')
    expect(describeError(new TimeoutError('No answer.', context))).toContain('may have been charged')
    expect(describeError(answer(402, 'insufficient_credits', shortage))).toContain('`scrip balance`')
    expect(describeError(new Error('\u001B[2J'))).toBe(' [2J')
  })

  it('is one line of JSON for a script', () => {
    expect(JSON.parse(toErrorJson(answer(402, 'insufficient_credits', shortage)))).toMatchObject({
      error: {
        exit_code: 5,
        status: 402,
        code: 'insufficient_credits',
        problem: shortage,
        request_id: 'req_1',
      },
    })
  })

  it('never shows a key', () => {
    const text = 'Bearer my-own-key-9 and "scrip_live_abcDEF" and scrip_test_w_1.'
    expect(hideKeys(text, ['my-own-key-9', ''])).toBe(
      'Bearer [key] and "scrip_live_[key]" and scrip_test_[key]',
    )
    expect(hideKeys('a short one', ['a'])).toBe('a short one')
  })
})

import { describe, expect, it } from 'vitest'
import { validateAnswer } from './validate-answer.ts'

const standing = { 'Request-Id': 'req_1', 'Rules-Version': '0123abcd' }
const limited = {
  ...standing,
  RateLimit: '"per-second";r=3;t=1',
  'RateLimit-Policy': '"per-second";q=4;w=1',
  'RateLimit-Limit': '4, 10',
  'RateLimit-Remaining': '3, 9',
  'RateLimit-Reset': '1, 60',
}
const priced = {
  ...limited,
  'Credits-Cost': '0',
  'Credits-Kind': 'api',
  'Credits-Remaining': '10',
  'Credits-Records': '0',
}
const json = { 'Content-Type': 'application/json; charset=utf-8' }
const problemJson = { 'Content-Type': 'application/problem+json' }
const metadata = {
  total_results: null,
  total_companies: null,
  truncated_results: null,
  truncated_companies: null,
  next_cursor: null,
}
const emptyAnswer = { metadata, data: [] }
const problem = {
  type: '/problems/insufficient-credits',
  title: 'Not enough credits',
  status: 402,
  detail: 'It costs 25, and there are 10.',
  code: 'insufficient_credits',
  request_id: 'req_1',
  error: { code: 'E-007', title: 'Not enough credits', description: 'It costs 25, and there are 10.' },
  kind: 'api',
  required: 25,
  available: 10,
}

function violationsOf(...[subject, status, headers, body]: [...Head<Parameters<typeof validateAnswer>>]) {
  return validateAnswer(subject, status, new Headers(headers), body).map(
    ({ in: place, pointer, message }) => `${place} ${pointer} ${message}`,
  )
}
type Head<Parts extends readonly unknown[]> = Parts extends [infer A, infer B, unknown, infer D]
  ? [A, B, Record<string, string>, D]
  : never

describe('validateAnswer', () => {
  it('accepts an answer that keeps the contract', () => {
    expect(violationsOf('searchJobs', 200, { ...priced, ...json }, emptyAnswer)).toEqual([])
  })

  it('accepts a refusal with its facts', () => {
    expect(violationsOf('searchJobs', 402, { ...priced, ...problemJson }, problem)).toEqual([])
  })

  it('accepts a budget that stops a call, with the budget named', () => {
    const budget = {
      id: 'bud_1',
      scope: 'api_key',
      scope_id: 'key_1',
      window: 'month',
      limit: 100,
      used: 90,
      resets_at: '2026-12-01T00:00:00.000Z',
    }
    const body = { ...problem, code: 'budget_exceeded', budget }
    expect(violationsOf('searchJobs', 402, { ...priced, ...problemJson }, body)).toEqual([])
    const { used: _used, ...without } = budget
    expect(
      violationsOf('searchJobs', 402, { ...priced, ...problemJson }, { ...body, budget: without }),
    ).toEqual(['body /budget/used is required'])
  })

  it('accepts an ended hold with the hold named, on the call that it should have paid', () => {
    const hold = { id: 'hld_1', state: 'expired', held: 0 }
    const { kind: _kind, required: _required, available: _available, ...rest } = problem
    const body = { ...rest, status: 409, code: 'hold_ended', hold }
    expect(violationsOf('searchJobs', 409, { ...priced, ...problemJson }, body)).toEqual([])
    expect(violationsOf('captureHold', 409, { ...limited, ...problemJson }, body)).toEqual([])
  })

  it('misses a credit header', () => {
    const { 'Credits-Cost': _cost, ...without } = { ...priced, ...json }
    expect(violationsOf('searchJobs', 200, without, emptyAnswer)).toEqual([
      'header /Credits-Cost is required',
    ])
  })

  it('finds a malformed header', () => {
    const headers = { ...priced, ...json, 'Credits-Remaining': '-3', 'Credits-Expiring': 'soon' }
    expect(violationsOf('searchJobs', 200, headers, emptyAnswer)).toHaveLength(2)
  })

  it('finds a credit header on an answer that has no price', () => {
    const headers = { ...limited, ...json, 'Credits-Cost': '0' }
    expect(violationsOf('listGrants', 200, headers, { data: [], next_cursor: null })).toEqual([
      'header /credits-cost is not declared for this answer',
    ])
  })

  it('finds a field that the contract does not name', () => {
    const body = { ...emptyAnswer, metadata: { ...metadata, extra: 1 } }
    expect(violationsOf('searchJobs', 200, { ...priced, ...json }, body)).toEqual([
      'body /metadata/extra is not known here',
    ])
  })

  it('finds a code that does not belong to the status', () => {
    const body = { ...problem, code: 'not_found' }
    expect(violationsOf('searchJobs', 402, { ...priced, ...problemJson }, body)).toEqual([
      'body /code must be one of budget_exceeded, hold_insufficient, insufficient_credits',
    ])
  })

  it('finds a status and a media type that the operation does not have', () => {
    expect(violationsOf('searchJobs', 418, {}, null)).toEqual(['status  418 is not an answer of searchJobs'])
    const headers = { ...priced, 'Content-Type': 'text/html' }
    expect(violationsOf('searchJobs', 200, headers, '')).toEqual([
      'header /content-type must be application/json, not text/html',
    ])
  })

  it('judges CSV as text', () => {
    expect(violationsOf('getUsage', 200, { ...limited, 'Content-Type': 'text/csv' }, 'day,kind\n')).toEqual(
      [],
    )
  })

  it('judges the answers of paths that no operation has', () => {
    const body = { ...problem, status: 404, code: 'not_found' }
    expect(violationsOf('unrouted', 404, { ...standing, ...problemJson }, body)).toEqual([])
  })
})

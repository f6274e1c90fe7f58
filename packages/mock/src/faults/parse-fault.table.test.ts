import { expect, test } from 'vitest'
import { parseFaultHeader } from './fault-header.ts'
import { parseFault } from './parse-fault.ts'

test.each([
  [{ do: { resett: 'mid-body' } }, '`fault.do` has no field `resett`. Did you mean `reset`?'],
  [
    { do: { reset: 'after-comit' } },
    '`fault.do.reset`: there is no `after-comit`. Did you mean `after-commit`?',
  ],
  [{ do: { malformed: 'jsno' } }, 'Did you mean `json`?'],
  [{ do: {} }, '`fault.do` must have one of'],
  [{ do: { timeout: true, status: 503 } }, '`fault.do` must have one of'],
  [{ do: { status: 418 } }, 'the API never answers 418. Did you mean `412`?'],
  [{ do: { latencyMs: -1 } }, '`fault.do.latencyMs` must be a number from 0'],
  [{ do: { latencyMs: { p50: 20, p99: 5 } } }, '`fault.do.latencyMs.p99` must be a number from 20'],
  [{ do: { reset: 'mid-body', retryAfterSeconds: 1 } }, 'goes with `status` alone'],
  [{ do: { timeout: true }, chance: 2 }, '`fault.chance` must be a number from 0 to 1, not 2.'],
  [{ do: { timeout: true }, times: 'allways' }, 'Say `always`'],
  [
    { do: { timeout: true }, match: { pth: '/v1/team' } },
    '`fault.match` has no field `pth`. Did you mean `path`?',
  ],
  [{ do: { timeout: true }, match: { path: 'v1/team' } }, 'Did you mean `/v1/team`?'],
  [{ do: { timeout: true }, match: { status: 200 } }, 'decided before there is an answer'],
  [{ do: { timeout: true }, match: { nth: 2 } }, 'say `after: n - 1`'],
  ['timeout', '`fault` must be an object, not `timeout`.'],
])('%j is told what was meant', (fault, message) => {
  expect(() => parseFault(fault)).toThrow(message)
})

test.each([
  ['latency=250', { latencyMs: 250 }],
  ['status=503', { status: 503 }],
  ['status=409; code=hold_ended', { status: 409, code: 'hold_ended' }],
  ['status=429; retry-after=2', { status: 429, retryAfterSeconds: 2 }],
  ['reset=after-commit', { reset: 'after-commit' }],
  ['timeout', { timeout: true }],
  ['malformed=truncated', { malformed: 'truncated' }],
])('reads the header %s', (text, action) => {
  expect(parseFaultHeader(text)).toEqual(action)
})

test.each([
  ['rest=mid-body', 'there is no fault `rest`. Did you mean `reset`?'],
  ['reset=midbody', 'Did you mean `mid-body`?'],
  ['status=429; retry=2', 'is not understood'],
  ['latency=soon', '`fault.do.latencyMs` must be an object, not `soon`.'],
])('refuses the header %s', (text, message) => {
  expect(() => parseFaultHeader(text)).toThrow(message)
})

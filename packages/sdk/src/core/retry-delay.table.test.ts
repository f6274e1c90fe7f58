import { describe, expect, it } from 'vitest'
import { computeRetryDelayMs, parseRetryAfter } from './retry-delay.ts'

const policy = { attempts: 3, maxRetryAfter: 30_000 }
const first = { status: 503, retryAfterSeconds: null, attempt: 1, repeatable: true }

interface FailedAttempt {
  readonly status: number
  readonly retryAfterSeconds: number | null
  readonly attempt: number
  readonly repeatable: boolean
}

function delayAfter(failed: Partial<FailedAttempt>): number {
  const { attempt, repeatable, retryAfterSeconds, status } = { ...first, ...failed }
  return computeRetryDelayMs(status, retryAfterSeconds, attempt, repeatable, policy, 0)
}

describe('computeRetryDelayMs', () => {
  it.each([
    ['a lost answer', { status: 0 }, 150],
    ['a 500', { status: 500 }, 150],
    ['a second failure, twice as late', { attempt: 2 }, 300],
    ['a 429, after the wait that it asks for', { status: 429, retryAfterSeconds: 19 }, 19_000],
    ['a 429 without a key: nothing was done', { status: 429, repeatable: false }, 150],
    ['a 503 with Retry-After', { retryAfterSeconds: 30 }, 30_000],
  ] satisfies [string, Partial<FailedAttempt>, number][])('sends again after %s', (_, failed, delayMs) => {
    expect(delayAfter(failed)).toBe(delayMs)
  })

  it.each([
    ['a 402', { status: 402 }],
    ['a 403', { status: 403 }],
    ['a 404', { status: 404 }],
    ['a 409', { status: 409 }],
    ['a 422', { status: 422 }],
    ['the last attempt', { attempt: 3 }],
    ['a wait beyond the cap', { status: 429, retryAfterSeconds: 31 }],
    ['a lost answer to a call that must not be sent twice', { status: 0, repeatable: false }],
    ['a 500 to a call that must not be sent twice', { status: 500, repeatable: false }],
  ] satisfies [string, Partial<FailedAttempt>][])('does not send again after %s', (_, failed) => {
    expect(delayAfter(failed)).toBe(Infinity)
  })
})

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['17', 17],
    ['Wed, 21 Oct 2015 07:28:00 GMT', null],
    ['-5', null],
    ['soon', null],
    ['', null],
  ])('reads %j as %j', (text, seconds) => {
    expect(parseRetryAfter(new Headers({ 'retry-after': text }))).toBe(seconds)
  })

  it('reads a date that is to come', () => {
    const at = new Date(Date.now() + 20_000).toUTCString()
    const seconds = parseRetryAfter(new Headers({ 'retry-after': at })) ?? 0
    expect(seconds).toBeGreaterThan(17)
    expect(seconds).toBeLessThanOrEqual(20)
  })

  it('is not known without the header', () => {
    expect(parseRetryAfter(undefined)).toBeNull()
    expect(parseRetryAfter(new Headers())).toBeNull()
  })
})

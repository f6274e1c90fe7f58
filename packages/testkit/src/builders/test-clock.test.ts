import { describe, expect, it } from 'vitest'
import { createTestClock, parseInstant } from './test-clock.ts'

describe('the test clock', () => {
  it('stands still until it is moved', () => {
    const clock = createTestClock(parseInstant('2026-03-01T00:00:00Z'))
    expect(clock.now()).toBe(clock.now())
    clock.advance(1)
    expect(clock.now()).toBe(Date.UTC(2026, 2, 1, 0, 0, 0, 1))
    clock.set(parseInstant('2030-01-01T00:00:00.5Z'))
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1, 0, 0, 0, 500))
  })

  it('refuses a time that is none', () => {
    expect(() => parseInstant('tomorrow')).toThrow('is not an instant')
  })
})

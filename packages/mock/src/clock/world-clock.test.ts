import { instant } from '@scrip/api'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createWorldClock } from './world-clock.ts'

const start = instant(1_893_456_000_000)

describe('a frozen clock', () => {
  test('stands still until it is moved, and only forward', () => {
    const clock = createWorldClock(start)
    expect(clock.now()).toBe(start)
    clock.moveTo(instant(start + 5))
    clock.moveTo(start)
    expect(clock.now()).toBe(start + 5)
  })
})

describe('a clock that follows the system', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: start })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is turned by fake timers', () => {
    const clock = createWorldClock(null)
    vi.setSystemTime(start + 1000)
    expect(clock.now()).toBe(start + 1000)
  })

  test('does not run backwards when the system does', () => {
    const clock = createWorldClock(null)
    vi.setSystemTime(start - 1000)
    expect(clock.now()).toBe(start)
  })

  test('keeps its distance after it was moved', () => {
    const clock = createWorldClock(null)
    clock.moveTo(instant(start + 86_400_000))
    vi.setSystemTime(start + 10)
    expect(clock.now()).toBe(start + 86_400_010)
  })

  test('runs on from where it was frozen', () => {
    const clock = createWorldClock(null)
    clock.freeze()
    vi.setSystemTime(start + 1000)
    expect(clock.now()).toBe(start)
    clock.resume()
    vi.setSystemTime(start + 1010)
    expect(clock.now()).toBe(start + 10)
  })
})

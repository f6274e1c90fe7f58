import { expect, test, vi } from 'vitest'
import { startRegularWork } from './regular-work.ts'

test('runs at once, then after each interval, and goes on after an error', async () => {
  vi.useFakeTimers()
  try {
    const errors: unknown[] = []
    let runs = 0
    const work = startRegularWork(
      async () => {
        runs += 1
        if (runs === 2) throw new Error('once')
      },
      1000,
      (error) => errors.push(error),
    )
    expect(runs).toBe(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect([runs, errors.length]).toEqual([3, 1])
    await work.close()
    await vi.advanceTimersByTimeAsync(5000)
    expect(runs).toBe(3)
  } finally {
    vi.useRealTimers()
  }
})

test('waits for the run that is under way when it is stopped', async () => {
  let finish: () => void = () => undefined
  const work = startRegularWork(
    () => new Promise((resolve) => (finish = resolve)),
    1000,
    () => undefined,
  )
  let isStopped = false
  const stopped = work.close().then(() => (isStopped = true))
  await Promise.resolve()
  expect(isStopped).toBe(false)
  finish()
  await stopped
  expect(isStopped).toBe(true)
})

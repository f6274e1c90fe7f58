import { type RateLimit, instant } from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { createRateLimiter } from './rate-limiter.ts'

const second: RateLimit = { name: 'per-second', quota: 4, windowSeconds: 1 }
const minute: RateLimit = { name: 'per-minute', quota: 10, windowSeconds: 60 }
const start = 1_800_000_000_000

async function takeMany(
  count: number,
  limits: readonly RateLimit[],
  at: number,
  limiter = createRateLimiter(),
) {
  const answers = []
  for (let index = 0; index < count; index += 1) answers.push(await limiter.take('team', limits, instant(at)))
  return { limiter, answers }
}

describe('createRateLimiter', () => {
  test('allows exactly the quota in a window, and says what is left', async () => {
    const { answers } = await takeMany(5, [second], start)
    expect(answers.map((it) => it.allowed)).toEqual([true, true, true, true, false])
    expect(answers.map((it) => it.states[0]?.remaining)).toEqual([3, 2, 1, 0, 0])
    expect(answers[4]?.retryAfterSeconds).toBe(1)
  })

  test('slides: a call leaves the window exactly after its length, not before', async () => {
    const { limiter } = await takeMany(4, [second], start)
    expect((await limiter.take('team', [second], instant(start + 999))).allowed).toBe(false)
    const { limiter: other } = await takeMany(4, [second], start)
    expect((await other.take('team', [second], instant(start + 1000))).allowed).toBe(true)
  })

  test('never allows more than the quota in any window, wherever it starts', async () => {
    const limiter = createRateLimiter()
    const allowedAt: number[] = []
    for (let at = start; at < start + 5000; at += 90) {
      if ((await limiter.take('team', [second], instant(at))).allowed) allowedAt.push(at)
    }
    for (const from of allowedAt) {
      expect(allowedAt.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(4)
    }
  })

  test('counts a refused call under no limit, also under those that had room for it', async () => {
    const { limiter, answers } = await takeMany(30, [second, minute], start)
    expect(answers.at(-1)?.retryAfterSeconds).toBe(1)
    expect(answers.at(-1)?.states.map((it) => it.remaining)).toEqual([0, 6])
    const later = await limiter.take('team', [second, minute], instant(start + 1000))
    expect(later.allowed).toBe(true)
    expect(later.states.map((it) => it.remaining)).toEqual([3, 5])
  })

  test('lets a caller in when the oldest call leaves, however often it asked meanwhile', async () => {
    const limiter = createRateLimiter()
    const take = (at: number) => limiter.take('team', [minute], instant(at))
    for (let index = 0; index < 10; index += 1) expect((await take(start + index)).allowed).toBe(true)
    for (let at = start + 1000; at < start + 60_000; at += 1000) expect((await take(at)).allowed).toBe(false)
    expect((await take(start + 60_000)).allowed).toBe(true)
  })

  test('gives a call back, and forgets a subject', async () => {
    const { limiter } = await takeMany(4, [second], start)
    await limiter.giveBack('team')
    await limiter.giveBack('nobody')
    expect((await limiter.take('team', [second], instant(start))).allowed).toBe(true)
    expect((await limiter.take('team', [second], instant(start))).allowed).toBe(false)
    await limiter.forget('team')
    expect((await limiter.take('team', [second], instant(start))).states[0]?.remaining).toBe(3)
  })

  test('keeps subjects apart', async () => {
    const { limiter } = await takeMany(4, [second], start)
    expect((await limiter.take('another', [second], instant(start))).allowed).toBe(true)
  })

  test('keeps a large quota with few marks', async () => {
    const large: RateLimit = { name: 'per-second', quota: 2000, windowSeconds: 1 }
    const { answers } = await takeMany(2001, [large], start + 3)
    expect(answers.filter((it) => it.allowed)).toHaveLength(2000)
    expect(answers.at(-1)?.allowed).toBe(false)
  })

  test('forgets the quietest subject when there are too many', async () => {
    const limiter = createRateLimiter({ subjectsMax: 2 })
    for (let index = 0; index < 4; index += 1) await limiter.take('first', [second], instant(start))
    for (const name of ['second', 'third', 'fourth']) await limiter.take(name, [second], instant(start))
    expect((await limiter.take('first', [second], instant(start))).allowed).toBe(true)
  })
})

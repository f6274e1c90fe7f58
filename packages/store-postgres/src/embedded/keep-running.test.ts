import { expect, it, vi } from 'vitest'
import { keepRunning } from './keep-running.ts'
import type { Postmaster } from './postmaster.ts'

interface FakePostmaster extends Postmaster {
  die(): void
  readonly stopped: () => number
}

function createPostmaster(): FakePostmaster {
  let end: () => void = () => undefined
  let stops = 0
  const ended = new Promise<void>((resolve) => (end = resolve))
  return {
    ended,
    die: () => end(),
    stopped: () => stops,
    stop: async () => {
      stops += 1
      end()
    },
  }
}

function keep(starts: (() => Promise<Postmaster>)[], first: Postmaster) {
  const messages: string[] = []
  const clock = { now: 0 }
  const kept = keepRunning(first, {
    start: () => starts.shift()?.() ?? Promise.reject(new Error('no more')),
    restartsMax: 3,
    onTrouble: (message) => messages.push(message),
    now: () => clock.now,
  })
  return { kept, messages, clock }
}

it('starts again what ended without being asked, and stops what runs in the end', async () => {
  const [first, second] = [createPostmaster(), createPostmaster()]
  const { kept, messages } = keep([async () => second], first)
  first.die()
  await vi.waitFor(() => expect(messages.at(-1)).toBe('PostgreSQL answers again.'))
  await kept.stop()
  expect(second.stopped()).toBeGreaterThan(0)
})

it('starts nothing again that was asked to stop', async () => {
  const first = createPostmaster()
  const { kept, messages } = keep([], first)
  await kept.stop()
  expect([first.stopped() > 0, messages]).toEqual([true, []])
})

it('gives up after its tries, and says each of them', async () => {
  const first = createPostmaster()
  const { kept, messages } = keep([], first)
  first.die()
  await vi.waitFor(() => expect(messages.at(-1)).toContain('after 3 tries'), { timeout: 5_000 })
  expect(messages.filter((message) => message.includes('could not be started'))).toEqual([
    'PostgreSQL could not be started again, try 1 of 3: no more',
    'PostgreSQL could not be started again, try 2 of 3: no more',
    'PostgreSQL could not be started again, try 3 of 3: no more',
  ])
  await kept.stop()
})

it('counts the tries of one that keeps falling, and forgives one that ran for a minute', async () => {
  const made = Array.from({ length: 6 }, createPostmaster)
  const [first, ...others] = made
  if (first === undefined) throw new Error('there are six')
  const { kept, messages, clock } = keep(
    others.map((postmaster) => async () => postmaster),
    first,
  )
  const answers = (): number => messages.filter((message) => message.endsWith('again.')).length
  for (const [index, postmaster] of made.slice(0, 4).entries()) {
    clock.now += 60_000
    postmaster.die()
    await vi.waitFor(() => expect(answers()).toBe(2 * (index + 1)), { timeout: 5_000 })
  }
  made[4]?.die()
  await vi.waitFor(() => expect(answers()).toBe(10), { timeout: 5_000 })
  await kept.stop()
  expect(made[5]?.stopped()).toBeGreaterThan(0)
})

it('stops what a start that was under way has made', async () => {
  const [first, second] = [createPostmaster(), createPostmaster()]
  let finish: (postmaster: Postmaster) => void = () => undefined
  const start = vi.fn<() => Promise<Postmaster>>(() => new Promise((resolve) => (finish = resolve)))
  const { kept } = keep([start], first)
  first.die()
  await vi.waitFor(() => expect(start).toHaveBeenCalled())
  const stopped = kept.stop()
  finish(second)
  await stopped
  expect(second.stopped()).toBeGreaterThan(0)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Change, ChangeFeed } from '../ports/change-feed.ts'
import { createEventHub, streamsPerSessionMax, type FollowOrder } from './event-hub.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A feed in an array: a position is how many there were. */
function feedOf(changes: Change[], knownFrom = 0): ChangeFeed {
  return {
    head: async () => String(changes.length),
    changesAfter: async (position) =>
      Number(position) < knownFrom
        ? null
        : { changes: changes.slice(Number(position)), position: String(changes.length) },
  }
}

function money(teamId: string): Change {
  return { type: 'team_money', teamId, kind: 'api' }
}

function order(overrides: Partial<FollowOrder> = {}): FollowOrder {
  return {
    sessionKey: 'session',
    after: null,
    toEvents: (change) => (change.type === 'team_money' ? [change.teamId] : []),
    resetEvent: 'reset',
    isLive: async () => true,
    ...overrides,
  }
}

const onError = (error: unknown): void => {
  throw error
}

async function textOf(stream: ReadableStream<Uint8Array> | null): Promise<string> {
  return stream === null ? 'none' : new Response(stream).text()
}

test('tells everybody what happens, and each thing once in a look', async () => {
  const changes: Change[] = [money('before')]
  const hub = createEventHub({ feed: feedOf(changes), onError })
  const streams = [await hub.follow(order()), await hub.follow(order())]
  changes.push(money('team_1'), money('team_1'), money('team_2'))
  await hub.poke()
  hub.close()
  const told = 'retry: 2000\nid: 1\n\nid: 4\ndata: team_1\n\nid: 4\ndata: team_2\n\n'
  expect(await Promise.all(streams.map(textOf))).toEqual([told, told])
})

test('tells who comes back what was missed, or to look at everything when nobody knows it any more', async () => {
  const changes = [money('team_1'), money('team_2')]
  const hub = createEventHub({ feed: feedOf(changes, 1), onError })
  const late = await hub.follow(order({ after: '1' }))
  const tooLate = await hub.follow(order({ after: '0' }))
  hub.close()
  expect(await textOf(late)).toBe('retry: 2000\nid: 1\n\nid: 2\ndata: team_2\n\n')
  expect(await textOf(tooLate)).toContain('data: reset')
})

test('ends a stream with its session, and looks at nothing when nobody follows', async () => {
  let isLive = true
  const feed = feedOf([])
  const look = vi.spyOn(feed, 'changesAfter')
  const hub = createEventHub({ feed, onError, pollMs: 100, heartbeatMs: 1000 })
  const stream = await hub.follow(order({ isLive: async () => isLive }))
  await vi.advanceTimersByTimeAsync(1000)
  expect(hub.count()).toBe(1)
  isLive = false
  await vi.advanceTimersByTimeAsync(1000)
  expect([hub.count(), await textOf(stream)]).toEqual([0, 'retry: 2000\nid: 0\n\n:\n\n:\n\n'])
  const looks = look.mock.calls.length
  expect(looks).toBeGreaterThan(10)
  await vi.advanceTimersByTimeAsync(5000)
  expect(look.mock.calls.length).toBe(looks)
})

test('drops a reader who does not read, and no other', async () => {
  const changes: Change[] = []
  const hub = createEventHub({ feed: feedOf(changes), onError })
  const quick = (await hub.follow(order()))?.getReader()
  await hub.follow(order())
  for (let round = 0; round < 40; round += 1) {
    changes.push(money('x'.repeat(4000) + String(round)))
    await hub.poke()
    await quick?.read()
  }
  expect(hub.count()).toBe(1)
  hub.close()
})

test('lets a session have so many streams, and another when one is closed', async () => {
  const hub = createEventHub({ feed: feedOf([]), onError })
  const streams = []
  for (let count = 0; count < streamsPerSessionMax; count += 1) streams.push(await hub.follow(order()))
  expect(await hub.follow(order())).toBeNull()
  expect(await hub.follow(order({ sessionKey: 'other' }))).not.toBeNull()
  await streams[0]?.cancel()
  expect(await hub.follow(order())).not.toBeNull()
  hub.close()
  expect(hub.count()).toBe(0)
})

import type { Change, ChangeFeed } from '../ports/change-feed.ts'
import { createFollower, type Follower } from './follower.ts'

/** One open stream as the hub needs to know it. */
export interface FollowOrder {
  /** Whose stream it is: so many of one session are open at most. */
  readonly sessionKey: string
  /** Where to go on; null begins now. */
  readonly after: string | null
  /** The events that the follower gets for a change. */
  readonly toEvents: (change: Change) => readonly string[]
  /** Sent instead of what is not known any more. */
  readonly resetEvent: string
  /** Asked at every heartbeat: a stream ends with its session. */
  readonly isLive: () => Promise<boolean>
}

/** Reads the feed once for the whole process and hands each change to whoever follows. */
export interface EventHub {
  /** Null when the session has as many streams as it may. */
  follow(order: FollowOrder): Promise<ReadableStream<Uint8Array> | null>
  /** Looks at once instead of in a moment. */
  poke(): Promise<void>
  /** How many streams are open. */
  count(): number
  /** Ends every stream; none is opened any more. */
  close(): void
}

export interface EventHubOptions {
  readonly feed: ChangeFeed
  readonly onError: (error: unknown) => void
  /** ms between two looks at the feed, 1000 unless told. Nobody looks while nobody follows. */
  readonly pollMs?: number
  /** ms between two heartbeats, 15,000 unless told. */
  readonly heartbeatMs?: number
}

export const streamsPerSessionMax = 6

/** So many pages of what a follower has missed are read for it; beyond that it is told to look at everything again. */
const catchUpPagesMax = 20

export function createEventHub(options: EventHubOptions): EventHub {
  const { feed, onError, pollMs = 1000, heartbeatMs = 15_000 } = options
  const followers = new Map<Follower, FollowOrder>()
  let position: string | null = null
  let timers: readonly ReturnType<typeof setInterval>[] = []
  let reading: Promise<void> | null = null
  let isClosed = false

  const stopWhenAlone = (): void => {
    if (followers.size > 0) return
    for (const timer of timers) clearInterval(timer)
    timers = []
    position = null
  }
  const drop = (follower: Follower): void => {
    follower.end()
    followers.delete(follower)
    stopWhenAlone()
  }
  const tell = (to: Iterable<[Follower, FollowOrder]>, changes: readonly Change[], at: string): void => {
    for (const [follower, order] of to) {
      const events = new Set(changes.flatMap((change) => order.toEvents(change)))
      for (const event of events) if (!follower.send(event, at)) drop(follower)
    }
  }
  const read = async (): Promise<void> => {
    for (;;) {
      if (position === null) return
      const news = await feed.changesAfter(position)
      if (news === null) {
        position = await feed.head()
        for (const [follower, order] of followers) follower.send(order.resetEvent, position)
        return
      }
      // Everybody who followed has left meanwhile.
      if (followers.size === 0) return
      position = news.position
      if (news.changes.length === 0) return
      tell(followers, news.changes, news.position)
    }
  }
  /** One look at a time: a second one would tell the same again. */
  const poke = (): Promise<void> => {
    reading ??= read()
      .catch(onError)
      .finally(() => {
        reading = null
      })
    return reading
  }
  const beat = async (): Promise<void> => {
    for (const [follower, { isLive }] of followers) {
      if (!follower.beat() || !(await isLive())) drop(follower)
    }
  }
  const startWhenFirst = (): void => {
    if (timers.length > 0) return
    timers = [
      setInterval(() => void poke(), pollMs),
      setInterval(() => void beat().catch(onError), heartbeatMs),
    ]
  }
  const catchUp = async (follower: Follower, order: FollowOrder): Promise<void> => {
    let after = order.after
    for (let page = 0; after !== null && page < catchUpPagesMax; page += 1) {
      const missed = await feed.changesAfter(after)
      if (missed === null) break
      tell([[follower, order]], missed.changes, missed.position)
      if (missed.changes.length === 0) return
      after = missed.position
    }
    if (order.after !== null) follower.send(order.resetEvent, await feed.head())
  }
  return {
    async follow(order) {
      const own = [...followers.values()].filter(({ sessionKey }) => sessionKey === order.sessionKey)
      if (isClosed || own.length >= streamsPerSessionMax) return null
      const follower = createFollower(() => drop(follower))
      // Entered first, so that nothing falls between what was missed and what comes; told twice is no harm.
      followers.set(follower, order)
      try {
        position ??= await feed.head()
        follower.begin(order.after ?? position)
        startWhenFirst()
        await catchUp(follower, order)
      } catch (error) {
        drop(follower)
        throw error
      }
      return follower.stream
    },
    poke,
    count: () => followers.size,
    close() {
      isClosed = true
      for (const follower of followers.keys()) drop(follower)
    },
  }
}

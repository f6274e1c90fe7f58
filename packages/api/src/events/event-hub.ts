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
  const reader = new FeedReader(options)
  return {
    follow: (order) => reader.follow(order),
    poke: () => reader.poke(),
    count: () => reader.followers.size,
    close: () => reader.close(),
  }
}

class FeedReader {
  readonly followers = new Map<Follower, FollowOrder>()
  private readonly options: EventHubOptions
  private position: string | null = null
  private timers: readonly ReturnType<typeof setInterval>[] = []
  private reading: Promise<void> | null = null
  private isClosed = false

  constructor(options: EventHubOptions) {
    this.options = options
  }

  async follow(order: FollowOrder): Promise<ReadableStream<Uint8Array> | null> {
    const own = [...this.followers.values()].filter(({ sessionKey }) => sessionKey === order.sessionKey)
    if (this.isClosed || own.length >= streamsPerSessionMax) return null
    const follower = createFollower(() => this.drop(follower))
    // Entered first, so that nothing falls between what was missed and what comes; told twice is no harm.
    this.followers.set(follower, order)
    try {
      this.position ??= await this.options.feed.head()
      follower.begin(order.after ?? this.position)
      this.start()
      if (order.after !== null) await this.catchUp(follower, order, order.after)
    } catch (error) {
      this.drop(follower)
      throw error
    }
    return follower.stream
  }

  /** One look at a time: a second one would tell the same again. */
  poke(): Promise<void> {
    this.reading ??= this.read()
      .catch(this.options.onError)
      .finally(() => {
        this.reading = null
      })
    return this.reading
  }

  close(): void {
    this.isClosed = true
    for (const follower of this.followers.keys()) this.drop(follower)
  }

  private start(): void {
    if (this.timers.length > 0 || this.followers.size === 0) return
    const { pollMs = 1000, heartbeatMs = 15_000, onError } = this.options
    this.timers = [
      setInterval(() => void this.poke(), pollMs),
      setInterval(() => void this.beat().catch(onError), heartbeatMs),
    ]
  }

  private drop(follower: Follower): void {
    follower.end()
    this.followers.delete(follower)
    if (this.followers.size > 0) return
    for (const timer of this.timers) clearInterval(timer)
    this.timers = []
    this.position = null
  }

  private async read(): Promise<void> {
    while (this.position !== null) {
      const news = await this.options.feed.changesAfter(this.position)
      // Everybody who followed may have left meanwhile.
      if (this.followers.size === 0) return
      if (news === null) {
        this.position = await this.options.feed.head()
        for (const [follower, order] of this.followers) follower.send(order.resetEvent, this.position)
        return
      }
      this.position = news.position
      if (news.changes.length === 0) return
      this.tell(this.followers, news.changes, news.position)
    }
  }

  private tell(to: Iterable<[Follower, FollowOrder]>, changes: readonly Change[], at: string): void {
    for (const [follower, order] of to) {
      const events = new Set(changes.flatMap((change) => order.toEvents(change)))
      // A slow reader comes again, and says where it was.
      if ([...events].some((event) => !follower.send(event, at))) this.drop(follower)
    }
  }

  private async catchUp(follower: Follower, order: FollowOrder, from: string): Promise<void> {
    const { feed } = this.options
    let after = from
    for (let page = 0; page < catchUpPagesMax; page += 1) {
      const missed = await feed.changesAfter(after)
      if (missed === null) break
      this.tell([[follower, order]], missed.changes, missed.position)
      if (missed.changes.length === 0) return
      after = missed.position
    }
    follower.send(order.resetEvent, await feed.head())
  }

  private async beat(): Promise<void> {
    for (const [follower, { isLive }] of this.followers) {
      if (!follower.beat() || !(await isLive())) this.drop(follower)
    }
  }
}

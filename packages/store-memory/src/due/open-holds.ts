import type { Hold, Instant } from '@scrip/rules'
import { createHeap } from './heap.ts'

/** The open holds of one account. Finding those that are due costs nothing while none is. */
export interface OpenHolds {
  /** Keeps the hold while it is open, and forgets it once it has ended. */
  write(hold: Hold): void
  all(): readonly Hold[]
  /** Those that are due by `now`, soonest first. */
  dueBy(now: Instant): readonly Hold[]
  /** The earliest expiry of a hold that is not among these; null when there is none. */
  nextExpiryBeside(ids: ReadonlySet<string>): Instant | null
}

/** A hold never changes its expiry, so one push is enough; what has ended stays in the heap until it comes up. */
export function createOpenHolds(): OpenHolds {
  const byId = new Map<string, Hold>()
  const heap = createHeap((a: Expiry, b: Expiry) => a.expiresAt < b.expiresAt)

  function topOpen(): Expiry | null {
    let top = heap.top()
    while (top !== null && !byId.has(top.id)) {
      heap.pop()
      top = heap.top()
    }
    return top
  }

  /** Goes through the open holds, soonest first, until one satisfies `isEnd`; answers it and leaves all in the heap. */
  function walk(isEnd: (expiry: Expiry) => boolean): {
    readonly passed: readonly Expiry[]
    readonly end: Expiry | null
  } {
    const passed: Expiry[] = []
    let top = topOpen()
    while (top !== null && !isEnd(top)) {
      heap.pop()
      passed.push(top)
      top = topOpen()
    }
    for (const expiry of passed) heap.push(expiry)
    return { passed, end: top }
  }

  return {
    write(hold) {
      if (hold.state !== 'open') {
        byId.delete(hold.id)
        return
      }
      if (!byId.has(hold.id)) heap.push({ id: hold.id, expiresAt: hold.expiresAt })
      byId.set(hold.id, hold)
    },
    all: () => [...byId.values()],
    dueBy: (now) => walk(({ expiresAt }) => expiresAt > now).passed.flatMap(({ id }) => byId.get(id) ?? []),
    nextExpiryBeside: (ids) => walk(({ id }) => !ids.has(id)).end?.expiresAt ?? null,
  }
}

type Expiry = Pick<Hold, 'id' | 'expiresAt'>

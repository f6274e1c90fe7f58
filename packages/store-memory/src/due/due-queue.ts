import type { AccountRef, CreditKind, Instant } from '@scrip/rules'

interface DueAccount extends AccountRef {
  readonly at: Instant
}

/** Knows which account falls due next. */
export interface DueQueue {
  /** Says anew when the account falls due; null when nothing does. What was said before is forgotten. */
  schedule(ref: AccountRef, at: Instant | null): void
  /** The account that falls due first, or null. It stays in the queue until it is scheduled anew. */
  first(): DueAccount | null
  /** The accounts that are due by `now`, at most `limit`, in order of instant, team and kind. */
  dueBy(now: Instant, limit: number): readonly DueAccount[]
}

/**
 * A binary heap in which outdated items stay until they come up: scheduling anew is then one push,
 * and a charge pays nothing at all when its account's due instant did not move.
 */
export function createDueQueue(): DueQueue {
  const heap: DueAccount[] = []
  const current = new Map<string, Instant>()

  function isCurrent(item: DueAccount): boolean {
    return current.get(keyOf(item)) === item.at
  }

  function dropOutdated(): DueAccount | null {
    let top = heap[0]
    while (top !== undefined && !isCurrent(top)) {
      pop(heap)
      top = heap[0]
    }
    return top ?? null
  }

  return {
    schedule(ref, at) {
      const key = keyOf(ref)
      if (at === null) {
        current.delete(key)
        return
      }
      if (current.get(key) === at) return
      current.set(key, at)
      push(heap, { teamId: ref.teamId, kind: ref.kind, at })
    },
    first: dropOutdated,
    dueBy(now, limit) {
      const due: DueAccount[] = []
      const seen = new Set<string>()
      while (due.length < limit) {
        const top = dropOutdated()
        if (top === null || top.at > now) break
        pop(heap)
        // The same instant may have been scheduled twice with another one between.
        if (seen.has(keyOf(top))) continue
        seen.add(keyOf(top))
        due.push(top)
      }
      for (const item of due) push(heap, item)
      return due
    },
  }
}

function keyOf(ref: { readonly teamId: string; readonly kind: CreditKind }): string {
  return `${ref.kind} ${ref.teamId}`
}

function isBefore(a: DueAccount, b: DueAccount): boolean {
  if (a.at !== b.at) return a.at < b.at
  if (a.teamId !== b.teamId) return a.teamId < b.teamId
  return a.kind < b.kind
}

function push(heap: DueAccount[], item: DueAccount): void {
  heap.push(item)
  let index = heap.length - 1
  while (index > 0) {
    const parentIndex = (index - 1) >> 1
    const parent = heap[parentIndex]
    if (parent === undefined || !isBefore(item, parent)) break
    heap[index] = parent
    index = parentIndex
  }
  heap[index] = item
}

function pop(heap: DueAccount[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  let index = 0
  for (;;) {
    const childIndex = smallerChild(heap, index)
    const child = childIndex === null ? undefined : heap[childIndex]
    if (childIndex === null || child === undefined || !isBefore(child, last)) break
    heap[index] = child
    index = childIndex
  }
  heap[index] = last
}

function smallerChild(heap: readonly DueAccount[], index: number): number | null {
  const leftIndex = 2 * index + 1
  const left = heap[leftIndex]
  if (left === undefined) return null
  const right = heap[leftIndex + 1]
  return right !== undefined && isBefore(right, left) ? leftIndex + 1 : leftIndex
}

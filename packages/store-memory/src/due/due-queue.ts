import type { AccountRef, CreditKind, Instant } from '@scrip/rules'
import { createHeap } from './heap.ts'

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
 * A heap in which outdated items stay until they come up: scheduling anew is then one push,
 * and a charge pays nothing at all when its account's due instant did not move.
 */
export function createDueQueue(): DueQueue {
  const heap = createHeap(isBefore)
  const current = new Map<string, Instant>()

  function dropOutdated(): DueAccount | null {
    let top = heap.top()
    while (top !== null && current.get(keyOf(top)) !== top.at) {
      heap.pop()
      top = heap.top()
    }
    return top
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
      heap.push({ teamId: ref.teamId, kind: ref.kind, at })
    },
    first: dropOutdated,
    dueBy(now, limit) {
      const due: DueAccount[] = []
      const seen = new Set<string>()
      while (due.length < limit) {
        const top = dropOutdated()
        if (top === null || top.at > now) break
        heap.pop()
        // The same instant may have been scheduled twice with another one between.
        if (seen.has(keyOf(top))) continue
        seen.add(keyOf(top))
        due.push(top)
      }
      for (const item of due) heap.push(item)
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

import type { Hold } from '../model/hold.ts'
import type { Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { AccountView } from '../view.ts'

export type HoldsLoaded = Pick<AccountView, 'account' | 'holds' | 'otherHoldsExpireAt'>

/** The holds of one account while a decision is taken on it. Copies on write, as the draft does. */
export class HoldBook {
  private readonly loaded: HoldsLoaded
  private readonly added = new Map<string, Hold>()
  private readonly changed = new Map<string, Hold>()
  private openCount: number
  private hasEnded = false

  constructor(loaded: HoldsLoaded) {
    this.loaded = loaded
    this.openCount = loaded.account?.openHoldCount ?? 0
  }

  find(id: string): Hold | null {
    return this.added.get(id) ?? this.changed.get(id) ?? this.loaded.holds.get(id) ?? null
  }

  add(hold: Hold): void {
    this.added.set(hold.id, hold)
    this.openCount += 1
  }

  change(after: Hold): void {
    const before = this.find(after.id)
    if (before?.state !== 'open') throw new InvariantError('L10', `${after.id} has ended before`)
    const images = this.added.has(after.id) ? this.added : this.changed
    images.set(after.id, after)
    if (after.state === 'open') return
    this.openCount -= 1
    this.hasEnded = true
  }

  /** Open holds that expire at the instant, oldest first. */
  expiringAt(at: Instant): readonly Hold[] {
    return this.open()
      .filter((hold) => hold.expiresAt === at)
      .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  }

  openHoldCount(): number {
    return this.openCount
  }

  /** The earliest expiry of an open hold, loaded or not. */
  nextExpiresAt(): Instant | null {
    let earliest = this.hasEnded
      ? this.loaded.otherHoldsExpireAt
      : (this.loaded.account?.nextHoldExpiresAt ?? null)
    const candidates = this.hasEnded ? this.open() : this.added.values()
    for (const { expiresAt } of candidates) {
      if (earliest === null || expiresAt < earliest) earliest = expiresAt
    }
    return earliest
  }

  newHolds(): readonly Hold[] {
    return [...this.added.values()]
  }

  changedHolds(): readonly Hold[] {
    return [...this.changed.values()]
  }

  private open(): readonly Hold[] {
    const holds: Hold[] = []
    for (const [id, loaded] of this.loaded.holds) {
      const hold = this.changed.get(id) ?? loaded
      if (hold.state === 'open') holds.push(hold)
    }
    for (const hold of this.added.values()) if (hold.state === 'open') holds.push(hold)
    return holds
  }
}

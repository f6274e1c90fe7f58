import type { Change } from '@scrip/api/ports'
import type { Changes } from '@scrip/rules'

/** The newest changes in the order of writing; older ones are forgotten. */
export interface ChangeLog {
  add(change: Change): void
  /** How many there have been. */
  made(): number
  /** Those from the one after the first `count`; null when some of them are forgotten. */
  after(count: number): readonly Change[] | null
}

const keptMax = 5000

export function createChangeLog(): ChangeLog {
  let kept: Change[] = []
  let made = 0
  return {
    add(change) {
      kept.push(change)
      made += 1
      if (kept.length >= 2 * keptMax) kept = kept.slice(-keptMax)
    },
    made: () => made,
    after: (count) =>
      count < made - kept.length || count > made ? null : kept.slice(kept.length - (made - count)),
  }
}

export function moneyOf({ account }: Changes): Change {
  return { type: 'team_money', teamId: account.teamId, kind: account.kind }
}

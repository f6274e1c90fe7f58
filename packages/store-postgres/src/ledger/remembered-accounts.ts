import { type AccountView, applyChanges, type Changes, emptyView, type Instant } from '@scrip/rules'

/** An account as it was read or left, and the revision of its row by which the database tells whether it still is so. */
export interface KnownAccount {
  readonly view: AccountView
  readonly revision: number
  /** The revision that it had when anything but consumption last changed it. */
  readonly standing: number
}

const accountsMax = 10_000
const grantsMax = 50_000
/** How long batches look before they write, once another process was seen at work on the same accounts. */
const lookFirstMs = 2_000

/**
 * The accounts that were charged lately, as this process left them. A charge that is decided on one of them needs no look at
 * the database before it is written: the write checks the revision, and a stale memory costs one turn more and no more.
 *
 * It holds what moves the revision and nothing else: an account's row and its hot grants. Accounts with open holds or
 * budgets are always read anew.
 */
export class RememberedAccounts {
  /** In the order of their last use. */
  private readonly accounts = new Map<string, KnownAccount>()
  private readonly readTime: () => number
  private grantCount = 0
  private trustFrom = -Infinity

  /** @param readTime milliseconds that never run backwards. */
  constructor(readTime: () => number = () => performance.now()) {
    this.readTime = readTime
  }

  /** All of them, and no work is due on any at `now`; null when one is not known so. */
  recall(keys: Iterable<string>, now: Instant): ReadonlyMap<string, KnownAccount> | null {
    if (this.readTime() < this.trustFrom) return null
    const found = new Map<string, KnownAccount>()
    for (const key of keys) {
      const known = this.find(key, now)
      if (known === null) return null
      found.set(key, known)
    }
    return found
  }

  /** As it was left, which may be long ago; null when it is not known or work is due on it at `now`. */
  find(key: string, now: Instant): KnownAccount | null {
    const known = this.accounts.get(key)
    return known === undefined || isDue(known.view, now) ? null : known
  }

  /** What was read under the lock tells in passing whether another process has been there since. */
  compare(key: string, revision: number): void {
    const known = this.accounts.get(key)
    if (known !== undefined && known.revision !== revision) this.lookFirst()
  }

  lookFirst(): void {
    this.trustFrom = this.readTime() + lookFirstMs
  }

  remember(key: string, { view, revision, standing }: KnownAccount): void {
    this.forget(key)
    const { account, grants } = view
    if (account === null || account.openHoldCount > 0 || account.budgetCount > 0) return
    if (grants.length > grantsMax) return
    this.accounts.set(key, { view: withoutSides(view), revision, standing })
    this.grantCount += grants.length
    for (const oldest of this.accounts.keys()) {
      if (this.accounts.size <= accountsMax && this.grantCount <= grantsMax) return
      this.forget(oldest)
    }
  }

  forget(key: string): void {
    const known = this.accounts.get(key)
    if (known === undefined) return
    this.accounts.delete(key)
    this.grantCount -= known.view.grants.length
  }
}

/** The account and its grants as the changes leave them; keys, windows and the like are not followed. */
export function viewAfter(view: AccountView, changes: Changes): AccountView {
  return withoutSides(applyChanges(withoutSides(view), { ...changes, ...noSideChanges }))
}

export function viewsOf(accounts: ReadonlyMap<string, KnownAccount>): ReadonlyMap<string, AccountView> {
  return new Map(Array.from(accounts, ([key, { view }]) => [key, view]))
}

export function isDue({ account }: AccountView, now: Instant): boolean {
  return account === null || (account.nextDueAt !== null && account.nextDueAt <= now)
}

function withoutSides({ account, grants }: AccountView): AccountView {
  return { ...emptyView, account, grants }
}

const noSideChanges = {
  windows: [],
  closedWindows: [],
  refunds: [],
  newHolds: [],
  changedHolds: [],
  payments: [],
  budgets: [],
  removedBudgetIds: [],
  budgetCounters: [],
  idempotency: [],
} as const satisfies Partial<Changes>

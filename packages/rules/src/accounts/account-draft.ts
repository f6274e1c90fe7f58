import { type BalanceSums, balanceOf, moveBalance, sumsOf } from './balance-sums.ts'
import { HoldBook } from './hold-book.ts'
import { nothingBeside, type SideRecords } from './side-records.ts'
import { BudgetBook } from '../budgets/budget-book.ts'
import type { RolloverLot } from '../due/decide-rollover.ts'
import { nextDueOf } from '../due/next-due.ts'
import { isHot, restState } from '../grants/grant-state.ts'
import type { Account } from '../model/account.ts'
import { type Credits, credits } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { PlanTerms } from '../model/plan.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import type { DueEvent } from '../outcome.ts'
import type { AccountView, Changes } from '../view.ts'

/** What a draft says about itself on each line that it writes. */
export interface DraftContext {
  readonly now: Instant
  readonly id: (prefix: string) => string
  readonly requestId: string
}

/** What of an entry the draft does not know by itself. */
export type EntryDraft = Pick<
  Entry,
  'transactionId' | 'type' | 'amount' | 'grantId' | 'effectiveAt' | 'chargeId' | 'actor' | 'reason'
> &
  Partial<Pick<Entry, 'heldAmount' | 'holdId' | 'expiryChange'>>

/** What a draft reads of a view. */
type DraftView = Pick<
  AccountView,
  'grants' | 'otherGrantsDueAt' | 'pastGrants' | 'holds' | 'otherHoldsExpireAt' | 'budgets'
>

/**
 * One account while one decision is taken on it: the only place where balances, sequences and buckets move. It copies on
 * write and never touches what it was made from, so a refused or failed decision is undone by dropping it.
 */
export class AccountDraft {
  readonly now: Instant
  readonly id: (prefix: string) => string
  readonly fired: DueEvent[] = []
  readonly lots: RolloverLot[] = []
  /** What came back to a grant that had expired, and expired again. */
  readonly expiredAgain: { readonly grant: Grant; readonly amount: Credits; readonly at: Instant }[] = []
  readonly trace: string[] = []
  period: Account['period']
  anchorAt: Instant
  terms: PlanTerms
  nextTerms: PlanTerms | null
  paidSince: Instant | null
  rolloverRule: RolloverRule
  version: number
  budgetCount: number
  private readonly opened: Account
  private readonly view: DraftView
  private readonly requestId: string
  private readonly entries: Entry[] = []
  private readonly newGrants = new Map<string, Grant>()
  private readonly changedGrants = new Map<string, Grant>()
  private readonly sums: BalanceSums
  private grants: readonly Grant[]
  private grantSequence: number
  private closing: number
  private dueAt: Instant | null
  private isDueStale = false
  /** Most decisions touch neither holds nor budgets, so the books are opened when one does. */
  private holdBook: HoldBook | null = null
  private budgetBook: BudgetBook | null = null

  constructor(account: Account, view: DraftView, context: DraftContext) {
    this.opened = account
    this.view = view
    this.grants = view.grants
    this.now = context.now
    this.id = context.id
    this.requestId = context.requestId
    this.period = account.period
    this.anchorAt = account.anchorAt
    this.terms = account.terms
    this.nextTerms = account.nextTerms
    this.paidSince = account.paidSince
    this.rolloverRule = account.rolloverRule
    this.version = account.version
    this.budgetCount = account.budgetCount
    this.sums = sumsOf(account.balance)
    this.grantSequence = account.grantSequence
    this.closing = account.balance.available
    this.dueAt = account.nextDueAt
  }

  /** As the decision found it: what never changes within one may be read from it. */
  get account(): Account {
    return this.opened
  }

  get holds(): HoldBook {
    this.holdBook ??= new HoldBook({ account: this.opened, ...holdsOf(this.view) })
    return this.holdBook
  }

  get budgets(): BudgetBook {
    this.budgetBook ??= new BudgetBook(this.view.budgets, this.now, this.opened.timeZone)
    return this.budgetBook
  }

  /** Pending and live grants as they are now, in any order. */
  currentGrants(): readonly Grant[] {
    return this.grants
  }

  /** A grant as it is now, also a drained or ended one if it was loaded. */
  findGrant(id: string): Grant | null {
    const hot = this.grants.find((grant) => grant.id === id)
    return hot ?? this.changedGrants.get(id) ?? this.newGrants.get(id) ?? this.view.pastGrants.get(id) ?? null
  }

  /** @throws InvariantError when the grant was not loaded. */
  grantById(id: string): Grant {
    const grant = this.findGrant(id)
    if (grant === null) throw new InvariantError('view_incomplete', `${id} was not loaded`)
    return grant
  }

  balance(): Account['balance'] {
    return balanceOf(this.sums)
  }

  available(): number {
    return this.sums.available
  }

  nextDueAt(): Instant | null {
    if (this.isDueStale) {
      const { terms, anchorAt, period } = this
      this.dueAt = nextDueOf(
        { terms, anchorAt, period, nextHoldExpiresAt: this.nextHoldExpiresAt() },
        this.grants,
        this.view.otherGrantsDueAt ?? null,
      )
      this.isDueStale = false
    }
    return this.dueAt
  }

  nextHoldExpiresAt(): Instant | null {
    return this.holdBook === null ? this.opened.nextHoldExpiresAt : this.holdBook.nextExpiresAt()
  }

  /** Something moved by which work falls due: a period, the terms, a hold. */
  markDueStale(): void {
    this.isDueStale = true
  }

  /** The next period has begun, or none follows. */
  beginPeriod(period: Account['period']): void {
    this.period = period
    this.isDueStale = true
  }

  /** Something fell due and was booked. A hold is consumption, so its end leaves the version alone. */
  fire(event: DueEvent): void {
    this.fired.push(event)
    if (event.type !== 'hold_expiry') this.version += 1
    this.isDueStale = true
  }

  addGrant(grant: Omit<Grant, 'sequence'>): Grant {
    this.grantSequence += 1
    const numbered: Grant = { ...grant, sequence: this.grantSequence }
    this.newGrants.set(numbered.id, numbered)
    this.grants = [...this.grants, numbered]
    moveBalance(this.sums, null, numbered)
    this.isDueStale = true
    return numbered
  }

  /**
   * @param before the grant as it is now.
   * @returns the grant as it is from now on: drained when nothing is left, live again when something came back.
   */
  changeGrant(before: Grant, changed: Grant): Grant {
    const after = restState(changed)
    const images = this.newGrants.has(after.id) ? this.newGrants : this.changedGrants
    images.set(after.id, after)
    if (!isHot(after)) this.grants = this.grants.filter((grant) => grant !== before)
    else if (isHot(before)) this.grants = this.grants.map((grant) => (grant === before ? after : grant))
    else this.grants = [...this.grants, after]
    moveBalance(this.sums, before, after)
    if (after.state !== before.state || after.expiresAt !== before.expiresAt) this.isDueStale = true
    return after
  }

  addEntry(line: EntryDraft): void {
    const balanceBefore = this.closing
    this.closing += line.amount
    this.entries.push({
      id: this.id('ent'),
      teamId: this.opened.teamId,
      kind: this.opened.kind,
      sequence: this.opened.sequence + this.entries.length + 1,
      transactionId: line.transactionId,
      type: line.type,
      amount: line.amount,
      heldAmount: line.heldAmount ?? 0,
      grantId: line.grantId,
      balanceBefore: credits(balanceBefore),
      balanceAfter: credits(this.closing),
      effectiveAt: line.effectiveAt,
      recordedAt: this.now,
      chargeId: line.chargeId,
      holdId: line.holdId ?? null,
      expiryChange: line.expiryChange ?? null,
      requestId: this.requestId,
      actor: line.actor,
      reason: line.reason,
    })
  }

  /** @throws InvariantError when the entries and the grants tell two balances (L3, L24). */
  close(isNewAccount: boolean, side: Partial<SideRecords>): Changes {
    if (this.closing !== this.sums.available) {
      throw new InvariantError('L3', `entries close at ${this.closing}, grants hold ${this.sums.available}`)
    }
    return {
      account: this.accountAfter(),
      isNewAccount,
      newGrants: [...this.newGrants.values()],
      changedGrants: [...this.changedGrants.values()],
      entries: this.entries,
      usageRecords: side.usageRecords ?? nothingBeside,
      windows: side.windows ?? nothingBeside,
      closedWindows: side.closedWindows ?? nothingBeside,
      newHolds: this.holdBook?.newHolds() ?? nothingBeside,
      changedHolds: this.holdBook?.changedHolds() ?? nothingBeside,
      refunds: side.refunds ?? nothingBeside,
      payments: side.payments ?? nothingBeside,
      ...(this.budgetBook?.written() ?? noBudgets),
      idempotency: side.idempotency ?? nothingBeside,
      audits: side.audits ?? nothingBeside,
      warrantEnds: side.warrantEnds ?? nothingBeside,
    }
  }

  private accountAfter(): Account {
    return {
      teamId: this.opened.teamId,
      kind: this.opened.kind,
      sequence: this.opened.sequence + this.entries.length,
      grantSequence: this.grantSequence,
      version: this.version,
      lastAt: this.now,
      nextDueAt: this.nextDueAt(),
      openHoldCount: this.holdBook === null ? this.opened.openHoldCount : this.holdBook.openHoldCount(),
      nextHoldExpiresAt: this.nextHoldExpiresAt(),
      budgetCount: this.budgetCount,
      timeZone: this.opened.timeZone,
      anchorAt: this.anchorAt,
      terms: this.terms,
      nextTerms: this.nextTerms,
      paidSince: this.paidSince,
      period: this.period,
      rolloverRule: this.rolloverRule,
      balance: this.balance(),
    }
  }
}

const noBudgets = {
  budgets: nothingBeside,
  budgetCounters: nothingBeside,
  removedBudgetIds: nothingBeside,
}

function holdsOf({ holds, otherHoldsExpireAt }: DraftView): Pick<DraftView, 'holds' | 'otherHoldsExpireAt'> {
  return { holds, otherHoldsExpireAt }
}

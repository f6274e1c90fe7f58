import { type BalanceSums, balanceOf, moveBalance, sumsOf } from './balance-sums.ts'
import { nextDueOf } from '../due/next-due.ts'
import type { RolloverLot } from '../due/decide-rollover.ts'
import type { AccessWindow } from '../model/access-window.ts'
import type { Account } from '../model/account.ts'
import type { AuditRecord } from '../model/audit-record.ts'
import { credits } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import type { UsageRecord } from '../model/usage-record.ts'
import type { DueEvent } from '../outcome.ts'
import type { Changes, IdempotencyRecord } from '../view.ts'

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
>

/** What a decision writes beside grants and entries. */
export interface SideRecords {
  readonly usageRecords: readonly UsageRecord[]
  readonly windows: readonly AccessWindow[]
  readonly idempotency: readonly IdempotencyRecord[]
  readonly audits: readonly AuditRecord[]
}

/**
 * One account while one decision is taken on it: the only place where balances, sequences and buckets move. It copies on
 * write and never touches what it was made from, so a refused or failed decision is undone by dropping it.
 */
export class AccountDraft {
  readonly now: Instant
  readonly id: (prefix: string) => string
  readonly fired: DueEvent[] = []
  readonly lots: RolloverLot[] = []
  readonly trace: string[] = []
  period: Account['period']
  rolloverRule: RolloverRule
  version: number
  private readonly opened: Account
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

  constructor(account: Account, grants: readonly Grant[], context: DraftContext) {
    this.opened = account
    this.grants = grants
    this.now = context.now
    this.id = context.id
    this.requestId = context.requestId
    this.period = account.period
    this.rolloverRule = account.rolloverRule
    this.version = account.version
    this.sums = sumsOf(account.balance)
    this.grantSequence = account.grantSequence
    this.closing = account.balance.available
    this.dueAt = account.nextDueAt
  }

  /** As the decision found it: what never changes within one may be read from it. */
  get account(): Account {
    return this.opened
  }

  /** Pending and live grants as they are now, in any order. */
  currentGrants(): readonly Grant[] {
    return this.grants
  }

  balance(): Account['balance'] {
    return balanceOf(this.sums)
  }

  available(): number {
    return this.sums.available
  }

  nextDueAt(): Instant | null {
    if (this.isDueStale) {
      this.dueAt = nextDueOf({ ...this.opened, period: this.period }, this.grants)
      this.isDueStale = false
    }
    return this.dueAt
  }

  /** The next period has begun, or none follows. */
  beginPeriod(period: Account['period']): void {
    this.period = period
    this.isDueStale = true
  }

  /** Something fell due and was booked. */
  fire(event: DueEvent): void {
    this.fired.push(event)
    this.version += 1
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

  changeGrant(before: Grant, after: Grant): void {
    const images = this.newGrants.has(after.id) ? this.newGrants : this.changedGrants
    images.set(after.id, after)
    const hasEnded = after.state === 'ended'
    this.grants = hasEnded
      ? this.grants.filter((grant) => grant !== before)
      : this.grants.map((grant) => (grant === before ? after : grant))
    moveBalance(this.sums, before, after)
    if (after.state !== before.state) this.isDueStale = true
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
      grantId: line.grantId,
      balanceBefore: credits(balanceBefore),
      balanceAfter: credits(this.closing),
      effectiveAt: line.effectiveAt,
      recordedAt: this.now,
      chargeId: line.chargeId,
      requestId: this.requestId,
      actor: line.actor,
      reason: line.reason,
    })
  }

  /** @throws InvariantError when the entries and the grants tell two balances (L3, L24). */
  close(isNewAccount: boolean, side: SideRecords): Changes {
    if (this.closing !== this.sums.available) {
      throw new InvariantError('L3', `entries close at ${this.closing}, grants hold ${this.sums.available}`)
    }
    return {
      account: this.accountAfter(),
      isNewAccount,
      newGrants: [...this.newGrants.values()],
      changedGrants: [...this.changedGrants.values()],
      entries: this.entries,
      usageRecords: side.usageRecords,
      windows: side.windows,
      idempotency: side.idempotency,
      audits: side.audits,
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
      timeZone: this.opened.timeZone,
      anchorAt: this.opened.anchorAt,
      terms: this.opened.terms,
      period: this.period,
      rolloverRule: this.rolloverRule,
      balance: this.balance(),
    }
  }
}

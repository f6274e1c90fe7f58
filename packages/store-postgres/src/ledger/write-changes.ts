import {
  type Account,
  accountKey,
  type AccountView,
  type Budget,
  type BudgetCounter,
  type Changes,
  type Entry,
  type Grant,
  type Hold,
  type IdempotencyRecord,
  idempotencyMapKey,
  type Payment,
  type Refund,
} from '@scrip/rules'
import { type AccountImage, hasOnlySpent, hasSameTerms } from '../rows/account-row.ts'
import { isPlainCharge } from '../rows/entry-row.ts'
import { isOnlySpent } from '../rows/grant-row.ts'
import type { UsageLine } from '../rows/usage-record-row.ts'
import { usageLinesOf } from './charge-lines.ts'
import { type ColumnStatement, prepare } from './column-statements.ts'
import { interleave } from './interleave.ts'
import { EntryTotals, UsageTotals } from './totals.ts'
import type { WriteSender } from './write-sender.ts'
import * as statements from './write-statements.ts'

type Views = ReadonlyMap<string, AccountView>

/**
 * Writes what was decided, as it is: after-images, many rows a statement. What is added up is totals for reports; no
 * decision reads those.
 *
 * Lines are written with `append`, part by part, so that PostgreSQL works on one part while the next one is decided.
 * Images are written once, by `finish`: an account that changed in every part is updated once.
 */
export class ChangeWriter {
  private readonly sender: WriteSender
  private readonly revision: number
  private readonly loaded: Views
  private readonly accounts = new Map<string, Account>()
  private readonly grants = new Map<string, Grant>()
  private readonly holds = new Map<string, Hold>()
  private readonly payments = new Map<string, Payment>()
  private readonly counters = new Map<string, BudgetCounter>()
  private readonly usageTotals = new UsageTotals()
  private readonly entryTotals = new EntryTotals()

  /**
   * @param loaded what the first decision was taken on.
   * @param revision what the accounts have after it.
   */
  constructor(sender: WriteSender, loaded: Views, revision: number) {
    this.sender = sender
    this.revision = revision
    this.loaded = loaded
  }

  /** @param views what these changes were decided on. */
  append(changes: readonly Changes[], views: Views): void {
    this.appendNewOnes(changes, views)
    const usageLines = interleave(changes.map(usageLinesOf))
    const entries = each(changes, (change) => change.entries)
    const refunds = interleave(changes.map((change) => change.refunds))
    // One statement for all, or their positions would not be in the order of their sequence.
    const insertEntries = entries.every(isPlainCharge)
      ? statements.insertChargeEntries
      : statements.insertEntries
    this.write(insertEntries, entries)
    this.write(statements.insertUsageRecords, usageLines)
    this.write(statements.insertRefunds, refunds)
    this.count(entries, usageLines, refunds)
    // A window that closes makes room for the company's next one.
    this.write(
      statements.updateWindows,
      each(changes, (change) => change.closedWindows),
    )
    this.write(
      statements.insertWindows,
      each(changes, (change) => change.windows),
    )
    this.write(
      statements.deleteReplacedKeys,
      each(changes, (change) => replacedKeysOf(change, views)),
    )
    this.write(statements.insertKeys, inOneOrder(each(changes, (change) => change.idempotency)))
    this.write(statements.insertAudits, interleave(changes.map((change) => change.audits)))
    this.write(
      statements.insertWarrantEnds,
      each(changes, (change) => change.warrantEnds),
    )
  }

  /**
   * Sends the images and the totals: nothing comes after it but COMMIT.
   *
   * @returns the accounts, by key, of which more than consumption has changed: their standing is the revision now.
   */
  finish(): ReadonlySet<string> {
    const images = this.grantImages()
    const standingChanged = new Set(images.changed.map(accountKey))
    this.updateAccounts(standingChanged)
    this.write(statements.updateSpentGrants, images.spent)
    this.write(statements.updateGrants, images.changed)
    this.write(statements.updateHolds, [...this.holds.values()])
    this.write(statements.updatePayments, [...this.payments.values()])
    this.write(statements.upsertBudgetCounters, [...this.counters.values()])
    this.write(statements.addUsageTotals, this.usageTotals.rows())
    this.write(statements.addEntryTotals, this.entryTotals.rows())
    this.sender.flush()
    return standingChanged
  }

  /** @param standingChanged gets those that it is true of. */
  private updateAccounts(standingChanged: Set<string>): void {
    const [spent, counted, changed]: [AccountImage[], AccountImage[], AccountImage[]] = [[], [], []]
    const { revision } = this
    for (const [key, image] of this.accounts) {
      const account = { ...image, revision }
      const before = this.loaded.get(key)?.account ?? null
      const isSame = before !== null && hasSameTerms(before, account)
      if (isSame && hasOnlySpent(before, account) && !standingChanged.has(key)) {
        spent.push(account)
        continue
      }
      standingChanged.add(key)
      if (isSame) counted.push(account)
      else changed.push(account)
    }
    this.write(statements.updateSpentAccounts, spent)
    this.write(statements.updateAccountCounters, counted)
    this.write(statements.updateAccounts, changed)
  }

  private grantImages(): { readonly spent: readonly Grant[]; readonly changed: readonly Grant[] } {
    const [spent, changed]: [Grant[], Grant[]] = [[], []]
    for (const grant of this.grants.values()) {
      const before = this.loaded.get(accountKey(grant))?.grants.find(({ id }) => id === grant.id)
      const images = before !== undefined && isOnlySpent(before, grant) ? spent : changed
      images.push(grant)
    }
    return { spent, changed }
  }

  /** What is new is there before the lines that name it; what changes is remembered until the end. */
  private appendNewOnes(changes: readonly Changes[], views: Views): void {
    const opened: Account[] = []
    const paid: Payment[] = []
    for (const { account, isNewAccount, changedGrants, changedHolds, payments, budgetCounters } of changes) {
      const key = accountKey(account)
      if (isNewAccount) opened.push(account)
      else this.accounts.set(key, account)
      for (const grant of changedGrants) this.grants.set(grant.id, grant)
      for (const hold of changedHolds) this.holds.set(hold.id, hold)
      for (const payment of payments) {
        if (views.get(key)?.payments.has(payment.id) === true) this.payments.set(payment.id, payment)
        else paid.push(payment)
      }
      for (const counter of budgetCounters) this.counters.set(counter.budgetId, counter)
    }
    const { revision } = this
    this.write(
      statements.insertAccounts,
      opened.map((account) => ({ ...account, revision })),
    )
    this.write(
      statements.insertGrants,
      each(changes, (change) => change.newGrants),
    )
    this.write(statements.insertHolds, interleave(changes.map((change) => change.newHolds)))
    this.write(statements.insertPayments, paid)
    this.changeBudgets(changes)
  }

  private changeBudgets(changes: readonly Changes[]): void {
    const removed = each(changes, ({ account, removedBudgetIds }) =>
      removedBudgetIds.map((id) => ({ teamId: account.teamId, id })),
    )
    for (const { id } of removed) this.counters.delete(id)
    // One that was made and removed in the same part was never there.
    if (removed.length > 0) {
      this.sender.add({ ...prepare(statements.deleteBudgets, removed), count: null }, false)
    }
    this.write(statements.upsertBudgets, interleave<Budget>(changes.map((change) => change.budgets)))
  }

  private count(
    entries: readonly Entry[],
    usageLines: readonly UsageLine[],
    refunds: readonly Refund[],
  ): void {
    for (const line of usageLines) this.usageTotals.addUsage(line)
    for (const refund of refunds) this.usageTotals.addRefund(refund)
    for (const entry of entries) this.entryTotals.add(entry)
  }

  private write<Item>(statement: ColumnStatement<Item>, items: readonly Item[]): void {
    if (items.length > 0) this.sender.add(prepare(statement, items), independent.has(statement.name))
  }
}

/** What a charge writes: rows of these tables never need one another. */
const independent: ReadonlySet<string> = new Set(
  [
    statements.insertEntries,
    statements.insertChargeEntries,
    statements.insertUsageRecords,
    statements.insertKeys,
    statements.updateSpentAccounts,
    statements.updateAccountCounters,
    statements.updateSpentGrants,
    statements.updateGrants,
    statements.addUsageTotals,
    statements.addEntryTotals,
  ].map(({ name }) => name),
)

function each<Item>(
  changes: readonly Changes[],
  pick: (change: Changes) => readonly Item[],
): readonly Item[] {
  const [only] = changes
  return changes.length === 1 && only !== undefined ? pick(only) : changes.flatMap(pick)
}

function replacedKeysOf(changes: Changes, views: Views): readonly IdempotencyRecord[] {
  const known = views.get(accountKey(changes.account))?.idempotency
  if (known === undefined || known.size === 0) return []
  return changes.idempotency.flatMap(
    (record) => known.get(idempotencyMapKey(record.operation, record.key)) ?? [],
  )
}

/** The team's other account may write the same keys in another process; in one order neither waits for the other for ever. */
function inOneOrder(records: readonly IdempotencyRecord[]): readonly IdempotencyRecord[] {
  if (records.length < 2) return records
  return records.toSorted(
    (a, b) => compare(a.teamId, b.teamId) || compare(a.operation, b.operation) || compare(a.key, b.key),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

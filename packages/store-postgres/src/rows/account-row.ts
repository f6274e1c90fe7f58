import { randomInt } from 'node:crypto'
import {
  type Account,
  type Balance,
  type CreditKind,
  credits,
  instant,
  type PlanTerms,
  type RolloverRule,
} from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { parseJsonOnce } from './parse-json-once.ts'
import { bigint, json, text, type Columns } from './column.ts'

export interface AccountRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly sequence: number
  readonly grant_sequence: number
  readonly version: number
  readonly revision: number
  readonly standing: number
  readonly last_at: number
  readonly next_due_at: number | null
  readonly open_hold_count: number
  readonly next_hold_expires_at: number | null
  readonly budget_count: number
  readonly time_zone: string
  readonly anchor_at: number
  readonly terms: string
  readonly next_terms: string | null
  readonly paid_since: number | null
  readonly period_index: number | null
  readonly period_from: number | null
  readonly period_to: number | null
  readonly rollover_rule: string
  readonly granted: number
  readonly available: number
  readonly held: number
  readonly used: number
  readonly expired: number
  readonly voided: number
  readonly rolled: number
}

export function fromAccountRow(row: AccountRow): Account {
  return {
    teamId: row.team_id,
    kind: row.kind,
    sequence: row.sequence,
    grantSequence: row.grant_sequence,
    version: row.version,
    lastAt: instant(row.last_at),
    nextDueAt: optionalInstant(row.next_due_at),
    openHoldCount: row.open_hold_count,
    nextHoldExpiresAt: optionalInstant(row.next_hold_expires_at),
    budgetCount: row.budget_count,
    timeZone: row.time_zone,
    anchorAt: instant(row.anchor_at),
    terms: parseJsonOnce<PlanTerms>(row.terms),
    nextTerms: row.next_terms === null ? null : parseJsonOnce<PlanTerms>(row.next_terms),
    paidSince: optionalInstant(row.paid_since),
    period: fromPeriodColumns(row),
    rolloverRule: parseJsonOnce<RolloverRule>(row.rollover_rule),
    balance: fromBalanceColumns(row),
  }
}

function fromPeriodColumns({ period_index, period_from, period_to }: AccountRow): Account['period'] {
  if (period_index === null || period_from === null || period_to === null) return null
  return { index: period_index, from: instant(period_from), to: instant(period_to) }
}

function fromBalanceColumns(row: AccountRow): Balance {
  return {
    granted: credits(row.granted),
    available: credits(row.available),
    held: credits(row.held),
    used: credits(row.used),
    expired: credits(row.expired),
    voided: credits(row.voided),
    rolled: credits(row.rolled),
  }
}

export const accountKey: Columns<Account> = {
  team_id: text((account) => account.teamId),
  kind: text((account) => account.kind),
}

/** An account as it is written, with the revision that this write gives it. */
export interface AccountImage extends Account {
  readonly revision: number
}

/** Every write of the row gives it a revision that it never had: whoever remembers the account can ask whether it still is so. */
export const accountRevision: Columns<AccountImage> = { revision: bigint((account) => account.revision) }

/** Written unless nothing but consumption has moved, the account and its grants. */
export const accountStanding: Columns<AccountImage> = { standing: bigint((account) => account.revision) }

const revisionMax = 2 ** 48 - 1

/**
 * Drawn by lot and not counted on: a database that was set back, to a copy or a replica that lags, must never come to a
 * revision again that somebody remembers.
 */
export function newRevision(): number {
  return randomInt(1, revisionMax)
}

/** What charges and due work move. */
export const accountCounters: Columns<Account> = {
  sequence: bigint((account) => account.sequence),
  grant_sequence: bigint((account) => account.grantSequence),
  version: bigint((account) => account.version),
  last_at: bigint((account) => account.lastAt),
  next_due_at: bigint((account) => account.nextDueAt),
  open_hold_count: bigint((account) => account.openHoldCount),
  next_hold_expires_at: bigint((account) => account.nextHoldExpiresAt),
  budget_count: bigint((account) => account.budgetCount),
  granted: bigint((account) => account.balance.granted),
  available: bigint((account) => account.balance.available),
  held: bigint((account) => account.balance.held),
  used: bigint((account) => account.balance.used),
  expired: bigint((account) => account.balance.expired),
  voided: bigint((account) => account.balance.voided),
  rolled: bigint((account) => account.balance.rolled),
}

/** What consumption alone moves. */
export const accountSpent: Columns<Account> = {
  sequence: bigint((account) => account.sequence),
  last_at: bigint((account) => account.lastAt),
  available: bigint((account) => account.balance.available),
  used: bigint((account) => account.balance.used),
}

/** What a plan, a period or a person moves: seldom. */
export const accountTerms: Columns<Account> = {
  time_zone: text((account) => account.timeZone),
  anchor_at: bigint((account) => account.anchorAt),
  terms: json((account) => account.terms),
  next_terms: json((account) => account.nextTerms),
  paid_since: bigint((account) => account.paidSince),
  period_index: bigint((account) => account.period?.index ?? null),
  period_from: bigint((account) => account.period?.from ?? null),
  period_to: bigint((account) => account.period?.to ?? null),
  rollover_rule: json((account) => account.rolloverRule),
}

/** Whether the row's `accountTerms` are what they were; a decision that leaves them alone hands them on as they are. */
export function hasSameTerms(before: Account, after: Account): boolean {
  return (
    before.terms === after.terms &&
    before.nextTerms === after.nextTerms &&
    before.rolloverRule === after.rolloverRule &&
    before.period === after.period &&
    before.paidSince === after.paidSince &&
    before.anchorAt === after.anchorAt &&
    before.timeZone === after.timeZone
  )
}

/** Whether nothing but `accountSpent` has moved. */
export function hasOnlySpent(before: Account, after: Account): boolean {
  return (
    before.version === after.version &&
    before.grantSequence === after.grantSequence &&
    before.nextDueAt === after.nextDueAt &&
    before.openHoldCount === after.openHoldCount &&
    before.nextHoldExpiresAt === after.nextHoldExpiresAt &&
    before.budgetCount === after.budgetCount &&
    before.balance.granted === after.balance.granted &&
    before.balance.held === after.balance.held &&
    before.balance.expired === after.balance.expired &&
    before.balance.voided === after.balance.voided &&
    before.balance.rolled === after.balance.rolled
  )
}

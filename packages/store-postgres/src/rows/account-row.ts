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

export interface AccountRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly sequence: number
  readonly grant_sequence: number
  readonly version: number
  readonly last_at: number
  readonly next_due_at: number | null
  readonly time_zone: string
  readonly anchor_at: number
  readonly terms: PlanTerms
  readonly period_index: number | null
  readonly period_from: number | null
  readonly period_to: number | null
  readonly rollover_rule: RolloverRule
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
    timeZone: row.time_zone,
    anchorAt: instant(row.anchor_at),
    terms: row.terms,
    period: fromPeriodColumns(row),
    rolloverRule: row.rollover_rule,
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

export function toAccountRow(account: Account): AccountRow {
  return {
    team_id: account.teamId,
    kind: account.kind,
    sequence: account.sequence,
    grant_sequence: account.grantSequence,
    version: account.version,
    last_at: account.lastAt,
    next_due_at: account.nextDueAt,
    time_zone: account.timeZone,
    anchor_at: account.anchorAt,
    terms: account.terms,
    period_index: account.period?.index ?? null,
    period_from: account.period?.from ?? null,
    period_to: account.period?.to ?? null,
    rollover_rule: account.rolloverRule,
    ...account.balance,
  }
}

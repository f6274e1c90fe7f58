import type {
  AccessWindow,
  Account,
  BudgetView,
  CreditKind,
  Entry,
  Grant,
  Hold,
  IdempotencyRecord,
  Payment,
  Refund,
  UsageRecord,
} from '@scrip/rules'
import { createOpenHolds, type OpenHolds } from '../due/open-holds.ts'
import type { UsageBucket } from '../usage/usage-bucket.ts'
import { OpenGrants } from './open-grants.ts'
import { Register } from './register.ts'

/** One account. Only its hot part is read by every decision: past grants and ended holds are never in it. */
export interface AccountState {
  account: Account
  /** Pending and live ones. */
  readonly openGrants: OpenGrants
  readonly openHolds: OpenHolds
  readonly budgets: Map<string, BudgetView>
  /** By sequence. Until history is folded, the entry of sequence n is at n − 1. */
  entries: Entry[]
  /** In the order of writing. */
  usageRecords: UsageRecord[]
  /** The lines that stand for several, by id, with how many. */
  readonly folded: Map<string, number>
  /** How many usage records were too old to be kept and could not be folded when that was last tried. */
  unfoldable: number
}

/** A charge with all that was ever written about it. */
interface ChargeState {
  readonly usage: UsageRecord
  /** Slices, refunds, and what a refund ended again. */
  readonly entries: Entry[]
  /** In the order of opening. */
  readonly windowIds: string[]
  readonly refunds: Refund[]
}

/** All that the ledger knows of one team. Maps and arrays are changed in place and never copied. */
export interface TeamLedger {
  readonly accounts: Map<CreditKind, AccountState>
  /** Every grant there ever was, in order of creation. */
  readonly grants: Map<string, Grant>
  /** Of all accounts, in the order of writing. */
  usageRecords: UsageRecord[]
  /** How many there were before them, which are folded. */
  usageRecordsFolded: number
  readonly charges: Map<string, ChargeState>
  /** Usage added up as it is written, by quarter of an hour: a report never scans what happened within one. */
  readonly usageBuckets: Map<number, UsageBucket>
  /** The newest window of each company. */
  readonly windowByCompany: Map<string, AccessWindow>
  /** Every window there ever was, in order of opening. */
  readonly windows: Register<AccessWindow>
  /** Every hold there ever was, in order of creation. */
  readonly holds: Register<Hold>
  readonly refunds: Refund[]
  readonly payments: Map<string, Payment>
  /** By operation and key. */
  readonly idempotency: Map<string, IdempotencyRecord>
}

export type LedgerState = Map<string, TeamLedger>

export function createTeamLedger(): TeamLedger {
  return {
    accounts: new Map(),
    grants: new Map(),
    usageRecords: [],
    usageRecordsFolded: 0,
    charges: new Map(),
    usageBuckets: new Map(),
    windowByCompany: new Map(),
    windows: new Register(),
    holds: new Register(),
    refunds: [],
    payments: new Map(),
    idempotency: new Map(),
  }
}

export function createAccountState(account: Account): AccountState {
  return {
    account,
    openGrants: new OpenGrants(),
    openHolds: createOpenHolds(),
    budgets: new Map(),
    entries: [],
    usageRecords: [],
    folded: new Map(),
    unfoldable: 0,
  }
}

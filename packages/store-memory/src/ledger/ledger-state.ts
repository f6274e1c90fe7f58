import type {
  AccessWindow,
  Account,
  CreditKind,
  Entry,
  Grant,
  IdempotencyRecord,
  UsageRecord,
} from '@scrip/rules'

/** One account. `openGrants` is the hot part: a decision reads it, and past grants are never in it. */
export interface AccountState {
  account: Account
  /** Pending and live grants by id. */
  readonly openGrants: Map<string, Grant>
  /** By sequence: the entry of sequence n is at n − 1. */
  readonly entries: Entry[]
}

/** A charge with its slices, which are its ledger entries. */
interface ChargeState {
  readonly usage: UsageRecord
  readonly slices: Entry[]
}

/** All that the ledger knows of one team. Maps and arrays are changed in place and never copied. */
export interface TeamLedger {
  readonly accounts: Map<CreditKind, AccountState>
  /** Every grant there ever was, in order of creation. */
  readonly grants: Map<string, Grant>
  readonly usageRecords: UsageRecord[]
  readonly charges: Map<string, ChargeState>
  /** The newest window of each company. */
  readonly windowByCompany: Map<string, AccessWindow>
  /** Every window there ever was, in order of opening. */
  readonly windows: AccessWindow[]
  /** By operation and key. */
  readonly idempotency: Map<string, IdempotencyRecord>
}

export type LedgerState = Map<string, TeamLedger>

export function createTeamLedger(): TeamLedger {
  return {
    accounts: new Map(),
    grants: new Map(),
    usageRecords: [],
    charges: new Map(),
    windowByCompany: new Map(),
    windows: [],
    idempotency: new Map(),
  }
}

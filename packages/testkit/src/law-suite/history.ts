import type { UsageGroup, UsageRow } from '@scrip/api/ports'
import type {
  AccessWindow,
  AccountRef,
  AccountView,
  AuditRecord,
  Command,
  EntrySum,
  EntryType,
  Hold,
  Instant,
  LawViolation,
  Outcome,
} from '@scrip/rules'
import type { InspectedAccount } from '../store-under-test.ts'

/** A command with what became of it. */
export interface Answered {
  readonly command: Command
  readonly outcome: Outcome
}

/** One account after a step: what callers read, and everything that is written. */
export interface AccountMoment {
  readonly ref: AccountRef
  readonly view: AccountView
  readonly records: InspectedAccount
  readonly violations: readonly LawViolation[]
  /** Dry runs of what could come next: they change nothing, and tell what the store would decide. */
  readonly tries: readonly Answered[]
  /** The account's open hold that ends first, and the account as of its end; null when no hold is open. */
  readonly holdEnd: HoldEnd | null
}

export interface HoldEnd {
  readonly hold: Hold
  readonly viewThen: AccountView
  /** What a list of open holds shows at that instant. */
  readonly openThen: readonly Hold[]
}

/** What the ledger said of a past instant, first and last. */
export interface PastSums {
  readonly ref: AccountRef
  readonly at: Instant
  readonly first: ReadonlyMap<EntryType, EntrySum>
  readonly last: ReadonlyMap<EntryType, EntrySum>
}

/** Due work that was run to its end, and once more at the same instant. */
export interface DueTwice {
  readonly settledAgain: number
  readonly before: readonly InspectedAccount[]
  readonly after: readonly InspectedAccount[]
}

/** The store after one step of a random history. */
export interface Moment {
  readonly now: Instant
  readonly answered: readonly Answered[]
  /** What was accepted and must not count twice, asked once more: calls with a key, and payments. */
  readonly repeated: readonly { readonly first: Outcome; readonly again: Outcome }[]
  readonly accounts: readonly AccountMoment[]
  readonly openWindows: readonly AccessWindow[]
  readonly past: readonly PastSums[]
  readonly dueTwice: DueTwice | null
}

export interface Report {
  readonly from: Instant
  readonly to: Instant
  readonly timeZone: string
  readonly groupBy: readonly UsageGroup[]
  readonly rows: readonly UsageRow[]
}

/** All that was seen of one store while a random sequence of steps was walked: what the laws are judged on. */
export interface History {
  readonly moments: readonly Moment[]
  /** At the end, newest first. */
  readonly audits: readonly AuditRecord[]
  /** At the end: every grouping over one period. */
  readonly reports: readonly Report[]
}

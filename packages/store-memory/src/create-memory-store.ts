import type {
  Approvals,
  AuditLog,
  BulkGrants,
  Catalogue,
  ChangeFeed,
  Clock,
  Exports,
  IdSource,
  Ledger,
  NewTeam,
  SavedViews,
  StaffStore,
  Teams,
} from '@scrip/api/ports'
import {
  type AccountRecords,
  type AccountRef,
  accountKey,
  balanceAt,
  type Changes,
  checkLaws,
  decideBatch,
  type Instant,
  type LawViolation,
  needs,
} from '@scrip/rules'
import type { CatalogueRecord } from '@scrip/catalogue'
import { type ApprovalsState, createApprovals } from './approvals/create-approvals.ts'
import { type BulkGrantsState, createBulkGrants } from './approvals/create-bulk-grants.ts'
import { createCatalogue } from './catalogue/create-catalogue.ts'
import { createChangeFeed } from './changes/create-change-feed.ts'
import { createChangeLog, moneyOf } from './changes/change-log.ts'
import { createDueQueue } from './due/due-queue.ts'
import { createLedger } from './ledger/create-ledger.ts'
import { createExports, createExportsState } from './exports/create-exports.ts'
import type { LedgerParts } from './ledger/ledger-parts.ts'
import { inspectAccounts } from './ledger/inspect-accounts.ts'
import { loadAccount, loadView } from './ledger/load-view.ts'
import { type DueRun, runDue } from './ledger/run-due.ts'
import { writeChanges } from './ledger/write-changes.ts'
import { createAuditLog } from './people/create-audit-log.ts'
import { createSavedViews } from './people/create-saved-views.ts'
import { createStaffStore } from './people/create-staff-store.ts'
import { createStaffState } from './people/staff-state.ts'
import { createTeams } from './people/create-teams.ts'
import { createTeamsState } from './people/teams-state.ts'
import { type ExplainedRequest, explainRequest, type RequestRef } from './read/explain-request.ts'
import { loadSnapshot } from './snapshot/load-snapshot.ts'
import type { MemorySnapshot } from './snapshot/memory-snapshot.ts'
import { takeSnapshot } from './snapshot/take-snapshot.ts'

export interface MemoryStoreOptions {
  readonly clock: Clock
  readonly ids: IdSource
  /** What the catalogue sells; nothing unless given. */
  readonly records?: Iterable<CatalogueRecord>
  /** What `snapshot` of another store gave: this one begins with it. */
  readonly snapshot?: MemorySnapshot
  /** So many plain charges of an account are kept one by one, the newest, and older ones as sums: see `foldHistory`. All unless given. */
  readonly chargesKept?: number | undefined
}

export interface MemoryStore {
  readonly ledger: Ledger
  readonly teams: Teams
  readonly audit: AuditLog
  readonly approvals: Approvals
  readonly bulkGrants: BulkGrants
  readonly changes: ChangeFeed
  readonly exports: Exports
  readonly views: SavedViews
  readonly staffStore: StaffStore
  readonly catalogue: Catalogue
  /** The earliest instant at which `runDue` has work on some account; null when there is none. */
  nextDueAt(): Instant | null
  /** The ledger's `runDue`, telling what was booked on which account: what turning a clock reports. */
  runDue(limit: number): readonly DueRun[]
  /** Everything that was ever written, account by account: what `checkLaws` recomputes the laws from. */
  inspect(): readonly AccountRecords[]
  /** The laws that what was written breaks, recomputed the long way; empty when all hold. */
  lawViolations(): readonly LawViolation[]
  /** All that it keeps, as JSON; the catalogue is not in it. */
  snapshot(): MemorySnapshot
  /** Why a call was paid as it was; null when it wrote nothing. */
  explainRequest(ref: RequestRef): ExplainedRequest | null
  /** What a charge at `now` could take, with what is due but not booked yet. */
  availableAt(ref: AccountRef, now: Instant): number
}

/** Keeps all that the application asks of a store in Maps. Nothing survives the process. */
export function createMemoryStore({ records, snapshot, ...rest }: MemoryStoreOptions): MemoryStore {
  const parts = { state: new Map(), due: createDueQueue(), audits: [], warrantEnds: new Map(), ...rest }
  return assembleMemoryStore(parts, records, snapshot)
}

/** Apart from `createMemoryStore` so that a test can plant a bug in one part and see it found. */
export function assembleMemoryStore(
  parts: LedgerParts,
  records: Iterable<CatalogueRecord> = [],
  snapshot: MemorySnapshot | null = null,
): MemoryStore {
  const { state, due, audits } = parts
  const moved = createChangeLog()
  const all = {
    ledger: state,
    audits,
    teams: createTeamsState(),
    staff: createStaffState(),
    approvals: { inOrder: [], ends: parts.warrantEnds } satisfies ApprovalsState,
    bulkGrants: { inOrder: [], lines: new Map() } satisfies BulkGrantsState,
    exports: createExportsState(),
    views: new Map(),
  }
  if (snapshot !== null) loadSnapshot(all, due, snapshot)
  const teams = createTeams({
    state: all.teams,
    audits,
    decideAccounts: (newTeam) => decideAccounts(parts, newTeam),
    writeAccounts: (changes) => {
      for (const change of changes) {
        writeChanges(parts, change)
        if (change.entries.length > 0) moved.add(moneyOf(change))
      }
    },
  })
  return {
    ledger: createLedger({ ...parts, moved }),
    teams,
    audit: createAuditLog(audits),
    approvals: createApprovals(all.approvals, audits),
    bulkGrants: createBulkGrants({ ...all, state: all.bulkGrants }),
    changes: createChangeFeed(moved, audits),
    exports: createExports({ state: all.exports, teams: all.teams, audits, changes: moved }),
    views: createSavedViews({ state: all.views, teams: all.teams, audits }),
    staffStore: createStaffStore(all.staff, audits),
    catalogue: createCatalogue(records),
    nextDueAt: () => due.first()?.at ?? null,
    runDue: (limit) => runDue({ ...parts, moved }, limit),
    inspect: () => inspectAccounts(state),
    lawViolations: () => inspectAccounts(state).flatMap((records) => checkLaws(records)),
    snapshot: () => takeSnapshot(all),
    explainRequest: (ref) => explainRequest(state, ref),
    availableAt: (ref, now) => balanceAt(loadAccount(state, ref, now), now).balance.available,
  }
}

/** @throws Error when one of the accounts cannot be opened: then there is no team either. */
function decideAccounts({ state, clock, ids }: LedgerParts, newTeam: NewTeam): readonly Changes[] {
  const env = { now: clock.now(), id: (prefix: string) => ids.next(prefix) }
  const views = new Map(
    newTeam.accounts.map((command) => [accountKey(command), loadView(state, needs(command), env.now)]),
  )
  const { outcomes, changes } = decideBatch(views, newTeam.accounts, env)
  for (const outcome of outcomes) {
    if (outcome.status === 'failed') throw outcome.error
    if (outcome.status === 'refused')
      throw new Error(`The accounts cannot be opened: ${outcome.refusal.code}`)
  }
  return changes
}

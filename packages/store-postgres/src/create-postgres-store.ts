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
  SavedViews,
  StaffStore,
  Teams,
} from '@scrip/api/ports'
import type { CatalogueRecord, KnownIdentities } from '@scrip/catalogue'
import type { AccountRecords, CreditKind } from '@scrip/rules'
import type pg from 'pg'
import { createApprovals } from './approvals/create-approvals.ts'
import { createBulkGrants } from './approvals/create-bulk-grants.ts'
import { createCatalogue } from './catalogue/create-catalogue.ts'
import { importCatalogue, type ImportProgress, loadKnownIdentities } from './catalogue/import-catalogue.ts'
import { createChangeFeed, forgetStaffEvents } from './changes/create-change-feed.ts'
import { createQueryDatabase } from './connection/query-database.ts'
import { createExports } from './exports/create-exports.ts'
import { createCommandQueue } from './ledger/command-queue.ts'
import { createLedger } from './ledger/create-ledger.ts'
import { entriesAfter, type FollowedEntries } from './ledger/entries-after.ts'
import { collectAccount, collectAccounts } from './ledger/inspect-account.ts'
import { type Housekeeping, keepHouse } from './ledger/keep-house.ts'
import { RememberedAccounts } from './ledger/remembered-accounts.ts'
import { SettledPosition } from './ledger/settled-position.ts'
import { submitBatch } from './ledger/submit-batch.ts'
import { createAuditLog } from './people/create-audit-log.ts'
import { forgetCreations } from './people/creations.ts'
import { createSavedViews } from './people/create-saved-views.ts'
import { createStaffStore } from './people/create-staff-store.ts'
import { createTeams } from './people/create-teams.ts'
import { createTouchedKeys } from './people/touched-keys.ts'

export interface PostgresStoreOptions {
  /** Made by `createPool`: the store relies on its types. Migrated by `migrate`. Ended by whoever made it, after `close`. */
  readonly pool: pg.Pool
  /** Where searches run, so that slow ones never keep the ledger waiting for a connection; `pool` unless told. */
  readonly cataloguePool?: pg.Pool
  readonly clock: Clock
  readonly ids: IdSource
  /** How many batches may be in flight, 2 unless told: a team's commands always take the same lane. */
  readonly lanes?: number
}

export interface PostgresStore {
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
  /** All records or none, in one transaction; replaces by id. Answers how many it read. A company comes before its jobs. */
  importCatalogue(
    records: AsyncIterable<CatalogueRecord> | Iterable<CatalogueRecord>,
    onProgress?: ImportProgress,
  ): Promise<number>
  /** What the catalogue holds already, for `createReferenceCheck`. */
  loadKnownIdentities(): Promise<KnownIdentities>
  /** Everything that was ever written about one account: what `checkLaws` recomputes the laws from. Unbounded. */
  inspect(teamId: string, kind: CreditKind): Promise<AccountRecords>
  inspectAll(): Promise<readonly AccountRecords[]>
  /**
   * Entries of all teams by position, from the one after `position`: 0 is the beginning. None is ever missed, also when
   * several processes write at once: what a slower transaction could still overtake is told later. A bounded page at a time.
   */
  entriesAfter(position: number): Promise<FollowedEntries>
  /**
   * For a job, at the start and hourly: partitions for the months ahead, old idempotency keys go, and days that are over are
   * summed up for reports.
   */
  keepHouse(): Promise<Housekeeping>
  /** For the same job: keys of creations that are forgotten go, a bounded number at a time; answers how many. */
  forgetCreations(): Promise<number>
  /** For the same job: events of yesterday go, a bounded number at a time; answers how many. */
  forgetStaffEvents(): Promise<number>
  /** Waits for what was submitted and writes what is kept in memory. Submit nothing after it. */
  close(): Promise<void>
}

const lanesUnlessTold = 2
const batchSizeMax = 512
const waitingMax = 20_000

/** Keeps all that the application asks of a store in PostgreSQL. Any number of processes may work on one database. */
export function createPostgresStore({
  pool,
  cataloguePool = pool,
  clock,
  ids,
  lanes = lanesUnlessTold,
}: PostgresStoreOptions): PostgresStore {
  const world = { pool, clock, ids }
  const db = createQueryDatabase(pool)
  const touched = createTouchedKeys(db)
  const remembered = new RememberedAccounts()
  const settled = new SettledPosition(pool)
  const queue = createCommandQueue({
    submitBatch: (commands) => submitBatch({ ...world, remembered }, commands),
    lanes,
    batchSizeMax,
    waitingMax,
  })
  return {
    ledger: createLedger(world, db, queue),
    teams: createTeams(world, db, touched),
    audit: createAuditLog(db),
    approvals: createApprovals(pool, db),
    bulkGrants: createBulkGrants(pool, db),
    changes: createChangeFeed(db, settled),
    exports: createExports(pool, db),
    views: createSavedViews(pool, db),
    staffStore: createStaffStore(pool, db),
    catalogue: createCatalogue(cataloguePool),
    importCatalogue: (records, onProgress) => importCatalogue(pool, records, onProgress),
    loadKnownIdentities: () => loadKnownIdentities(pool),
    inspect: (teamId, kind) => collectAccount(db, { teamId, kind }),
    inspectAll: () => collectAccounts(db),
    entriesAfter: async (position) => entriesAfter(db, position, await settled.read()),
    keepHouse: () => keepHouse(pool, db, clock.now()),
    forgetCreations: () => forgetCreations(pool, clock.now()),
    forgetStaffEvents: () => forgetStaffEvents(db),
    close: async () => {
      await queue.drain()
      await touched.flush()
    },
  }
}

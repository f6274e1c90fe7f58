import type {
  Approvals,
  AuditLog,
  BulkGrants,
  ChangeFeed,
  Exports,
  IdSource,
  Ledger,
  SavedViews,
  StaffStore,
  Teams,
} from '@scrip/api/ports'
import type { AccountRecords } from '@scrip/rules'
import type { TestClock } from './builders/test-clock.ts'

/** The ports that keep credits and people; the catalogue has a suite of its own in `@scrip/catalogue/agreement`. */
export interface StorePorts {
  readonly ledger: Ledger
  readonly teams: Teams
  readonly audit: AuditLog
  readonly approvals: Approvals
  readonly bulkGrants: BulkGrants
  readonly staffStore: StaffStore
  readonly changes: ChangeFeed
  readonly exports: Exports
  readonly views: SavedViews
}

/** Everything that a store holds of one account: what `checkLaws` recomputes the laws from. */
export type InspectedAccount = AccountRecords

export interface StoreUnderTest {
  readonly store: StorePorts
  /** Every account of the store, in any order; entries by sequence. Windows come with the `company` account. */
  inspect(): Promise<readonly InspectedAccount[]>
  close(): Promise<void>
}

/** The clock and the ids that the suite gives to a store: it turns the one and knows the other. */
export interface StoreWorld {
  readonly clock: TestClock
  readonly ids: IdSource
}

/** Makes a store that holds nothing yet. The suites call it once for every test (or run of a property) and close what they got. */
export type MakeStore = (world: StoreWorld) => Promise<StoreUnderTest>

import type { Clock, IdSource } from '@scrip/api/ports'
import type pg from 'pg'
import type { RememberedAccounts } from './remembered-accounts.ts'

/** What the ledger works with. */
export interface LedgerWorld {
  readonly pool: pg.Pool
  readonly clock: Clock
  readonly ids: IdSource
}

export interface BatchWorld extends LedgerWorld {
  readonly remembered: RememberedAccounts
}

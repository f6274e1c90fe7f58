import type { Ledger, Teams } from '@scrip/api/ports'
import type { StoreWorld } from '../store-under-test.ts'
import type { CrashMoment } from './script.ts'

/** A store that the simulator walks. Worlds of one store share it: each has teams of its own. */
export interface SimStore extends StoreWorld {
  readonly ledger: Ledger
  readonly teams: Teams
  /** Breaks the connection at a statement that comes. Null where there is none to break. */
  readonly crash: ((afterStatements: number, moment: CrashMoment) => void) | null
}

import type { Clock, IdSource } from '@scrip/api/ports'
import type { AuditRecord, WarrantEnd } from '@scrip/rules'
import type { ChangeLog } from '../changes/change-log.ts'
import type { DueQueue } from '../due/due-queue.ts'
import type { LedgerState } from './ledger-state.ts'

/** What the memory ledger works on. */
export interface LedgerParts {
  readonly state: LedgerState
  readonly due: DueQueue
  readonly audits: AuditRecord[]
  /** How warrants ended, by their id. */
  readonly warrantEnds: Map<string, WarrantEnd>
  /** Told of every account that was written. */
  readonly moved?: ChangeLog
  readonly clock: Clock
  readonly ids: IdSource
  /** Plain charges of an account that keep a line of their own, the newest; all unless given. See `foldHistory`. */
  readonly chargesKept?: number | undefined
}

import type { Creation } from '@scrip/api/ports'
import { instant } from '@scrip/rules'

export interface CreationRow {
  readonly staff_id: string
  readonly operation: string
  readonly key: string
  readonly request_hash: string
  readonly at: number
  readonly made_id: string
  readonly salt: string | null
}

export function fromCreationRow(row: CreationRow): Creation {
  return {
    staffId: row.staff_id,
    operation: row.operation,
    key: row.key,
    requestHash: row.request_hash,
    at: instant(row.at),
    madeId: row.made_id,
    salt: row.salt,
  }
}

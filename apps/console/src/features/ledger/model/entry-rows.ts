import type { StaffEntry } from '@scrip/sdk/admin'

/**
 * One row of the ledger page: an entry, or all slices of one charge, newest first.
 * Nothing is added up: the amounts stay those of the entries, the balance after is that of the newest one.
 */
export interface EntryRow {
  readonly id: string
  readonly newest: StaffEntry
  readonly entries: readonly StaffEntry[]
}

/** Slices of one charge are written together, so they are neighbours; its refund is another transaction. */
export function toEntryRows(entries: readonly StaffEntry[]): readonly EntryRow[] {
  const rows: { id: string; newest: StaffEntry; entries: StaffEntry[] }[] = []
  for (const entry of entries) {
    const last = rows.at(-1)
    if (last !== undefined && isSliceBeside(last.newest, entry)) {
      last.entries.push(entry)
    } else {
      rows.push({ id: entry.id, newest: entry, entries: [entry] })
    }
  }
  return rows
}

function isSliceBeside(newest: StaffEntry, entry: StaffEntry): boolean {
  return (
    entry.charge_id !== null &&
    newest.charge_id === entry.charge_id &&
    newest.type === entry.type &&
    newest.transaction_id === entry.transaction_id
  )
}

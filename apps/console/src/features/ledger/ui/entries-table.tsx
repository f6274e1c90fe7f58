import type { StaffEntry } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import { toEntryRows } from '../model/entry-rows.ts'
import type { Names } from '../model/entry-words.ts'
import { entryColumns } from './entry-columns.tsx'

/** A few lines of a ledger: what happened, by how much, and what was available after it. */
export function EntriesTable(props: {
  readonly label: string
  readonly entries: readonly StaffEntry[]
  readonly timeZone: string
  readonly names: Names
}) {
  const { label, entries, timeZone, names } = props
  return (
    <DataTable
      label={label}
      columns={entryColumns({ timeZone, names })}
      rows={toEntryRows(entries)}
      rowKey={(row) => row.id}
    />
  )
}

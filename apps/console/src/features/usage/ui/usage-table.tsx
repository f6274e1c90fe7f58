import type { StaffUsageRow } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { formatChange } from '../model/match-rows.ts'
import { groupLabel, groupValue } from '../model/usage-bars.ts'
import type { UsageNames } from '../model/usage-bars.ts'
import { groupLabels } from '../model/usage-search.ts'
import type { UsageGroup } from '../model/usage-search.ts'
import type { UsageLink } from './usage-link.ts'
import classes from './usage-table.module.css'

/** The same numbers as the chart, to read and to copy. */
export function UsageTable(props: {
  readonly rows: readonly StaffUsageRow[]
  readonly groupBy: UsageGroup
  readonly names: UsageNames
  readonly link: UsageLink
  readonly showsWindows: boolean
  /** Credits of the compared period by row; null compares with nothing. */
  readonly before: ReadonlyMap<string | null, number> | null
}) {
  const { rows, groupBy, names, link, showsWindows, before } = props
  const columns: readonly Column<StaffUsageRow>[] = [
    {
      key: 'group',
      header: groupLabels[groupBy],
      renderCell: (row) => {
        const label = groupLabel(row, groupBy, names)
        return link(groupValue(row, groupBy))?.(label, null) ?? label
      },
    },
    {
      key: 'credits',
      header: 'Credits',
      align: 'right',
      renderCell: (row) => <strong>{formatCredits(row.credits)}</strong>,
    },
    ...(before === null
      ? []
      : [
          {
            key: 'before',
            header: 'Compared',
            align: 'right' as const,
            renderCell: (row: StaffUsageRow) => formatCredits(before.get(groupValue(row, groupBy)) ?? 0),
          },
          {
            key: 'change',
            header: 'Change',
            align: 'right' as const,
            renderCell: (row: StaffUsageRow) =>
              formatChange(row.credits, before.get(groupValue(row, groupBy)) ?? 0),
          },
        ]),
    { key: 'records', header: 'Records', align: 'right', renderCell: (row) => formatCredits(row.records) },
    { key: 'requests', header: 'Requests', align: 'right', renderCell: (row) => formatCredits(row.requests) },
    ...(showsWindows
      ? [
          {
            key: 'windows',
            header: 'Free by an open window',
            align: 'right' as const,
            renderCell: (row: StaffUsageRow) => formatCredits(row.window_hits),
          },
        ]
      : []),
  ]
  return (
    <div className={classes['table']}>
      <DataTable
        label="Usage"
        columns={columns}
        rows={groupBy === 'day' ? rows.toReversed() : rows}
        rowKey={(row) => groupValue(row, groupBy) ?? 'none'}
      />
    </div>
  )
}

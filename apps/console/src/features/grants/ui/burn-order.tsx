import type { BurnPosition } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { sourceLabels } from '../../../ui/labels.ts'
import { StatusPill } from '../../../ui/status-pill.tsx'

/** In which order the live grants burn. The new grant stands out, or the one that is marked. */
export function BurnOrder(props: {
  readonly label: string
  readonly positions: readonly BurnPosition[]
  readonly marked?: string
  readonly timeZone: string
}) {
  const { label, positions, marked, timeZone } = props
  const ranked = positions.map((position, index) => ({ position, rank: index + 1 }))
  return (
    <DataTable
      label={label}
      rows={ranked}
      rowKey={({ rank }) => String(rank)}
      columns={[
        { key: 'rank', header: 'Order', renderCell: ({ rank }) => `${rank}.` },
        {
          key: 'grant',
          header: 'Grant',
          renderCell: ({ position }) => (
            <>
              {sourceLabels[position.source]}, {position.class}{' '}
              {position.is_new || position.grant_id === marked ? (
                <StatusPill tone="good">This grant</StatusPill>
              ) : null}
            </>
          ),
        },
        {
          key: 'available',
          header: 'Available',
          align: 'right',
          renderCell: ({ position }) => formatCredits(position.available),
        },
        {
          key: 'expires',
          header: 'Expires',
          renderCell: ({ position }) => <Instant at={position.expires_at} timeZone={timeZone} none="Never" />,
        },
        {
          key: 'priority',
          header: 'Priority',
          align: 'right',
          renderCell: ({ position }) => position.priority,
        },
      ]}
    />
  )
}

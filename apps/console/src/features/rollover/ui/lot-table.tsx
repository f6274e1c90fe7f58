import type { RolloverLot } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { sourceLabels } from '../../../ui/labels.ts'
import { ShortId } from '../../../ui/short-id.tsx'
import { byPeriodEnd, isYetToCome, writeWhy } from '../model/preview-lots.ts'

/** What becomes of each grant at the end of its period, period by period. */
export function LotTable(props: {
  readonly lots: readonly RolloverLot[]
  readonly timeZone: string
  readonly periodEnd: string | null
}) {
  const { lots, timeZone, periodEnd } = props
  return (
    <DataTable
      label="Grants at the ends of their periods"
      rows={byPeriodEnd(lots)}
      rowKey={(lot) => lot.grant.id}
      columns={[
        {
          key: 'end',
          header: 'Period ends',
          renderCell: ({ grant }) => <Instant at={grant.expires_at} timeZone={timeZone} precision="day" />,
        },
        {
          key: 'grant',
          header: 'Grant',
          renderCell: (lot) => (
            <>
              {sourceLabels[lot.grant.source]}, {lot.grant.class}
              <br />
              <span className="dim">
                {isYetToCome(lot, periodEnd) ? 'Yet to come' : <ShortId id={lot.grant.id} />}
              </span>
            </>
          ),
        },
        { key: 'unused', header: 'Unused', align: 'right', renderCell: (lot) => formatCredits(lot.unused) },
        {
          key: 'carry',
          header: 'Carried',
          align: 'right',
          renderCell: (lot) => <strong>{formatCredits(lot.carry)}</strong>,
        },
        {
          key: 'forfeit',
          header: 'Forfeited',
          align: 'right',
          renderCell: (lot) => formatCredits(lot.forfeit),
        },
        {
          key: 'expires',
          header: 'Carried until',
          renderCell: (lot) => (
            <Instant
              at={lot.expires_at}
              timeZone={timeZone}
              precision="day"
              none={lot.carry === 0 ? '–' : 'For ever'}
            />
          ),
        },
        { key: 'why', header: 'Why', wrap: true, renderCell: writeWhy },
      ]}
    />
  )
}

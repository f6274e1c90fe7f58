import type { Hold } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { ShortId } from '../../../ui/short-id.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import type { Tone } from '../../../ui/status-pill.tsx'

const states: Readonly<Record<Hold['state'], { readonly label: string; readonly tone: Tone }>> = {
  open: { label: 'Open', tone: 'good' },
  captured: { label: 'Captured', tone: 'quiet' },
  released: { label: 'Released', tone: 'quiet' },
  expired: { label: 'Expired', tone: 'warn' },
}

/** Credits set aside: how much of them is left, was taken, went back, and until when. */
export function HoldsTable(props: {
  readonly holds: readonly Hold[]
  readonly timeZone: string
  readonly keys: ReadonlyMap<string, string>
}) {
  const { holds, timeZone, keys } = props
  const columns: readonly Column<Hold>[] = [
    {
      key: 'created',
      header: 'Set aside',
      renderCell: (hold) => <Instant at={hold.created_at} timeZone={timeZone} />,
    },
    {
      key: 'kind',
      header: 'Kind',
      renderCell: (hold) => <StatusPill tone={hold.kind}>{kindLabels[hold.kind]}</StatusPill>,
    },
    {
      key: 'state',
      header: 'State',
      renderCell: ({ state }) => <StatusPill tone={states[state].tone}>{states[state].label}</StatusPill>,
    },
    {
      key: 'hold',
      header: 'Hold',
      renderCell: (hold) => (
        <>
          {hold.label === null ? null : <div>{hold.label}</div>}
          <ShortId id={hold.id} />
        </>
      ),
    },
    { key: 'amount', header: 'Amount', align: 'right', renderCell: (hold) => formatCredits(hold.amount) },
    {
      key: 'held',
      header: 'Still held',
      align: 'right',
      renderCell: (hold) => <strong>{formatCredits(hold.held)}</strong>,
    },
    {
      key: 'captured',
      header: 'Taken',
      align: 'right',
      renderCell: (hold) => formatCredits(hold.captured),
    },
    {
      key: 'released',
      header: 'Returned',
      align: 'right',
      renderCell: (hold) => formatCredits(hold.released),
    },
    {
      key: 'expires',
      header: 'Ends by itself',
      renderCell: (hold) => <Instant at={hold.expires_at} timeZone={timeZone} />,
    },
    {
      key: 'key',
      header: 'API key',
      wrap: true,
      renderCell: (hold) => (hold.api_key_id === null ? '–' : (keys.get(hold.api_key_id) ?? hold.api_key_id)),
    },
  ]
  return <DataTable label="Holds" columns={columns} rows={holds} rowKey={(hold) => hold.id} />
}

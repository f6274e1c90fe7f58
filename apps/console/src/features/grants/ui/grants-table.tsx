import type { StaffGrant } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { StatusPill } from '../../../ui/status-pill.tsx'

const states = {
  pending: { label: 'Pending', tone: 'warn' },
  live: { label: 'Live', tone: 'good' },
  ended: { label: 'Ended', tone: 'quiet' },
} as const

/** @param short both kinds in one list, without what a glance does not need */
export function GrantsTable(props: {
  readonly grants: readonly StaffGrant[]
  readonly teamId: string
  readonly timeZone: string
  readonly short?: boolean
}) {
  const { grants, teamId, timeZone, short = false } = props
  const columns = [
    linkColumn(teamId),
    ...(short ? [kindColumn] : []),
    ...numberColumns,
    ...dateColumns(timeZone),
  ]
  if (!short) columns.push(...longColumns)
  return <DataTable label="Grants" rows={grants} rowKey={(grant) => grant.id} columns={columns} />
}

function linkColumn(teamId: string): Column<StaffGrant> {
  return {
    key: 'source',
    header: 'Grant',
    renderCell: (grant) => (
      <Link
        className="plain"
        to="/teams/$teamId/ledger"
        params={{ teamId }}
        search={{ kind: grant.kind, grant: grant.id }}
        title="Its entries in the ledger"
      >
        {sourceLabels[grant.source]}, {grant.class}
      </Link>
    ),
  }
}

const kindColumn: Column<StaffGrant> = {
  key: 'kind',
  header: 'Kind',
  renderCell: (grant) => <StatusPill tone={grant.kind}>{kindLabels[grant.kind]}</StatusPill>,
}

const numberColumns: readonly Column<StaffGrant>[] = [
  {
    key: 'state',
    header: 'State',
    renderCell: ({ state }) => <StatusPill tone={states[state].tone}>{states[state].label}</StatusPill>,
  },
  { key: 'amount', header: 'Amount', align: 'right', renderCell: (grant) => formatCredits(grant.amount) },
  {
    key: 'available',
    header: 'Available',
    align: 'right',
    renderCell: (grant) => <strong>{formatCredits(grant.available)}</strong>,
  },
  { key: 'held', header: 'Held', align: 'right', renderCell: (grant) => formatCredits(grant.held) },
  { key: 'used', header: 'Used', align: 'right', renderCell: (grant) => formatCredits(grant.used) },
]

function dateColumns(timeZone: string): readonly Column<StaffGrant>[] {
  return [
    {
      key: 'effective',
      header: 'Effective',
      renderCell: (grant) => <Instant at={grant.effective_at} timeZone={timeZone} precision="day" />,
    },
    {
      key: 'expires',
      header: 'Expires',
      renderCell: (grant) => <Instant at={grant.expires_at} timeZone={timeZone} none="Never" />,
    },
  ]
}

const longColumns: readonly Column<StaffGrant>[] = [
  {
    key: 'invoice',
    header: 'Invoice',
    renderCell: (grant) => grant.invoice_id ?? <span className="dim">–</span>,
  },
  { key: 'by', header: 'By', renderCell: (grant) => grant.actor.label },
]

import type { StaffGrant } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../../ui/data-table.tsx'
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

export function GrantsTable(props: {
  readonly grants: readonly StaffGrant[]
  readonly teamId: string
  readonly timeZone: string
  readonly stale?: boolean
}) {
  const { grants, teamId, timeZone, stale = false } = props
  return (
    <DataTable
      label="Grants"
      rows={grants}
      rowKey={(grant) => grant.id}
      stale={stale}
      columns={[
        {
          key: 'source',
          header: 'Grant',
          cell: (grant) => (
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
        },
        {
          key: 'kind',
          header: 'Kind',
          cell: (grant) => <StatusPill tone={grant.kind}>{kindLabels[grant.kind]}</StatusPill>,
        },
        {
          key: 'state',
          header: 'State',
          cell: (grant) => (
            <StatusPill tone={states[grant.state].tone}>{states[grant.state].label}</StatusPill>
          ),
        },
        { key: 'amount', header: 'Amount', align: 'right', cell: (grant) => formatCredits(grant.amount) },
        {
          key: 'available',
          header: 'Available',
          align: 'right',
          cell: (grant) => <strong>{formatCredits(grant.available)}</strong>,
        },
        { key: 'held', header: 'Held', align: 'right', cell: (grant) => formatCredits(grant.held) },
        { key: 'used', header: 'Used', align: 'right', cell: (grant) => formatCredits(grant.used) },
        {
          key: 'effective',
          header: 'Effective',
          cell: (grant) => <Instant at={grant.effective_at} timeZone={timeZone} precision="day" />,
        },
        {
          key: 'expires',
          header: 'Expires',
          cell: (grant) => <Instant at={grant.expires_at} timeZone={timeZone} none="Never" />,
        },
        { key: 'invoice', header: 'Invoice', cell: (grant) => grant.invoice_id ?? <span className="dim">–</span> },
        { key: 'by', header: 'By', cell: (grant) => grant.actor.label },
      ]}
    />
  )
}

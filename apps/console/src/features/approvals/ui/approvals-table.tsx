import type { Approval } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { describeMoves, stateWords, writeLabels } from '../model/approval-words.ts'

export function ApprovalsTable(props: {
  readonly label: string
  readonly approvals: readonly Approval[]
  readonly stale: boolean
}) {
  return (
    <DataTable
      label={props.label}
      rows={props.approvals}
      rowKey={({ id }) => id}
      stale={props.stale}
      columns={columns}
    />
  )
}

const columns: readonly Column<Approval>[] = [
  {
    key: 'what',
    header: 'Write',
    renderCell: (approval) => (
      <Link className="plain" to="/approvals/$approvalId" params={{ approvalId: approval.id }}>
        {writeLabels[approval.operation]}
      </Link>
    ),
  },
  {
    key: 'team',
    header: 'Team',
    wrap: true,
    renderCell: ({ team_id: teamId, team_name: name, bulk_grant_id: bulkGrantId }) => {
      if (teamId !== null) {
        return (
          <Link className="plain" to="/teams/$teamId" params={{ teamId }}>
            {name ?? teamId}
          </Link>
        )
      }
      return bulkGrantId === null ? (
        '–'
      ) : (
        <Link className="plain" to="/bulk/$bulkGrantId" params={{ bulkGrantId }}>
          Many teams
        </Link>
      )
    },
  },
  { key: 'moves', header: 'Moves', align: 'right', renderCell: (approval) => describeMoves(approval) },
  { key: 'by', header: 'Asked by', renderCell: ({ requested_by: by }) => by.label },
  { key: 'at', header: 'Asked', renderCell: ({ requested_at: at }) => <Instant at={at} timeZone="UTC" /> },
  {
    key: 'note',
    header: 'Note',
    wrap: true,
    renderCell: ({ note }) => note,
  },
  {
    key: 'state',
    header: 'State',
    renderCell: ({ state }) => (
      <StatusPill tone={stateWords[state].tone}>{stateWords[state].label}</StatusPill>
    ),
  },
]

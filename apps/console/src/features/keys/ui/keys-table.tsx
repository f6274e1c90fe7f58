import type { ApiKey } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { RevokeKey } from './revoke-key.tsx'

const states = {
  active: { label: 'Active', tone: 'good' },
  expired: { label: 'Expired', tone: 'warn' },
  revoked: { label: 'Revoked', tone: 'quiet' },
} as const

export function KeysTable(props: {
  readonly keys: readonly ApiKey[]
  readonly teamId: string
  readonly timeZone: string
  readonly mayRevoke: boolean
}) {
  const { keys, teamId, timeZone, mayRevoke } = props
  return (
    <DataTable
      label="API keys"
      rows={keys}
      rowKey={(key) => key.id}
      columns={[
        { key: 'name', header: 'Name', renderCell: (key) => key.name },
        {
          key: 'prefix',
          header: 'Begins with',
          renderCell: (key) => <span className="mono">{key.prefix}…</span>,
        },
        {
          key: 'state',
          header: 'State',
          renderCell: (key) => (
            <StatusPill tone={states[key.state].tone}>{states[key.state].label}</StatusPill>
          ),
        },
        {
          key: 'created',
          header: 'Created',
          renderCell: (key) => <Instant at={key.created_at} timeZone={timeZone} />,
        },
        {
          key: 'used',
          header: 'Last used',
          renderCell: (key) => <Instant at={key.last_used_at} timeZone={timeZone} none="Never" />,
        },
        {
          key: 'ends',
          header: 'Expires',
          renderCell: (key) => <Instant at={key.expires_at} timeZone={timeZone} none="Never" />,
        },
        {
          key: 'actions',
          header: <span className="visually-hidden">Actions</span>,
          align: 'right',
          renderCell: (key) =>
            mayRevoke && key.state === 'active' ? <RevokeKey apiKey={key} teamId={teamId} /> : null,
        },
      ]}
    />
  )
}

import { Button } from '@mantine/core'
import type { StaffToken, StaffUser } from '@scrip/sdk/admin'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { roleLabels } from '../../../ui/labels.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { staffKey, staffTokensQuery } from '../api/staff.query.ts'
import { NewTokenForm } from './new-token-form.tsx'

const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const states = {
  active: { label: 'Active', tone: 'good' },
  expired: { label: 'Expired', tone: 'warn' },
  revoked: { label: 'Revoked', tone: 'quiet' },
} as const

/** Tokens for scripts: they act as a person, without a password, and never do what needs a second factor. */
export function TokensPanel(props: { readonly users: readonly StaffUser[]; readonly mayWrite: boolean }) {
  const { users, mayWrite } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const query = useQuery(staffTokensQuery(client))
  const revoke = useMutation({
    mutationFn: async (tokenId: string) => {
      await client.tokens.revoke(tokenId)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: staffKey }),
  })
  return (
    <>
      {mayWrite ? (
        <Panel title="New staff token">
          <NewTokenForm users={users} />
        </Panel>
      ) : null}
      <Panel title="Staff tokens" flush>
        {revoke.error === null ? null : <FailureNotice error={revoke.error} act="read" />}
        <QueryView query={query} loadingLabel="Loading staff tokens" loadingRows={2}>
          {(tokens) =>
            tokens.length === 0 ? (
              <EmptyState title="No staff tokens yet">A script that works as staff needs one.</EmptyState>
            ) : (
              <TokensTable
                tokens={tokens}
                nameOf={(staffId) => users.find((user) => user.id === staffId)?.name ?? staffId}
                {...(mayWrite ? { onRevoke: revoke.mutate } : {})}
              />
            )
          }
        </QueryView>
      </Panel>
    </>
  )
}

function TokensTable(props: {
  readonly tokens: readonly StaffToken[]
  readonly nameOf: (staffId: string) => string
  readonly onRevoke?: (tokenId: string) => void
}) {
  const { tokens, nameOf, onRevoke } = props
  return (
    <DataTable
      label="Staff tokens"
      rows={tokens}
      rowKey={(token) => token.id}
      columns={[
        { key: 'name', header: 'Name', wrap: true, renderCell: (token) => token.name },
        { key: 'person', header: 'Acts as', renderCell: (token) => nameOf(token.staff_id) },
        { key: 'role', header: 'Role', renderCell: (token) => roleLabels[token.role] },
        {
          key: 'state',
          header: 'State',
          renderCell: (token) => (
            <StatusPill tone={states[token.state].tone}>{states[token.state].label}</StatusPill>
          ),
        },
        {
          key: 'used',
          header: 'Last used',
          renderCell: (token) => <Instant at={token.last_used_at} timeZone={viewerZone} none="Never" />,
        },
        {
          key: 'ends',
          header: 'Expires',
          renderCell: (token) => <Instant at={token.expires_at} timeZone={viewerZone} none="Never" />,
        },
        {
          key: 'actions',
          header: <span className="visually-hidden">Actions</span>,
          align: 'right',
          renderCell: (token) =>
            onRevoke !== undefined && token.state === 'active' ? (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Revoke ${token.name}`}
                onClick={() => {
                  onRevoke(token.id)
                }}
              >
                Revoke
              </Button>
            ) : null,
        },
      ]}
    />
  )
}

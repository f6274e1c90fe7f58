import { Button } from '@mantine/core'
import type { OwnSession } from '@scrip/sdk/admin'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { ownSessionsQuery } from '../api/own-sessions.query.ts'
import { describeBrowser } from '../model/describe-browser.ts'

const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Where the person is signed in, and out again. */
export function SessionsPanel() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const query = useQuery(ownSessionsQuery(client))
  const end = useMutation({
    mutationFn: async (sessionId: string | null) => {
      await (sessionId === null ? client.session.endOthers() : client.session.end(sessionId))
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ownSessionsQuery(client).queryKey }),
  })
  const hasOthers = query.data !== undefined && query.data.length > 1
  return (
    <Panel
      title="Where you are signed in"
      aside={
        hasOthers ? (
          <Button
            variant="default"
            size="compact-sm"
            loading={end.isPending}
            onClick={() => {
              end.mutate(null)
            }}
          >
            Sign out everywhere else
          </Button>
        ) : null
      }
      flush
    >
      {end.error === null ? null : <FailureNotice error={end.error} act="read" />}
      <QueryView query={query} loadingLabel="Loading sessions" loadingRows={2}>
        {(sessions) => (
          <SessionsTable
            sessions={sessions}
            onEnd={(id) => {
              end.mutate(id)
            }}
          />
        )}
      </QueryView>
    </Panel>
  )
}

function SessionsTable(props: {
  readonly sessions: readonly OwnSession[]
  readonly onEnd: (sessionId: string) => void
}) {
  return (
    <DataTable
      label="Your sessions"
      rows={props.sessions}
      rowKey={(session) => session.id}
      columns={[
        {
          key: 'browser',
          header: 'Browser',
          renderCell: (session) => (
            <span title={session.user_agent ?? ''}>{describeBrowser(session.user_agent)}</span>
          ),
        },
        { key: 'ip', header: 'Address', renderCell: (session) => session.ip ?? '–' },
        {
          key: 'since',
          header: 'Signed in',
          renderCell: (session) => <Instant at={session.created_at} timeZone={viewerZone} />,
        },
        {
          key: 'seen',
          header: 'Last used',
          renderCell: (session) => <Instant at={session.last_seen_at} timeZone={viewerZone} />,
        },
        {
          key: 'actions',
          header: <span className="visually-hidden">Actions</span>,
          align: 'right',
          renderCell: (session) =>
            session.is_current ? (
              <StatusPill tone="good">This one</StatusPill>
            ) : (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Sign out ${describeBrowser(session.user_agent)}`}
                onClick={() => {
                  props.onEnd(session.id)
                }}
              >
                Sign out
              </Button>
            ),
        },
      ]}
    />
  )
}

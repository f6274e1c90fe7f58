import type { Member } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels, kinds } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { ShortId } from '../../../ui/short-id.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { memberListQuery } from '../api/member-list.query.ts'

/** Who belongs to the team, and the way to what each of them spent. */
export function MembersPage(props: { readonly teamId: string; readonly timeZone: string }) {
  const { teamId, timeZone } = props
  const query = useQuery(memberListQuery(useAdminClient(), teamId))
  return (
    <Panel title="Members" flush>
      <QueryView query={query} loadingLabel="Loading the members" loadingRows={3}>
        {(members) =>
          members.length === 0 ? (
            <EmptyState title="No members">
              Nobody of the team signs in; its API keys work without.
            </EmptyState>
          ) : (
            <DataTable
              label="Members"
              columns={columnsOf(teamId, timeZone)}
              rows={members}
              rowKey={(member) => member.id}
            />
          )
        }
      </QueryView>
    </Panel>
  )
}

function columnsOf(teamId: string, timeZone: string): readonly Column<Member>[] {
  return [
    { key: 'email', header: 'E-mail', wrap: true, renderCell: (member) => member.email },
    { key: 'name', header: 'Name', wrap: true, renderCell: (member) => member.name ?? '–' },
    {
      key: 'role',
      header: 'Role',
      renderCell: ({ role }) => (
        <StatusPill tone={role === 'owner' ? 'good' : 'quiet'}>
          {role === 'owner' ? 'Owner' : 'Member'}
        </StatusPill>
      ),
    },
    {
      key: 'since',
      header: 'Since',
      renderCell: (member) => <Instant at={member.created_at} timeZone={timeZone} precision="day" />,
    },
    {
      key: 'spent',
      header: 'What was spent',
      renderCell: (member) => (
        <span className="spaced">
          {kinds.map((kind) => (
            <Link
              key={kind}
              className="plain"
              to="/teams/$teamId/ledger"
              params={{ teamId }}
              search={{ kind, member: member.id }}
              aria-label={`${kindLabels[kind]} credits that ${member.email} spent`}
            >
              {kindLabels[kind]}
            </Link>
          ))}
        </span>
      ),
    },
    { key: 'id', header: 'Id', renderCell: (member) => <ShortId id={member.id} /> },
  ]
}

import type { StaffUser } from '@scrip/sdk/admin'
import { Link, getRouteApi } from '@tanstack/react-router'
import { DataTable } from '../../../ui/data-table.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { roleLabels } from '../../../ui/labels.ts'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { StaffActions } from './staff-actions.tsx'

const route = getRouteApi('/staff/settings/staff')
const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const states = {
  active: { label: 'Active', tone: 'good' },
  invited: { label: 'Invited', tone: 'quiet' },
  disabled: { label: 'Disabled', tone: 'bad' },
} as const

/** A name opens what can be done with its account. */
export function StaffTable(props: { readonly users: readonly StaffUser[]; readonly mayWrite: boolean }) {
  const { person } = route.useSearch()
  const { users, mayWrite } = props
  return (
    <DataTable
      label="Staff"
      rows={users}
      rowKey={(user) => user.id}
      renderDetail={(user) => (mayWrite && user.id === person ? <StaffActions user={user} /> : null)}
      columns={[
        {
          key: 'name',
          header: 'Name',
          renderCell: (user) =>
            mayWrite ? (
              <Link
                className="plain"
                to="/settings/staff"
                search={user.id === person ? {} : { person: user.id }}
                aria-expanded={user.id === person}
                resetScroll={false}
              >
                {user.name}
              </Link>
            ) : (
              user.name
            ),
        },
        { key: 'email', header: 'E-mail', wrap: true, renderCell: (user) => user.email },
        { key: 'role', header: 'Role', renderCell: (user) => roleLabels[user.role] },
        {
          key: 'state',
          header: 'State',
          renderCell: (user) => (
            <StatusPill tone={states[user.state].tone}>{states[user.state].label}</StatusPill>
          ),
        },
        {
          key: 'factor',
          header: 'Second factor',
          renderCell: (user) => (user.has_second_factor ? 'On' : <span className="dim">Off</span>),
        },
        {
          key: 'seen',
          header: 'Last signed in',
          renderCell: (user) => <Instant at={user.last_signed_in_at} timeZone={viewerZone} none="Never" />,
        },
      ]}
    />
  )
}

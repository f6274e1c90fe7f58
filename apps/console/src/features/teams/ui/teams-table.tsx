import type { StaffTeam } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindWords } from '../../../ui/kind.ts'
import { StatusPill } from '../../../ui/status-pill.tsx'

const columns: readonly Column<StaffTeam>[] = [
  {
    key: 'name',
    header: 'Name',
    wrap: true,
    renderCell: (team) => (
      <>
        <Link className="plain" to="/teams/$teamId" params={{ teamId: team.id }} style={{ fontWeight: 600 }}>
          {team.name}
        </Link>
        {team.status === 'suspended' ? (
          <>
            {' '}
            <StatusPill tone="bad">Suspended</StatusPill>
          </>
        ) : null}
      </>
    ),
  },
  { key: 'domain', header: 'Domain', renderCell: (team) => team.domain ?? <span className="dim">–</span> },
  { key: 'plan', header: 'Plan', renderCell: (team) => team.plan.name },
  {
    key: 'api',
    header: 'API available',
    align: 'right',
    renderCell: (team) => formatCredits(team.available.api),
  },
  {
    key: 'company',
    header: 'Company available',
    align: 'right',
    renderCell: (team) => formatCredits(team.available.company),
  },
  { key: 'expiry', header: 'Next expiry', renderCell: (team) => <NextExpiry team={team} /> },
  {
    key: 'active',
    header: 'Last active',
    renderCell: (team) => <Instant at={team.last_active_at} timeZone={team.time_zone} none="Never" />,
  },
]

function NextExpiry(props: { readonly team: StaffTeam }) {
  const { next_expiry: next, time_zone: timeZone } = props.team
  if (next === null) return <span className="dim">None</span>
  return (
    <>
      <Instant at={next.at} timeZone={timeZone} precision="day" />{' '}
      <span className="dim">
        {formatCredits(next.amount)} {kindWords[next.kind]}
      </span>
    </>
  )
}

export function TeamsTable(props: { readonly teams: readonly StaffTeam[]; readonly stale: boolean }) {
  return (
    <DataTable
      label="Teams"
      columns={columns}
      rows={props.teams}
      rowKey={(team) => team.id}
      stale={props.stale}
    />
  )
}

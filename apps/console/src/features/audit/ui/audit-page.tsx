import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { shortenId } from '../../../ui/shorten-id.ts'
import { teamListQuery } from '../../teams/api/team-list.query.ts'
import { AuditFilterNote } from './audit-filter-note.tsx'
import { AuditLog } from './audit-log.tsx'

const route = getRouteApi('/staff/audit')

export function AuditPage() {
  const search = route.useSearch()
  const teams = useQuery(teamListQuery(useAdminClient(), {}))
  const names = new Map(teams.data?.data.map((team) => [team.id, team.name]))
  return (
    <>
      <PageHeader title="Audit" lead="Who did what, to which team, and why." />
      <AuditFilterNote
        search={search}
        clear={
          <Link className="plain" to="/audit">
            Clear the filters
          </Link>
        }
      />
      <AuditLog
        search={search}
        timeZone="UTC"
        renderTeam={(teamId) => (
          <Link className="plain" to="/teams/$teamId" params={{ teamId }} title={teamId}>
            {names.get(teamId) ?? <span className="mono">{shortenId(teamId)}</span>}
          </Link>
        )}
        renderLink={(next, text, isOpen) => (
          <Link
            className="plain"
            to="/audit"
            search={next}
            resetScroll={isOpen === undefined}
            {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
          >
            {text}
          </Link>
        )}
      />
    </>
  )
}

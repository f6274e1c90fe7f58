import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { SavedViews } from '../../../app/saved-views.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { shortenId } from '../../../ui/shorten-id.ts'
import { teamListQuery } from '../../teams/api/team-list.query.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditFilterNote } from './audit-filter-note.tsx'
import { AuditLog } from './audit-log.tsx'

const route = getRouteApi('/staff/audit')

export function AuditPage() {
  const search = route.useSearch()
  const navigate = useNavigate()
  const teams = useQuery(teamListQuery(useAdminClient(), {}))
  const names = new Map(teams.data?.data.map((team) => [team.id, team.name]))
  return (
    <>
      <PageHeader title="Audit" lead="Who did what, to which team, and why." actions={<SavedViews />} />
      <AuditFilterNote
        search={search}
        clear={
          <Link className="plain" to="/audit">
            Clear the filters
          </Link>
        }
      />
      <AuditFilters
        search={search}
        change={(next) => {
          void navigate({ to: '/audit', search: next })
        }}
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

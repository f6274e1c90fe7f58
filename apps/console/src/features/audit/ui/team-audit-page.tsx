import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { AuditFilters } from './audit-filters.tsx'
import { AuditFilterNote } from './audit-filter-note.tsx'
import { AuditLog } from './audit-log.tsx'

const route = getRouteApi('/staff/teams/$teamId/audit')
const path = '/teams/$teamId/audit'

/** The audit log of one team, inside its page. */
export function TeamAuditPage(props: { readonly teamId: string; readonly timeZone: string }) {
  const { teamId, timeZone } = props
  const search = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <AuditFilterNote
        search={search}
        clear={
          <Link className="plain" to={path} params={{ teamId }}>
            Clear the filters
          </Link>
        }
      />
      <AuditFilters
        search={search}
        change={(next) => {
          void navigate({ to: path, params: { teamId }, search: { ...next, team: undefined } })
        }}
      />
      <AuditLog
        search={{ ...search, team: teamId }}
        timeZone={timeZone}
        renderLink={(next, text, isOpen) => (
          <Link
            className="plain"
            to={path}
            params={{ teamId }}
            // The team is in the path already.
            search={{ ...next, team: undefined }}
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

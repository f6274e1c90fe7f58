import { Link, getRouteApi } from '@tanstack/react-router'
import { PageHeader } from '../../../ui/page-header.tsx'
import { AuditFilterNote } from './audit-filter-note.tsx'
import { AuditLog } from './audit-log.tsx'

const route = getRouteApi('/staff/audit')

export function AuditPage() {
  const search = route.useSearch()
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

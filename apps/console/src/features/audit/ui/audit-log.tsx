import type { AuditRecord, ExportCreation } from '@scrip/sdk/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { StartExport } from '../../../app/start-export.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { actionLabel, reasonLabel } from '../../../ui/labels.ts'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { ShortId } from '../../../ui/short-id.tsx'
import { auditListQuery } from '../api/audit-list.query.ts'
import { hasAuditFilters, withAuditFilter } from '../model/audit-search.ts'
import type { AuditSearch } from '../model/audit-search.ts'
import { AuditDetail } from './audit-detail.tsx'

/** Who did what, newest first. The page that shows it says how its links look. */
export function AuditLog(props: {
  readonly search: AuditSearch
  readonly timeZone: string
  readonly renderLink: (search: AuditSearch, text: ReactNode, isOpen?: boolean) => ReactNode
  /** The team of a record. Left out where all records are of one team: then it is the target that tells. */
  readonly renderTeam?: (teamId: string) => ReactNode
}) {
  const { search, timeZone, renderLink, renderTeam } = props
  const client = useAdminClient()
  const query = useQuery({ ...auditListQuery(client, search), placeholderData: keepPreviousData })
  const isFiltered = hasAuditFilters(search)
  return (
    <Panel
      title="Audit log"
      aside={
        <span style={{ display: 'inline-flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
          Newest first, times in {timeZone}
          <StartExport order={toExportOrder(search)} />
        </span>
      }
      flush
    >
      <QueryView query={query} loadingLabel="Loading the audit log" loadingRows={8}>
        {(page, stale) =>
          page.data.length === 0 ? (
            <EmptyState
              title={isFiltered ? 'No record matches these filters' : 'Nothing has been done yet'}
              action={isFiltered ? renderLink({ team: search.team }, 'Clear the filters') : null}
            >
              Every write by support staff leaves a record here.
            </EmptyState>
          ) : (
            <>
              <DataTable
                label="Audit log"
                rows={page.data}
                rowKey={(record) => record.id}
                stale={stale}
                columns={auditColumns(search, timeZone, renderLink, renderTeam)}
                renderDetail={(record) =>
                  record.id === search.record ? (
                    <AuditDetail
                      record={record}
                      timeZone={timeZone}
                      renderOnly={(change, text) => renderLink(withAuditFilter(search, change), text)}
                    />
                  ) : null
                }
              />
              <Pager
                newest={
                  search.cursor === undefined
                    ? null
                    : renderLink({ ...search, cursor: undefined, record: undefined }, 'Newest')
                }
                older={
                  page.next_cursor === null
                    ? null
                    : renderLink({ ...search, cursor: page.next_cursor, record: undefined }, 'Older')
                }
              />
            </>
          )
        }
      </QueryView>
    </Panel>
  )
}

/** The same filters, as far as an export has them. */
function toExportOrder({ team, actor, action, reason, from, to }: AuditSearch): ExportCreation {
  return {
    type: 'audit',
    team_id: team,
    actor_id: actor,
    action,
    reason_code: reason,
    from,
    to,
  }
}

function auditColumns(
  search: AuditSearch,
  timeZone: string,
  renderLink: (search: AuditSearch, text: ReactNode, isOpen?: boolean) => ReactNode,
  renderTeam: ((teamId: string) => ReactNode) | undefined,
): readonly Column<AuditRecord>[] {
  const only = (change: AuditSearch): AuditSearch => withAuditFilter(search, change)
  return [
    {
      key: 'at',
      header: 'Time',
      renderCell: (record) => {
        const isOpen = record.id === search.record
        return renderLink(
          { ...search, record: isOpen ? undefined : record.id },
          <>
            <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
            <Instant at={record.at} timeZone={timeZone} />
          </>,
          isOpen,
        )
      },
    },
    {
      key: 'actor',
      header: 'Who',
      renderCell: ({ actor }) => renderLink(only({ actor: actor.id }), actor.label),
    },
    {
      key: 'action',
      header: 'Action',
      renderCell: ({ action }) => renderLink(only({ action }), actionLabel(action)),
    },
    aboutColumn(renderTeam),
    {
      key: 'reason',
      header: 'Reason',
      wrap: true,
      renderCell: (record) =>
        record.reason_code === null ? (
          <span className="dim">–</span>
        ) : (
          <>
            {reasonLabel(record.reason_code)}
            {record.note === null ? null : <span className="dim">: {record.note}</span>}
          </>
        ),
    },
  ]
}

function aboutColumn(renderTeam: ((teamId: string) => ReactNode) | undefined): Column<AuditRecord> {
  if (renderTeam === undefined) {
    return { key: 'target', header: 'Target', renderCell: ({ target }) => <ShortId id={target} /> }
  }
  return {
    key: 'team',
    header: 'Team',
    wrap: true,
    renderCell: ({ team_id: teamId }) =>
      teamId === null ? <span className="dim">–</span> : renderTeam(teamId),
  }
}

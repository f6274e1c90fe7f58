import type { Export } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { StartExport } from '../../../app/start-export.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { ShortId } from '../../../ui/short-id.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { exportListQuery } from '../api/export-list.query.ts'
import { describeExport, exportStateLabels, formatBytes } from '../model/describe-export.ts'

const route = getRouteApi('/staff/exports')

const tones = { waiting: 'quiet', running: 'warn', done: 'good', failed: 'bad' } as const

/** Files that the server writes. They go on whether or not anybody looks. */
export function ExportsPage() {
  const { cursor } = route.useSearch()
  const query = useQuery(exportListQuery(useAdminClient(), cursor))
  return (
    <>
      <PageHeader
        title="Exports"
        lead="Files that the server writes for you. They are kept for a day, and only you can fetch them."
        actions={<StartExport order={{ type: 'teams' }} label="Export all teams" />}
      />
      <Panel title="Your exports" aside="Newest first, times in UTC" flush>
        <QueryView query={query} loadingLabel="Loading the exports" loadingRows={4}>
          {(page, stale) =>
            page.data.length === 0 ? (
              <EmptyState title="No exports yet">
                A ledger, a usage report and the audit log each have a button that starts one.
              </EmptyState>
            ) : (
              <>
                <DataTable
                  label="Your exports"
                  columns={columns}
                  rows={page.data}
                  rowKey={({ id }) => id}
                  stale={stale}
                />
                <Pager
                  newest={
                    cursor === undefined ? null : (
                      <Link className="plain" to="/exports">
                        Newest
                      </Link>
                    )
                  }
                  older={
                    page.next_cursor === null ? null : (
                      <Link className="plain" to="/exports" search={{ cursor: page.next_cursor }}>
                        Older
                      </Link>
                    )
                  }
                />
              </>
            )
          }
        </QueryView>
      </Panel>
    </>
  )
}

const columns: readonly Column<Export>[] = [
  { key: 'at', header: 'Started', renderCell: (it) => <Instant at={it.created_at} timeZone="UTC" /> },
  { key: 'what', header: 'What', renderCell: describeExport },
  {
    key: 'team',
    header: 'Team',
    renderCell: ({ team_id: teamId }) =>
      teamId === null ? (
        <span className="dim">All</span>
      ) : (
        <Link className="plain" to="/teams/$teamId" params={{ teamId }}>
          <ShortId id={teamId} />
        </Link>
      ),
  },
  {
    key: 'state',
    header: 'State',
    wrap: true,
    renderCell: (it) => (
      <>
        <StatusPill tone={tones[it.state]}>{exportStateLabels[it.state]}</StatusPill>
        {it.failure === null ? null : <> {it.failure} No credits moved.</>}
      </>
    ),
  },
  { key: 'rows', header: 'Rows', align: 'right', renderCell: (it) => formatCredits(it.rows) },
  { key: 'size', header: 'Size', align: 'right', renderCell: (it) => formatBytes(it.bytes) },
  {
    key: 'expires',
    header: 'Kept until',
    renderCell: (it) => <Instant at={it.expires_at} timeZone="UTC" />,
  },
  { key: 'file', header: 'File', renderCell: (it) => <FileLink of={it} /> },
]

/** The browser fetches it with the session's cookie and writes it to the disk as it comes. */
function FileLink(props: { readonly of: Export }) {
  const { id, state, file_name: fileName } = props.of
  if (state !== 'done') return <span className="dim">–</span>
  return (
    <a className="plain" href={`/admin/v1/exports/${encodeURIComponent(id)}/file`} download={fileName}>
      Download<span className="visually-hidden"> {fileName}</span>
    </a>
  )
}

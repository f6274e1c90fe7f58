import type { BulkGrantPage } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { bulkListQuery } from '../api/bulk.query.ts'
import type { BulkListSearch } from '../model/bulk-search.ts'
import { bulkStateWords, describeTotals } from '../model/bulk-words.ts'
import { UploadForm } from './upload-form.tsx'

const route = getRouteApi('/staff/bulk/grants')

export function BulkPage() {
  const search = route.useSearch()
  const mayGrant = usePermission('credits:write')
  const query = useQuery(bulkListQuery(useAdminClient(), search))
  return (
    <>
      <PageHeader title="Bulk grants" lead="Credits to many teams at once, from a CSV." />
      <Stack>
        {mayGrant ? (
          <Panel title="Dry run" aside="Nothing is granted before a second person approves">
            <UploadForm />
          </Panel>
        ) : null}
        <Panel title="Earlier ones" flush>
          <QueryView query={query} loadingLabel="Loading bulk grants" loadingRows={3}>
            {(page) => <Rows page={page} search={search} />}
          </QueryView>
        </Panel>
      </Stack>
    </>
  )
}

function Rows(props: { readonly page: BulkGrantPage; readonly search: BulkListSearch }) {
  const { page, search } = props
  if (page.data.length === 0) return <EmptyState title="There was no bulk grant yet" />
  const renderLink = (cursor: string | undefined, text: string) => (
    <Link className="plain" to="/bulk/grants" search={{ cursor }}>
      {text}
    </Link>
  )
  return (
    <>
      <DataTable
        label="Bulk grants"
        rows={page.data}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: 'File',
            wrap: true,
            renderCell: ({ id, name }) => (
              <Link className="plain" to="/bulk/$bulkGrantId" params={{ bulkGrantId: id }}>
                {name ?? 'Pasted lines'}
              </Link>
            ),
          },
          {
            key: 'lines',
            header: 'Lines',
            align: 'right',
            renderCell: ({ counts }) => formatCredits(counts.lines),
          },
          {
            key: 'bad',
            header: 'Bad',
            align: 'right',
            renderCell: ({ counts }) => formatCredits(counts.bad),
          },
          { key: 'gives', header: 'Gives', align: 'right', renderCell: describeTotals },
          { key: 'by', header: 'By', renderCell: ({ created_by: by }) => by.label },
          { key: 'at', header: 'At', renderCell: ({ created_at: at }) => <Instant at={at} timeZone="UTC" /> },
          {
            key: 'state',
            header: 'State',
            renderCell: ({ state }) => (
              <StatusPill tone={bulkStateWords[state].tone}>{bulkStateWords[state].label}</StatusPill>
            ),
          },
        ]}
      />
      <Pager
        newest={search.cursor === undefined ? null : renderLink(undefined, 'Newest')}
        older={page.next_cursor === null ? null : renderLink(page.next_cursor, 'Older')}
      />
    </>
  )
}

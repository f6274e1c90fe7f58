import type { BulkGrant } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { bulkQuery } from '../api/bulk.query.ts'
import { bulkStateWords, countLines, describeBulk, describeTotals } from '../model/bulk-words.ts'
import { BulkLines } from './bulk-lines.tsx'
import { RequestForm } from './request-form.tsx'
import { ResultDownload } from './result-download.tsx'
import classes from './bulk.module.css'

const route = getRouteApi('/staff/bulk/$bulkGrantId')

/** One file, from its dry run to the result of each line. It is a job of the server: this page may be left and opened again. */
export function BulkGrantPage() {
  const { bulkGrantId } = route.useParams()
  const query = useQuery(bulkQuery(useAdminClient(), bulkGrantId))
  return (
    <>
      <PageHeader
        title={query.data === undefined ? 'Bulk grant' : (query.data.name ?? 'Pasted lines')}
        lead={
          <Link className="plain" to="/bulk/grants">
            All bulk grants
          </Link>
        }
      />
      <QueryView query={query} loadingLabel="Loading the bulk grant">
        {(bulkGrant) => (
          <Stack>
            <Summary bulkGrant={bulkGrant} />
            {bulkGrant.state === 'previewed' ? <RequestForm bulkGrant={bulkGrant} /> : null}
            <BulkLines bulkGrant={bulkGrant} />
          </Stack>
        )}
      </QueryView>
    </>
  )
}

function Summary(props: { readonly bulkGrant: BulkGrant }) {
  const { bulkGrant } = props
  const { state, counts, approval_id: approvalId } = bulkGrant
  const { label, tone } = bulkStateWords[state]
  const ended = { granted: counts.granted, failed: counts.failed }
  return (
    <Panel title="Summary" aside={<StatusPill tone={tone}>{label}</StatusPill>}>
      <div className={classes['summary']}>
        <output className={classes['outcome']}>{describeBulk(bulkGrant)}</output>
        {state === 'running' || state === 'finished' ? <Progress good={counts.good} {...ended} /> : null}
        <FactList
          facts={[
            { label: 'Lines', value: formatCredits(counts.lines) },
            { label: 'Good', value: formatCredits(counts.good) },
            { label: 'Bad, left out', value: formatCredits(counts.bad) },
            { label: 'With a warning', value: formatCredits(counts.warned) },
            { label: 'Good lines give', value: describeTotals(bulkGrant) },
            { label: 'By', value: bulkGrant.created_by.label },
            { label: 'Dry run at', value: <Instant at={bulkGrant.created_at} timeZone="UTC" /> },
            { label: 'Finished', value: <Instant at={bulkGrant.finished_at} timeZone="UTC" /> },
          ]}
        />
        <div>
          {approvalId === null ? null : (
            <Link className="plain" to="/approvals/$approvalId" params={{ approvalId }}>
              See the approval
            </Link>
          )}{' '}
          <ResultDownload bulkGrant={bulkGrant} />
        </div>
      </div>
    </Panel>
  )
}

function Progress(props: { readonly good: number; readonly granted: number; readonly failed: number }) {
  const { good, granted, failed } = props
  // Lines are counted here, not credits.
  const done = Math.min(good, granted + failed)
  return (
    <progress
      className={classes['progress']}
      max={good}
      value={done}
      aria-label={`${formatCredits(done)} of ${countLines(good)} done`}
    />
  )
}

import { Button } from '@mantine/core'
import type { Statement } from '@scrip/sdk/admin'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { kinds } from '../../../ui/kind.ts'
import { Instant } from '../../../ui/instant.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { Stack } from '../../../ui/stack.tsx'
import { loadStatementCsv, statementQuery } from '../api/statement.query.ts'
import { addMonths, formatMonth } from '../model/statement-search.ts'
import { KindStatementPanel } from './kind-statement-panel.tsx'
import classes from './statement-page.module.css'

const route = getRouteApi('/staff/teams/$teamId/statement')
const path = '/teams/$teamId/statement'

/** One month of both ledgers, to read, to print and to send. */
export function StatementPage(props: { readonly teamId: string }) {
  const { teamId } = props
  const { month } = route.useSearch()
  const query = useQuery(statementQuery(useAdminClient(), teamId, month))
  return (
    <QueryView query={query} loadingLabel="Loading the statement" loadingRows={8}>
      {(statement) => <StatementView statement={statement} />}
    </QueryView>
  )
}

function StatementView(props: { readonly statement: Statement }) {
  const { statement } = props
  const { time_zone: timeZone } = statement
  return (
    <Stack>
      <header className={classes['header']}>
        <div>
          <h2 className={classes['title']}>Statement for {formatMonth(statement.month)}</h2>
          <p className={classes['lead']}>
            {statement.team_name}, <span className="mono">{statement.team_id}</span>. Days of {timeZone}, up
            to <Instant at={statement.as_of} timeZone={timeZone} />.
          </p>
        </div>
        <Tools statement={statement} />
      </header>
      {kinds.map((kind) => (
        <KindStatementPanel key={kind} kind={kind} statement={statement} />
      ))}
    </Stack>
  )
}

/** Everything that is not printed. */
function Tools(props: { readonly statement: Statement }) {
  const { team_id: teamId, month, as_of: asOf, to } = props.statement
  const client = useAdminClient()
  const download = useMutation({
    mutationFn: () => loadStatementCsv(client, teamId, month),
    onSuccess: (csv) => {
      saveFile(`statement-${teamId}-${month}.csv`, 'text/csv', csv)
    },
  })
  const params = { teamId }
  return (
    <div className={classes['tools']}>
      <Link className="plain" to={path} params={params} search={{ month: addMonths(month, -1) }}>
        {formatMonth(addMonths(month, -1))}
      </Link>
      {asOf < to ? null : (
        <Link className="plain" to={path} params={params} search={{ month: addMonths(month, 1) }}>
          {formatMonth(addMonths(month, 1))}
        </Link>
      )}
      <Button
        variant="default"
        size="compact-sm"
        loading={download.isPending}
        onClick={() => {
          download.mutate()
        }}
      >
        Download CSV
      </Button>
      <Button
        size="compact-sm"
        onClick={() => {
          globalThis.print()
        }}
      >
        Print
      </Button>
      {download.error === null ? null : <FailureNotice error={download.error} act="read" />}
    </div>
  )
}

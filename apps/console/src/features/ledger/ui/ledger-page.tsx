import { Link, getRouteApi } from '@tanstack/react-router'
import { StartExport } from '../../../app/start-export.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import type { Names } from '../model/entry-words.ts'
import { hasFilters, type LedgerSearch, withFilter, withoutFilters } from '../model/ledger-search.ts'
import classes from './ledger-page.module.css'
import { LedgerFilters } from './ledger-filters.tsx'
import { LedgerRows } from './ledger-rows.tsx'
import { useLedger } from './use-ledger.ts'

const route = getRouteApi('/staff/teams/$teamId/ledger')
const path = '/teams/$teamId/ledger'

/** The ledger of one kind under any filter, with its balance after each line. */
export function LedgerPage(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
  readonly mayRefund: boolean
}) {
  const { teamId, names, mayRefund } = props
  const search = route.useSearch()
  const timeZone = search.tz ?? props.timeZone
  const kind = search.kind ?? 'api'
  const ledger = useLedger(teamId, search)
  const params = { teamId }
  // A further page that failed says so where it belongs: under the rows that are there.
  const { data, error, isPlaceholderData, refetch, isFetchNextPageError } = ledger.query
  const viewed = { data, error: isFetchNextPageError ? null : error, isPlaceholderData, refetch }
  return (
    <Stack>
      <div className={classes['top']}>
        <KindLinks
          kind={kind}
          renderLink={(each, link) => (
            <Link to={path} params={params} search={{ kind: each, tz: search.tz }} {...link} />
          )}
        />
        <LinkButton variant="default" size="compact-sm" to="/teams/$teamId/statement" params={params}>
          Statement of a month
        </LinkButton>
      </div>
      <LedgerFilters
        search={search}
        teamId={teamId}
        timeZone={timeZone}
        teamZone={props.timeZone}
        names={names}
      />
      <Panel
        title={`${kindLabels[kind]} ledger`}
        aside={<Aside teamId={teamId} search={search} start={ledger.start} />}
        flush
      >
        <QueryView query={viewed} loadingLabel="Loading the ledger" loadingRows={8}>
          {(_, stale) =>
            ledger.entries.length === 0 ? (
              <NoEntries isFiltered={hasFilters(search)} teamId={teamId} search={withoutFilters(search)} />
            ) : (
              <LedgerRows
                ledger={ledger}
                search={search}
                stale={stale}
                teamId={teamId}
                timeZone={timeZone}
                names={names}
                mayRefund={mayRefund}
              />
            )
          }
        </QueryView>
      </Panel>
    </Stack>
  )
}

/** Where the list begins, and a way to take it along. */
function Aside(props: {
  readonly teamId: string
  readonly search: LedgerSearch
  /** Undefined at the newest entry. */
  readonly start: string | undefined
}) {
  const { teamId, search, start } = props
  return (
    <span className={classes['aside']}>
      {start === undefined ? (
        'Newest first'
      ) : (
        <Link className="plain" to={path} params={{ teamId }} search={withFilter(search, {})}>
          Begin at the newest entry
        </Link>
      )}
      <StartExport
        order={{
          type: 'ledger',
          team_id: teamId,
          kind: search.kind ?? 'api',
          from: search.from,
          to: search.to,
        }}
        label="Export the ledger"
      />
    </span>
  )
}

function NoEntries(props: {
  readonly isFiltered: boolean
  readonly teamId: string
  readonly search: ReturnType<typeof withoutFilters>
}) {
  if (!props.isFiltered) {
    return (
      <EmptyState title="Nothing has happened yet">
        The first grant or charge will be the first line.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No entry matches these filters"
      action={
        <LinkButton variant="default" to={path} params={{ teamId: props.teamId }} search={props.search}>
          Clear the filters
        </LinkButton>
      }
    >
      The ledger has entries only outside of them.
    </EmptyState>
  )
}

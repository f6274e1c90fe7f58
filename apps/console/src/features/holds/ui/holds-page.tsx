import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { ChoiceLinks } from '../../../ui/choice-links.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { holdListQuery } from '../api/hold-list.query.ts'
import { holdFilters } from '../model/holds-search.ts'
import { HoldsTable } from './holds-table.tsx'

const route = getRouteApi('/staff/teams/$teamId/holds')
const path = '/teams/$teamId/holds'
const labels = {
  open: 'Open',
  captured: 'Captured',
  released: 'Released',
  expired: 'Expired',
  all: 'All',
} as const

/** Credits that the team has set aside, and what became of them. */
export function HoldsPage(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly keys: ReadonlyMap<string, string>
}) {
  const { teamId, timeZone, keys } = props
  const search = route.useSearch()
  const query = useQuery({
    ...holdListQuery(useAdminClient(), teamId, search),
    placeholderData: keepPreviousData,
  })
  const state = search.state ?? 'open'
  const params = { teamId }
  const renderLink = (cursor: string | undefined, text: string) => (
    <Link className="plain" to={path} params={params} search={{ ...search, cursor }}>
      {text}
    </Link>
  )
  return (
    <Stack>
      <ChoiceLinks
        label="Which holds"
        choices={holdFilters.map((key) => ({ key, label: labels[key] }))}
        chosen={state}
        renderLink={(each, link) => <Link to={path} params={params} search={{ state: each }} {...link} />}
      />
      <Panel title="Holds" aside="Newest first" flush>
        <QueryView query={query} loadingLabel="Loading the holds">
          {(page) =>
            page.data.length === 0 ? (
              <EmptyState title={state === 'open' ? 'No open hold' : 'No hold'}>
                A hold sets credits aside before the cost of a batch is known.
              </EmptyState>
            ) : (
              <>
                <HoldsTable holds={page.data} timeZone={timeZone} keys={keys} />
                <Pager
                  newest={search.cursor === undefined ? null : renderLink(undefined, 'Newest')}
                  older={page.next_cursor === null ? null : renderLink(page.next_cursor, 'Older')}
                />
              </>
            )
          }
        </QueryView>
      </Panel>
    </Stack>
  )
}

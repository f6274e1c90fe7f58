import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { kindLabels, kinds } from '../../../ui/kind.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { grantListQuery } from '../api/grant-list.query.ts'
import { GrantsTable } from './grants-table.tsx'

const route = getRouteApi('/staff/teams/$teamId/grants')
const path = '/teams/$teamId/grants'

export function GrantsPage(props: { readonly teamId: string; readonly timeZone: string }) {
  const { teamId, timeZone } = props
  const client = useAdminClient()
  const search = route.useSearch()
  const kind = search.kind ?? 'api'
  const query = useQuery(grantListQuery(client, teamId, { ...search, kind }))
  const isAll = search.state === 'all'
  const params = { teamId }
  return (
    <Stack>
      <KindLinks>
        {kinds.map((each) => (
          <Link
            key={each}
            to={path}
            params={params}
            search={{ kind: each, state: search.state }}
            {...(each === kind ? { 'aria-current': 'true' as const } : {})}
          >
            {kindLabels[each]}
          </Link>
        ))}
      </KindLinks>
      <Panel
        title={isAll ? `All ${kindLabels[kind]} grants` : `Live ${kindLabels[kind]} grants`}
        aside={
          <Link className="plain" to={path} params={params} search={{ kind, state: isAll ? undefined : 'all' }}>
            {isAll ? 'Show live grants only' : 'Show ended grants too'}
          </Link>
        }
        flush
      >
        <QueryView query={query} loadingLabel="Loading grants">
          {(page) =>
            page.data.length === 0 ? (
              <EmptyState
                title={isAll ? 'Nothing was ever granted' : 'No live grant'}
                action={
                  <LinkButton to="/teams/$teamId/grants/new" params={params} search={{ kind }}>
                    Give a grant
                  </LinkButton>
                }
              >
                {isAll ? 'The team has had no credits of this kind.' : 'There is nothing to spend of this kind.'}
              </EmptyState>
            ) : (
              <>
                <GrantsTable grants={page.data} teamId={teamId} timeZone={timeZone} />
                <Pager
                  newest={
                    search.cursor === undefined ? null : (
                      <Link className="plain" to={path} params={params} search={{ kind, state: search.state }}>
                        Newest
                      </Link>
                    )
                  }
                  older={
                    page.next_cursor === null ? null : (
                      <Link
                        className="plain"
                        to={path}
                        params={params}
                        search={{ kind, state: search.state, cursor: page.next_cursor }}
                      >
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
    </Stack>
  )
}

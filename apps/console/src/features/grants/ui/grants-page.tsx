import type { KindBalances, StaffGrantPage } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { kindWords } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { grantListQuery } from '../api/grant-list.query.ts'
import type { GrantsSearch } from '../model/grants-search.ts'
import { GrantDetail } from './grant-detail.tsx'
import { GrantsTable } from './grants-table.tsx'

const route = getRouteApi('/staff/teams/$teamId/grants')
const path = '/teams/$teamId/grants'

export function GrantsPage(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly balances: KindBalances
}) {
  const { teamId } = props
  const client = useAdminClient()
  const search = route.useSearch()
  const kind = search.kind ?? 'api'
  const query = useQuery(grantListQuery(client, teamId, { ...search, kind }))
  const isAll = search.state === 'all'
  const params = { teamId }
  return (
    <Stack>
      <KindLinks
        kind={kind}
        renderLink={(each, link) => (
          <Link to={path} params={params} search={{ kind: each, state: search.state }} {...link} />
        )}
      />
      <Panel
        title={isAll ? `All ${kindWords[kind]} grants` : `Live ${kindWords[kind]} grants`}
        aside={
          <Link
            className="plain"
            to={path}
            params={params}
            search={{ kind, state: isAll ? undefined : 'all' }}
          >
            {isAll ? 'Show live grants only' : 'Show ended grants too'}
          </Link>
        }
        flush
      >
        <QueryView query={query} loadingLabel="Loading grants">
          {(page) => <GrantRows page={page} kind={kind} search={search} {...props} />}
        </QueryView>
      </Panel>
    </Stack>
  )
}

function GrantRows(props: {
  readonly page: StaffGrantPage
  readonly kind: Kind
  readonly search: GrantsSearch
  readonly teamId: string
  readonly timeZone: string
  readonly balances: KindBalances
}) {
  const { page, kind, search, teamId, timeZone, balances } = props
  const mayGrant = usePermission('credits:write')
  const params = { teamId }
  const { state } = search
  if (page.data.length === 0)
    return <NoGrants kind={kind} search={search} teamId={teamId} mayGrant={mayGrant} />
  const renderLink = (cursor: string | undefined, text: string) => (
    <Link className="plain" to={path} params={params} search={{ kind, state, cursor }}>
      {text}
    </Link>
  )
  return (
    <>
      <GrantsTable
        grants={page.data}
        balances={balances}
        timeZone={timeZone}
        renderLink={(grant, name) => {
          const isOpen = grant.id === search.grant
          return (
            <Link
              className="plain"
              to={path}
              params={params}
              search={{ ...search, grant: isOpen ? undefined : grant.id, act: undefined }}
              replace
              resetScroll={false}
              aria-expanded={isOpen}
            >
              <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
              {name}
            </Link>
          )
        }}
        renderDetail={(grant) =>
          grant.id === search.grant ? (
            <GrantDetail
              grant={grant}
              teamId={teamId}
              timeZone={timeZone}
              actions={
                mayGrant && grant.state !== 'ended' ? <GrantActions teamId={teamId} search={search} /> : null
              }
            />
          ) : null
        }
      />
      <Pager
        newest={search.cursor === undefined ? null : renderLink(undefined, 'Newest')}
        older={page.next_cursor === null ? null : renderLink(page.next_cursor, 'Older')}
      />
    </>
  )
}

function NoGrants(props: {
  readonly kind: Kind
  readonly search: GrantsSearch
  readonly teamId: string
  readonly mayGrant: boolean
}) {
  const { kind, search, teamId, mayGrant } = props
  const { state } = search
  return (
    <EmptyState
      title={state === 'all' ? 'Nothing was ever granted' : 'No live grant'}
      action={
        mayGrant ? (
          <LinkButton to="/teams/$teamId/grants/new" params={{ teamId }} search={{ kind }}>
            Give a grant
          </LinkButton>
        ) : null
      }
    >
      {state === 'all'
        ? 'The team has had no credits of this kind.'
        : 'There is nothing to spend of this kind.'}
    </EmptyState>
  )
}

/** What may be done to the open grant. */
function GrantActions(props: { readonly teamId: string; readonly search: GrantsSearch }) {
  const { teamId, search } = props
  const link = (act: 'void' | 'expiry') => ({
    to: path,
    params: { teamId },
    search: { ...search, act },
    replace: true,
    resetScroll: false,
    size: 'compact-sm',
    variant: 'default',
  })
  return (
    <>
      <LinkButton {...link('expiry')}>Change expiry</LinkButton>
      <LinkButton {...link('void')}>Void</LinkButton>
    </>
  )
}

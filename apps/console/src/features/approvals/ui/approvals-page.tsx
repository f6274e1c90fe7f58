import type { ApprovalPage as Page } from '@scrip/sdk/admin'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { TabLinks } from '../../../ui/tab-links.tsx'
import { approvalListQuery } from '../api/approval.query.ts'
import { type ApprovalTab, type ApprovalsSearch, approvalTabs } from '../model/approvals-search.ts'
import { ApprovalsTable } from './approvals-table.tsx'

const route = getRouteApi('/staff/approvals')

const tabLabels: Readonly<Record<ApprovalTab, string>> = { open: 'Open', mine: 'Mine', decided: 'Decided' }
const titles: Readonly<Record<ApprovalTab, string>> = {
  open: 'Open requests',
  mine: 'What you asked for',
  decided: 'Decided requests',
}

export function ApprovalsPage() {
  const search = route.useSearch()
  const client = useAdminClient()
  const { data: session } = useSuspenseQuery(sessionQuery(client))
  const query = useQuery(approvalListQuery(client, search, session.staff.id))
  const tab = search.tab ?? 'open'
  return (
    <>
      <PageHeader
        title="Approvals"
        lead="Writes above a role’s limit, and every bulk grant, wait here for a second person."
      />
      <Stack>
        <TabLinks label="Approvals">
          {approvalTabs.map((each) => (
            <Link
              key={each}
              to="/approvals"
              search={{ tab: each === 'open' ? undefined : each, team: search.team }}
              {...(each === tab ? { 'aria-current': 'page' } : {})}
            >
              {tabLabels[each]}
            </Link>
          ))}
        </TabLinks>
        <Panel title={titles[tab]} flush>
          <QueryView query={query} loadingLabel="Loading approvals">
            {(page, stale) => <Rows page={page} search={search} stale={stale} />}
          </QueryView>
        </Panel>
      </Stack>
    </>
  )
}

function Rows(props: { readonly page: Page; readonly search: ApprovalsSearch; readonly stale: boolean }) {
  const { page, search, stale } = props
  const { tab = 'open' } = search
  if (page.data.length === 0) {
    return (
      <EmptyState title={tab === 'open' ? 'Nothing waits for a decision' : 'Nothing here yet'}>
        {tab === 'open'
          ? 'When somebody asks for more than their role may move alone, it shows up here.'
          : 'Requests stay here for good, with who decided and why.'}
      </EmptyState>
    )
  }
  const renderLink = (cursor: string | undefined, text: string) => (
    <Link className="plain" to="/approvals" search={{ ...search, cursor }}>
      {text}
    </Link>
  )
  return (
    <>
      <ApprovalsTable label={titles[tab]} approvals={page.data} stale={stale} />
      <Pager
        newest={search.cursor === undefined ? null : renderLink(undefined, 'Newest')}
        older={page.next_cursor === null ? null : renderLink(page.next_cursor, 'Older')}
      />
    </>
  )
}

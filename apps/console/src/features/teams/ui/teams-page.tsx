import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { hideKey } from '../../../app/hide-key.ts'
import { usePermission } from '../../../app/permissions.ts'
import { SavedViews } from '../../../app/saved-views.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { teamListQuery } from '../api/team-list.query.ts'
import { TeamsTable } from './teams-table.tsx'
import classes from './teams-page.module.css'

const route = getRouteApi('/staff/teams')

export function TeamsPage() {
  const client = useAdminClient()
  const search = route.useSearch()
  const mayCreate = usePermission('teams:write')
  const query = useQuery({ ...teamListQuery(client, search), placeholderData: keepPreviousData })
  return (
    <>
      <PageHeader
        title="Teams"
        lead="Find a team by its name, domain, id, key prefix or a member’s e-mail."
        actions={
          <>
            <SavedViews />
            {mayCreate ? <LinkButton to="/teams/new">New team</LinkButton> : null}
          </>
        }
      />
      <TeamSearch />
      <Panel flush>
        <QueryView query={query} loadingLabel="Loading teams" loadingRows={8}>
          {(page, stale) =>
            page.data.length === 0 ? (
              <NoTeams q={search.q} />
            ) : (
              <>
                <TeamsTable teams={page.data} stale={stale} />
                <Pager
                  newest={
                    search.cursor === undefined ? null : (
                      <Link className="plain" to="/teams" search={{ q: search.q }}>
                        Newest
                      </Link>
                    )
                  }
                  older={
                    page.next_cursor === null ? null : (
                      <Link className="plain" to="/teams" search={{ q: search.q, cursor: page.next_cursor }}>
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

function TeamSearch() {
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const [text, setText] = useState(q ?? '')
  // What this field has written to the URL and the URL does not show yet.
  const written = useRef<(string | undefined)[]>([])
  const write = (value: string) => {
    const next = value === '' ? undefined : value
    written.current.push(next)
    void navigate({ search: { q: next }, replace: true })
  }
  const writeSoon = useDebouncedCallback((value: string) => {
    // Who has clicked on a team meanwhile must not be brought back here.
    if (router.latestLocation.pathname === '/teams') write(value)
  }, 200)
  // Back, forward and a link change the URL without this field: then it follows. Its own writes come back late where the
  // machine is slow, and must not take away what was typed meanwhile.
  useEffect(() => {
    const place = written.current.indexOf(q)
    if (place === -1) setText(q ?? '')
    written.current.splice(0, place + 1)
  }, [q])
  return (
    <search className={classes['search']}>
      <TextInput
        type="search"
        label="Search teams"
        placeholder="northwind, northwind.example, team_…, scrip_live_…"
        value={text}
        onChange={(event) => {
          const value = hideKey(event.currentTarget.value)
          // What is typed keeps its spaces; only a pasted key is cut at once.
          setText(value.length < event.currentTarget.value.trim().length ? value : event.currentTarget.value)
          writeSoon(value)
        }}
      />
      {text === '' ? null : (
        <Button
          variant="default"
          onClick={() => {
            setText('')
            write('')
          }}
        >
          Clear
        </Button>
      )}
    </search>
  )
}

function NoTeams(props: { readonly q: string | undefined }) {
  if (props.q === undefined) {
    return (
      <EmptyState title="No teams yet" action={<LinkButton to="/teams/new">New team</LinkButton>}>
        A team owns credits, members and API keys. Create the first one.
      </EmptyState>
    )
  }
  return (
    <EmptyState title={`No team matches “${props.q}”`}>
      Try a part of the name or the domain, a member’s e-mail, or the first characters of an API key.
    </EmptyState>
  )
}

import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SavedViews } from '../../../app/saved-views.tsx'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { addDays } from '../../../ui/zoned-day.ts'
import { toUsagePeriod } from '../model/usage-search.ts'
import type { UsageGroup, UsageSearch } from '../model/usage-search.ts'
import { UsageFilters } from './usage-filters.tsx'
import { UsageReport } from './usage-report.tsx'

const route = getRouteApi('/staff/usage')
const groups = ['day', 'team', 'operation'] as const
const noNames = { keys: new Map<string, string>(), members: new Map<string, string>() }

/** A day opens to the teams of that day, a team to its own report. */
export function AllTeamsUsagePage() {
  const search = route.useSearch()
  const navigate = useNavigate()
  const now = useNow()
  const kind = search.kind ?? 'api'
  const groupBy: UsageGroup = groups.find((group) => group === search.group_by) ?? 'day'
  const period = toUsagePeriod(search, 'UTC', now)
  const change = (next: UsageSearch) => {
    void navigate({ to: '/usage', search: next })
  }
  const link = (value: string | null) => {
    if (value === null) return null
    if (groupBy === 'day') {
      return (content: ReactNode, label: string | null) => (
        <Link
          className="plain"
          to="/usage"
          search={{ ...search, group_by: 'team', from: value, to: addDays(value, 1) }}
          {...(label === null ? {} : { 'aria-label': `${label}, by team` })}
        >
          {content}
        </Link>
      )
    }
    if (groupBy !== 'team') return null
    return (content: ReactNode, label: string | null) => (
      <Link
        className="plain"
        to="/teams/$teamId/usage"
        params={{ teamId: value }}
        search={{ kind, from: period.from, to: period.to, tz: period.timeZone }}
        {...(label === null ? {} : { 'aria-label': `${label}, its usage` })}
      >
        {content}
      </Link>
    )
  }
  return (
    <>
      <PageHeader title="Usage" lead="What all teams burnt credits on." actions={<SavedViews />} />
      <UsageReport
        question={{ teamId: null, period, groupBy }}
        compare={search.compare}
        kind={kind}
        names={noNames}
        link={link}
        filters={
          <UsageFilters
            search={search}
            period={period}
            groups={groups}
            groupBy={groupBy}
            change={change}
            kinds={
              <KindLinks
                kind={kind}
                renderLink={(each, link) => <Link to="/usage" search={{ ...search, kind: each }} {...link} />}
              />
            }
          />
        }
      />
    </>
  )
}

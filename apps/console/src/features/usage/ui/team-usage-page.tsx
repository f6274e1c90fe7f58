import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { addDays, startOfDay } from '../../../ui/zoned-day.ts'
import type { UsageNames } from '../model/usage-bars.ts'
import { toUsagePeriod } from '../model/usage-search.ts'
import type { UsageGroup, UsageSearch } from '../model/usage-search.ts'
import { UsageFilters } from './usage-filters.tsx'
import { UsageReport } from './usage-report.tsx'

const route = getRouteApi('/staff/teams/$teamId/usage')
const path = '/teams/$teamId/usage'
const groups = ['day', 'operation', 'api_key', 'member'] as const

/** Each bar links to the ledger with the same period and the bar's own filter. */
export function TeamUsagePage(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly names: UsageNames
}) {
  const { teamId, names } = props
  const search = route.useSearch()
  const navigate = useNavigate()
  const now = useNow()
  const kind = search.kind ?? 'api'
  const groupBy: UsageGroup = groups.find((group) => group === search.group_by) ?? 'day'
  const period = toUsagePeriod(search, props.timeZone, now)
  const change = (next: UsageSearch) => {
    void navigate({ to: path, params: { teamId }, search: next })
  }
  const toLedger = (value: string) => {
    const days = groupBy === 'day' ? { from: value, to: addDays(value, 1) } : period
    return {
      kind,
      type: 'spent' as const,
      from: startOfDay(days.from, period.timeZone),
      to: startOfDay(days.to, period.timeZone),
      ...(groupBy === 'operation' ? { operation: value } : {}),
      ...(groupBy === 'api_key' ? { api_key: value } : {}),
      ...(groupBy === 'member' ? { member: value } : {}),
    }
  }
  return (
    <UsageReport
      question={{ teamId, period, groupBy }}
      compare={search.compare}
      kind={kind}
      names={names}
      link={(value) =>
        value === null
          ? null
          : (content: ReactNode, label) => (
              <Link
                className="plain"
                to="/teams/$teamId/ledger"
                params={{ teamId }}
                search={toLedger(value)}
                {...(label === null ? {} : { 'aria-label': `${label}, the entries behind it` })}
              >
                {content}
              </Link>
            )
      }
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
              renderLink={(each, link) => (
                <Link to={path} params={{ teamId }} search={{ ...search, kind: each }} {...link} />
              )}
            />
          }
        />
      }
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useAdminClient } from './admin-client.ts'
import { approvalKeys } from './approval-keys.ts'
import classes from './open-approvals.module.css'

const refreshMs = 60_000

/**
 * How many writes wait for a second person, beside the link to them. A team's page is what somebody came for, so the badge
 * does not ask before it; where the number is known it stays, and is asked for anew now and again.
 */
export function OpenApprovals() {
  const client = useAdminClient()
  const isTeamPage = useLocation({ select: ({ pathname }) => pathname.startsWith('/teams/team_') })
  const query = useQuery({
    queryKey: approvalKeys.list('badge'),
    queryFn: async ({ signal }) =>
      (await client.approvals.list({ state: 'open', limit: 1 }, { signal })).data.open_count,
    enabled: !isTeamPage,
    staleTime: refreshMs,
    refetchInterval: refreshMs,
  })
  if (query.data === undefined || query.data === 0) return null
  return (
    <>
      {' '}
      <span className={classes['badge']}>
        {query.data >= 100 ? '100+' : query.data}
        <span className="visually-hidden"> open</span>
      </span>
    </>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useAdminClient } from '../app/admin-client.ts'
import { teamSummaryQuery } from '../features/teams/api/team-summary.query.ts'

const route = getRouteApi('/staff/teams/$teamId')

/** What every page of a team gets from its summary, which the layout has loaded. */
export function useTeam() {
  const { teamId } = route.useParams()
  const { data: summary } = useSuspenseQuery(teamSummaryQuery(useAdminClient(), teamId))
  const names = useMemo(
    () => ({
      keys: new Map(summary.keys.map((key) => [key.id, key.name])),
      members: new Map(summary.members.map((member) => [member.id, member.email])),
    }),
    [summary.keys, summary.members],
  )
  return { teamId, summary, timeZone: summary.team.time_zone, names }
}

import { GrantsPage } from '../features/grants/ui/grants-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamGrants() {
  const { teamId, timeZone, summary } = useTeam()
  return <GrantsPage teamId={teamId} timeZone={timeZone} balances={summary.balances} />
}

import { TeamUsagePage } from '../features/usage/ui/team-usage-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamUsage() {
  const { teamId, timeZone, names } = useTeam()
  return <TeamUsagePage teamId={teamId} timeZone={timeZone} names={names} />
}

import { RolloverPage } from '../features/rollover/ui/rollover-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamRollover() {
  const { teamId, timeZone } = useTeam()
  return <RolloverPage teamId={teamId} timeZone={timeZone} />
}

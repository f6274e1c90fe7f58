import { RolloverPage } from '../features/rollover/ui/rollover-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamRollover() {
  const { teamId, timeZone, summary } = useTeam()
  return <RolloverPage teamId={teamId} timeZone={timeZone} periodEnd={summary.period?.to ?? null} />
}

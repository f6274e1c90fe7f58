import { HoldsPage } from '../features/holds/ui/holds-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamHolds() {
  const { teamId, timeZone, names } = useTeam()
  return <HoldsPage teamId={teamId} timeZone={timeZone} keys={names.keys} />
}

import { NewGrantPage } from '../features/grants/ui/new-grant-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamNewGrant() {
  const { teamId, timeZone } = useTeam()
  return <NewGrantPage teamId={teamId} timeZone={timeZone} />
}

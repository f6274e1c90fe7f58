import { MembersPage } from '../features/members/ui/members-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamMembers() {
  const { teamId, timeZone } = useTeam()
  return <MembersPage teamId={teamId} timeZone={timeZone} />
}

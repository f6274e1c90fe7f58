import { TeamAuditPage } from '../features/audit/ui/team-audit-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamAudit() {
  const { teamId, timeZone } = useTeam()
  return <TeamAuditPage teamId={teamId} timeZone={timeZone} />
}

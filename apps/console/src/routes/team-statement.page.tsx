import { StatementPage } from '../features/statement/ui/statement-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamStatement() {
  const { teamId } = useTeam()
  return <StatementPage teamId={teamId} />
}

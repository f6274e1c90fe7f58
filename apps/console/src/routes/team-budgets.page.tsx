import { BudgetsPage } from '../features/budgets/ui/budgets-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamBudgets() {
  const { teamId, timeZone, names } = useTeam()
  return <BudgetsPage teamId={teamId} timeZone={timeZone} names={names} />
}

import type { Budget } from '@scrip/sdk/admin'
import { useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import { formatCreditsOf } from '../../../ui/format-credits.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { windowLabels } from '../model/window-labels.ts'

export function RemoveBudgetDialog(props: {
  readonly teamId: string
  readonly budget: Budget
  readonly onClose: () => void
}) {
  const { teamId, budget, onClose } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const limit = `${formatCreditsOf(budget.limit, budget.kind)} ${windowLabels[budget.window]}`
  return (
    <ReasonDialog
      title="Remove the budget"
      what={`${budget.scope_label} may spend without the limit of ${limit}. Its counter goes with it. No credits move.`}
      button="Remove the budget"
      onSend={async (reason) => {
        await client.budgets.remove(teamId, budget.id, reason)
        await invalidateTeamMoney(queryClient, teamId)
      }}
      onClose={onClose}
    />
  )
}

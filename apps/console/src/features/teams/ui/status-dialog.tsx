import { useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { setTeamStatus } from '../api/team-status.mutation.ts'

const texts = {
  suspended: {
    title: 'Suspend the team',
    what: 'From now on every call of its API keys is refused. No credits move: what expires expires, what rolls over rolls over.',
    button: 'Suspend',
  },
  active: {
    title: 'Lift the suspension',
    what: 'Its API keys work again at once. No credits move.',
    button: 'Lift the suspension',
  },
} as const

/** @param props.status what the team is to be */
export function StatusDialog(props: {
  readonly teamId: string
  readonly status: keyof typeof texts
  readonly onClose: () => void
}) {
  const { teamId, status, onClose } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  return (
    <ReasonDialog
      {...texts[status]}
      onSend={async (reason) => {
        await setTeamStatus(client, teamId, status, reason)
        await invalidateTeamMoney(queryClient, teamId)
      }}
      onClose={onClose}
    />
  )
}

import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import {
  emptyReasonDraft,
  findReasonProblems,
  reasonFieldOfPointer,
  toReason,
} from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
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

/** @param status what the team is to be */
export function StatusDialog(props: {
  readonly teamId: string
  readonly status: keyof typeof texts
  readonly onClose: () => void
}) {
  const { teamId, status, onClose } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const change = useMutation({
    mutationFn: (draft: ReasonDraft) => setTeamStatus(client, teamId, status, toReason(draft)),
    onError: (error) => {
      form.setErrors(fieldErrorsOf(error, reasonFieldOfPointer))
    },
    onSuccess: async () => {
      await invalidateTeamMoney(queryClient, teamId)
      onClose()
    },
  })
  const form = useForm<ReasonDraft>({ initialValues: emptyReasonDraft, validate: findReasonProblems })
  const text = texts[status]
  return (
    <Dialog title={text.title} onClose={onClose}>
      <form
        className={grid['form']}
        noValidate
        onSubmit={form.onSubmit((draft) => {
          change.mutate(draft)
        })}
      >
        <p className={grid['line']}>{text.what}</p>
        <ReasonFields
          code={form.getInputProps('reasonCode')}
          note={form.getInputProps('note')}
          ticket={form.getInputProps('ticketUrl')}
        />
        <div className={grid['actions']}>
          <Button type="submit" loading={change.isPending}>
            {text.button}
          </Button>
        </div>
        {change.error === null ? null : <FailureNotice error={change.error} act="repeatable" />}
      </form>
    </Dialog>
  )
}

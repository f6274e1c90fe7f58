import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { StaffReason } from '@scrip/sdk/admin'
import { useMutation } from '@tanstack/react-query'
import { Dialog } from './dialog.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { fieldErrorsOf } from './field-errors.ts'
import grid from './form-grid.module.css'
import { emptyReasonDraft, findReasonProblems, reasonFieldOfPointer, toReason } from './reason-draft.ts'
import type { ReasonDraft } from './reason-draft.ts'
import { ReasonFields } from './reason-fields.tsx'

/** Asks why before something is done that moves no credits and is the same when it is done twice. */
export function ReasonDialog(props: {
  readonly title: string
  /** What it does, in a sentence or two. */
  readonly what: string
  readonly button: string
  readonly onSend: (reason: StaffReason) => Promise<void>
  readonly onClose: () => void
}) {
  const { title, what, button, onSend, onClose } = props
  const send = useMutation({
    mutationFn: (draft: ReasonDraft) => onSend(toReason(draft)),
    onError: (error) => {
      form.setErrors(fieldErrorsOf(error, reasonFieldOfPointer))
    },
    onSuccess: onClose,
  })
  const form = useForm<ReasonDraft>({ initialValues: emptyReasonDraft, validate: findReasonProblems })
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={grid['form']}
        noValidate
        onSubmit={form.onSubmit((draft) => {
          send.mutate(draft)
        })}
      >
        <p className={grid['line']}>{what}</p>
        <ReasonFields
          code={form.getInputProps('reasonCode')}
          note={form.getInputProps('note')}
          ticket={form.getInputProps('ticketUrl')}
        />
        <div className={grid['actions']}>
          <Button type="submit" loading={send.isPending}>
            {button}
          </Button>
        </div>
        {send.error === null ? null : <FailureNotice error={send.error} act="repeatable" />}
      </form>
    </Dialog>
  )
}

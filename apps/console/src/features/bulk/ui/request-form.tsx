import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { BulkGrant } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { approvalKeys } from '../../../app/approval-keys.ts'
import { usePermission } from '../../../app/permissions.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { parseReasonCode } from '../../../ui/labels.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { countLines } from '../model/bulk-words.ts'
import classes from './bulk.module.css'

const fieldOfPointer = { '/reason_code': 'reasonCode', '/note': 'note', '/ticket_url': 'ticketUrl' } as const

interface Draft {
  readonly reasonCode: string
  readonly note: string
  readonly ticketUrl: string
}

/** A bulk grant always waits for a second person, however little it gives. */
export function RequestForm(props: { readonly bulkGrant: BulkGrant }) {
  const { id, counts } = props.bulkGrant
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const mayAsk = usePermission('credits:write')
  const form = useForm<Draft>({
    initialValues: { reasonCode: '', note: '', ticketUrl: '' },
    validate: {
      reasonCode: (value) => (value === '' ? 'Choose a reason.' : null),
      note: (value) => (value.trim() === '' ? 'Say why.' : null),
    },
  })
  const ask = useMutation({
    mutationFn: async ({ reasonCode, note, ticketUrl }: Draft) => {
      const reason = { reason_code: parseReasonCode(reasonCode), note: note.trim() }
      await client.bulk.request(id, ticketUrl === '' ? reason : { ...reason, ticket_url: ticketUrl })
    },
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['bulk'] }),
        queryClient.invalidateQueries({ queryKey: approvalKeys.all }),
      ]),
    onError: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
  })
  if (!mayAsk) return null
  if (counts.good === 0) {
    return (
      <Notice tone="bad" title="There is no line to grant">
        <p>Mend the lines below and dry-run the file again. No credits moved.</p>
      </Notice>
    )
  }
  return (
    <Panel title="Ask for approval" aside="A second person approves all good lines at once">
      <form
        className={grid['form']}
        noValidate
        onSubmit={form.onSubmit((draft) => {
          ask.mutate(draft)
        })}
      >
        <ReasonFields
          code={form.getInputProps('reasonCode')}
          note={form.getInputProps('note')}
          ticket={form.getInputProps('ticketUrl')}
          disabled={ask.isPending}
        />
        <div className={grid['actions']}>
          <Button type="submit" loading={ask.isPending}>
            Request approval for {countLines(counts.good)}
          </Button>
          {counts.bad === 0 ? null : (
            <span className={classes['hint']}>{countLines(counts.bad)} will be left out.</span>
          )}
        </div>
        {ask.error === null ? null : <FailureNotice error={ask.error} act="write" />}
      </form>
    </Panel>
  )
}

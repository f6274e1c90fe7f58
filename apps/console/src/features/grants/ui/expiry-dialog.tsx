import { useForm } from '@mantine/form'
import type { GrantChangeReceipt, GrantExpiryChange } from '@scrip/sdk/admin'
import { useAdminClient } from '../../../app/admin-client.ts'
import { useMoneyWrite } from '../../../app/use-money-write.ts'
import { currentInstant } from '../../../ui/current-instant.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { toEffectRows } from '../../../ui/effect-rows.ts'
import { ExpiryFields } from '../../../ui/expiry-fields.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { formatCredits } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { MoneyWriteForm } from '../../../ui/money-write-form.tsx'
import { reasonFieldOfPointer } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { expiryCalls } from '../api/grant-change.mutation.ts'
import { emptyExpiryDraft, findExpiryProblems, toExpiryChange } from '../model/expiry-draft.ts'
import type { ExpiryDraft } from '../model/expiry-draft.ts'
import { BurnOrder } from './burn-order.tsx'

const fieldOfPointer = { '/expires_at': 'lastDay', ...reasonFieldOfPointer } as const

/** Moves the end of a grant's life: later, sooner, or to never. */
export function ExpiryDialog(props: {
  readonly teamId: string
  readonly grantId: string
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { teamId, grantId, timeZone, onClose } = props
  const client = useAdminClient()
  const write = useMoneyWrite<GrantExpiryChange, GrantChangeReceipt, GrantChangeReceipt>({
    ...expiryCalls(client, teamId, grantId),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
  })
  const form = useForm<ExpiryDraft>({
    initialValues: emptyExpiryDraft,
    validate: (draft) => findExpiryProblems(draft, timeZone, currentInstant()),
    onValuesChange: write.reset,
  })
  const submit = (draft: ExpiryDraft) => {
    write.preview(toExpiryChange(draft, timeZone, currentInstant()))
  }
  return (
    <Dialog title="Change when the grant expires" onClose={onClose}>
      {write.receipt === null ? (
        <MoneyWriteForm
          write={write}
          timeZone={timeZone}
          onSubmit={form.onSubmit(submit)}
          rowsOf={(preview) => toEffectRows(preview.effect)}
          commitLabel={() => 'Change the expiry'}
          renderEffect={(preview) => (
            <>
              <p className={grid['line']}>
                New expiry: <Instant at={preview.grant.expires_at} timeZone={timeZone} none="Never" />
              </p>
              <BurnOrder
                label="Burn order after it"
                positions={preview.burn_order}
                marked={preview.grant.id}
                timeZone={timeZone}
              />
            </>
          )}
        >
          <div className={grid['row']}>
            <ExpiryFields
              label="Expires"
              choice={form.values.expiry}
              choiceInput={form.getInputProps('expiry')}
              dayInput={form.getInputProps('lastDay')}
              timeZone={timeZone}
            />
          </div>
          <ReasonFields
            code={form.getInputProps('reasonCode')}
            note={form.getInputProps('note')}
            ticket={form.getInputProps('ticketUrl')}
          />
        </MoneyWriteForm>
      ) : (
        <ExpiryDone receipt={write.receipt} teamId={teamId} timeZone={timeZone} onClose={onClose} />
      )}
    </Dialog>
  )
}

function ExpiryDone(props: {
  readonly receipt: GrantChangeReceipt
  readonly teamId: string
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { receipt, teamId, timeZone, onClose } = props
  const { grant } = receipt
  return (
    <Receipt
      title="Expiry changed"
      onDone={onClose}
      facts={[
        { label: 'Grant', value: <GrantLink id={grant.id} teamId={teamId} kind={grant.kind} /> },
        { label: 'Expires', value: <Instant at={grant.expires_at} timeZone={timeZone} none="Never" /> },
        { label: 'Available of it', value: formatCredits(grant.available) },
      ]}
    >
      No credits moved.
    </Receipt>
  )
}

import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import type { ChargeRefund, RefundReceipt } from '@scrip/sdk/admin'
import { useAdminClient } from '../../../app/admin-client.ts'
import { useMoneyWrite } from '../../../app/use-money-write.ts'
import type { MoneyWrite } from '../../../app/use-money-write.ts'
import { currentInstant } from '../../../ui/current-instant.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { toEffectRows } from '../../../ui/effect-rows.ts'
import { EffectSlices } from '../../../ui/effect-slices.tsx'
import { ExpiryFields } from '../../../ui/expiry-fields.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { MoneyWriteForm } from '../../../ui/money-write-form.tsx'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { reasonFieldOfPointer } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { refundCalls } from '../api/refund.mutation.ts'
import { emptyRefundDraft, findRefundProblems, toChargeRefund } from '../model/refund-draft.ts'
import type { RefundDraft } from '../model/refund-draft.ts'
import { RefundDone } from './refund-done.tsx'

const fieldOfPointer = {
  '/amount': 'amount',
  '/reissue/expires_at': 'lastDay',
  ...reasonFieldOfPointer,
} as const
const fieldOfCode = { refund_exceeds_charge: 'amount' } as const

/** Gives credits of one charge back: how much, what of it has nowhere to go back to, and why. */
export function RefundDialog(props: {
  readonly teamId: string
  readonly chargeId: string
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { teamId, chargeId, timeZone, onClose } = props
  const client = useAdminClient()
  const write = useMoneyWrite<ChargeRefund, RefundReceipt, RefundReceipt>({
    ...refundCalls(client, teamId, chargeId),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer, fieldOfCode))
    },
  })
  const form = useForm<RefundDraft>({
    initialValues: emptyRefundDraft,
    validate: (draft) => findRefundProblems(draft, timeZone, currentInstant()),
    onValuesChange: write.reset,
  })
  return (
    <Dialog title="Refund the charge" onClose={onClose}>
      {write.receipt === null ? (
        <RefundForm teamId={teamId} timeZone={timeZone} form={form} write={write} />
      ) : (
        <RefundDone receipt={write.receipt} teamId={teamId} onClose={onClose} />
      )}
    </Dialog>
  )
}

function RefundForm(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly form: UseFormReturnType<RefundDraft>
  readonly write: MoneyWrite<ChargeRefund, RefundReceipt, RefundReceipt>
}) {
  const { teamId, timeZone, form, write } = props
  const submit = (draft: RefundDraft) => {
    write.preview(toChargeRefund(draft, timeZone, currentInstant()))
  }
  return (
    <MoneyWriteForm
      write={write}
      timeZone={timeZone}
      onSubmit={form.onSubmit(submit)}
      rowsOf={(preview) => toEffectRows(preview.effect)}
      commitLabel={(preview) => `Refund ${formatCreditsOf(preview.refunded, preview.effect.kind)}`}
      renderEffect={(preview) => (
        <>
          <RefundNotes preview={preview} />
          <EffectSlices effect={preview.effect} teamId={teamId} verb="Gets back" />
        </>
      )}
    >
      <div className={grid['row']}>
        <TextInput
          label="Amount"
          inputMode="numeric"
          autoComplete="off"
          description="Empty: all that is left to refund"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('amount')}
        />
        <NativeSelect
          label="Credits whose grant has ended"
          data={[
            { value: 'end', label: 'End with their grant' },
            { value: 'reissue', label: 'Come back as a new grant' },
          ]}
          {...form.getInputProps('ended')}
        />
        {form.values.ended === 'reissue' ? (
          <ExpiryFields
            label="The new grant expires"
            choice={form.values.expiry}
            choiceInput={form.getInputProps('expiry')}
            dayInput={form.getInputProps('lastDay')}
            timeZone={timeZone}
          />
        ) : null}
      </div>
      <ReasonFields
        code={form.getInputProps('reasonCode')}
        note={form.getInputProps('note')}
        ticket={form.getInputProps('ticketUrl')}
      />
    </MoneyWriteForm>
  )
}

/** What the balances do not say. */
function RefundNotes(props: { readonly preview: RefundReceipt }) {
  const { refundable, ended_again: endedAgain, reissued_grants: reissued, closed_company_ids } = props.preview
  return (
    <ul className={grid['notes']}>
      <li>{formatCredits(refundable)} of the charge are left to refund after it.</li>
      {endedAgain === 0 ? null : (
        <li>{formatCredits(endedAgain)} of them end at once, since their grant has ended.</li>
      )}
      {reissued.map((grant) => (
        <li key={grant.id}>{formatCredits(grant.amount)} come back as a new grant.</li>
      ))}
      {closed_company_ids.length === 0 ? null : (
        <li>Closes the access windows of {closed_company_ids.join(', ')}.</li>
      )}
    </ul>
  )
}

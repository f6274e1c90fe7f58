import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import type { ClawBack, ClawBackReceipt } from '@scrip/sdk/admin'
import { useAdminClient } from '../../../app/admin-client.ts'
import { useMoneyWrite } from '../../../app/use-money-write.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { toEffectRows } from '../../../ui/effect-rows.ts'
import { EffectSlices } from '../../../ui/effect-slices.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { KindSelect } from '../../../ui/kind-select.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { MoneyWriteForm } from '../../../ui/money-write-form.tsx'
import { reasonFieldOfPointer } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { clawBackCalls } from '../api/claw-back.mutation.ts'
import { emptyClawBackDraft, findClawBackProblems, toClawBack } from '../model/adjustment-draft.ts'
import type { ClawBackDraft } from '../model/adjustment-draft.ts'

const fieldOfPointer = {
  '/kind': 'kind',
  '/payment_id': 'paymentId',
  '/amount': 'amount',
  ...reasonFieldOfPointer,
} as const
const fieldOfCode = { claw_back_exceeds_payment: 'amount', not_found: 'paymentId' } as const

/** For a payment that was refunded or disputed: takes what is still available of the credits that it bought. */
export function ClawBackDialog(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { teamId, timeZone, onClose } = props
  const client = useAdminClient()
  const write = useMoneyWrite<ClawBack, ClawBackReceipt, ClawBackReceipt>({
    ...clawBackCalls(client, teamId),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer, fieldOfCode))
    },
  })
  const form = useForm<ClawBackDraft>({
    initialValues: emptyClawBackDraft,
    validate: findClawBackProblems,
    onValuesChange: write.reset,
  })
  return (
    <Dialog title="Claw back a payment" onClose={onClose}>
      {write.receipt === null ? (
        <MoneyWriteForm
          write={write}
          timeZone={timeZone}
          onSubmit={form.onSubmit((draft) => {
            write.preview(toClawBack(draft))
          })}
          rowsOf={(preview) => toEffectRows(preview.effect)}
          commitLabel={(preview) => `Claw back ${formatCreditsOf(preview.taken, preview.effect.kind)}`}
          renderEffect={(preview) => (
            <>
              <ul className={grid['notes']}>
                <li>
                  The payment granted {formatCredits(preview.granted)}; {formatCredits(preview.clawed_back)}{' '}
                  of them are clawed back after this.
                </li>
                {preview.not_taken === 0 ? null : (
                  <li>{formatCredits(preview.not_taken)} are not there any more: used, held or ended.</li>
                )}
              </ul>
              <EffectSlices effect={preview.effect} teamId={teamId} verb="Gives" />
            </>
          )}
        >
          <ClawBackFields form={form} />
        </MoneyWriteForm>
      ) : (
        <ClawBackDone receipt={write.receipt} onClose={onClose} />
      )}
    </Dialog>
  )
}

function ClawBackFields(props: { readonly form: UseFormReturnType<ClawBackDraft> }) {
  const { form } = props
  return (
    <>
      <div className={grid['row']}>
        <KindSelect input={form.getInputProps('kind')} />
        <TextInput
          label="Payment id"
          required
          autoComplete="off"
          placeholder="pay_3f8a21"
          {...form.getInputProps('paymentId')}
        />
        <TextInput
          label="Amount"
          inputMode="numeric"
          autoComplete="off"
          description="Empty: all that it granted"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('amount')}
        />
      </div>
      <ReasonFields
        code={form.getInputProps('reasonCode')}
        note={form.getInputProps('note')}
        ticket={form.getInputProps('ticketUrl')}
      />
    </>
  )
}

function ClawBackDone(props: { readonly receipt: ClawBackReceipt; readonly onClose: () => void }) {
  const { receipt, onClose } = props
  const { kind } = receipt.effect
  return (
    <Receipt
      title={`${formatCreditsOf(receipt.taken, kind)} clawed back`}
      onDone={onClose}
      facts={[
        { label: 'Payment', value: receipt.payment_id },
        { label: 'It granted', value: formatCredits(receipt.granted) },
        { label: 'Clawed back in all', value: formatCredits(receipt.clawed_back) },
        { label: 'No longer there', value: formatCredits(receipt.not_taken) },
      ]}
    >
      {kindLabels[kind]} balance now: <strong>{formatCredits(receipt.balances[kind].available)}</strong>{' '}
      available
    </Receipt>
  )
}

import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Adjustment, CreditsReceipt } from '@scrip/sdk/admin'
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
import { adjustmentCalls } from '../api/adjustment.mutation.ts'
import { emptyAdjustmentDraft, findAdjustmentProblems, toAdjustment } from '../model/adjustment-draft.ts'
import type { AdjustmentDraft } from '../model/adjustment-draft.ts'

const fieldOfPointer = { '/kind': 'kind', '/amount': 'amount', ...reasonFieldOfPointer } as const
const fieldOfCode = { insufficient_credits: 'amount' } as const

/** A correction downwards. To give credits there is the grant. */
export function AdjustDialog(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { teamId, timeZone, onClose } = props
  const client = useAdminClient()
  const write = useMoneyWrite<Adjustment, CreditsReceipt, CreditsReceipt>({
    ...adjustmentCalls(client, teamId),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer, fieldOfCode))
    },
  })
  const form = useForm<AdjustmentDraft>({
    initialValues: emptyAdjustmentDraft,
    validate: findAdjustmentProblems,
    onValuesChange: write.reset,
  })
  const { receipt } = write
  return (
    <Dialog title="Take credits away" onClose={onClose}>
      {receipt === null ? (
        <MoneyWriteForm
          write={write}
          timeZone={timeZone}
          onSubmit={form.onSubmit((draft) => {
            write.preview(toAdjustment(draft))
          })}
          rowsOf={(preview) => toEffectRows(preview.effect)}
          commitLabel={(_, { amount, kind }) => `Take ${formatCreditsOf(amount, kind)} away`}
          renderEffect={(preview) => <EffectSlices effect={preview.effect} teamId={teamId} verb="Gives" />}
        >
          <div className={grid['row']}>
            <KindSelect input={form.getInputProps('kind')} />
            <TextInput
              label="Amount"
              inputMode="numeric"
              autoComplete="off"
              required
              description="At most what is available"
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps('amount')}
            />
          </div>
          <ReasonFields
            code={form.getInputProps('reasonCode')}
            note={form.getInputProps('note')}
            ticket={form.getInputProps('ticketUrl')}
          />
        </MoneyWriteForm>
      ) : (
        <AdjustmentDone
          receipt={receipt}
          amount={write.previewed?.body.amount ?? 0}
          teamId={teamId}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

function AdjustmentDone(props: {
  readonly receipt: CreditsReceipt
  readonly amount: number
  readonly teamId: string
  readonly onClose: () => void
}) {
  const { receipt, amount, teamId, onClose } = props
  const { kind } = receipt.effect
  return (
    <>
      <Receipt
        title={`${formatCreditsOf(amount, kind)} taken away`}
        onDone={onClose}
        facts={[{ label: 'Grants', value: formatCredits(receipt.effect.slices.length) }]}
      >
        {kindLabels[kind]} balance now: <strong>{formatCredits(receipt.balances[kind].available)}</strong>{' '}
        available
      </Receipt>
      <EffectSlices effect={receipt.effect} teamId={teamId} verb="Gave" />
    </>
  )
}

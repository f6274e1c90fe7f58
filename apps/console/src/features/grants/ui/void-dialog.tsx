import { useForm } from '@mantine/form'
import type { GrantChangeReceipt, StaffReason } from '@scrip/sdk/admin'
import { useAdminClient } from '../../../app/admin-client.ts'
import { useMoneyWrite } from '../../../app/use-money-write.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { toEffectRows } from '../../../ui/effect-rows.ts'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { formatCredits } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { MoneyWriteForm } from '../../../ui/money-write-form.tsx'
import {
  emptyReasonDraft,
  findReasonProblems,
  reasonFieldOfPointer,
  toReason,
} from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { voidCalls } from '../api/grant-change.mutation.ts'

/** Takes what is available of a grant and ends it. */
export function VoidDialog(props: {
  readonly teamId: string
  readonly grantId: string
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { teamId, grantId, timeZone, onClose } = props
  const client = useAdminClient()
  const write = useMoneyWrite<StaffReason, GrantChangeReceipt, GrantChangeReceipt>({
    ...voidCalls(client, teamId, grantId),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, reasonFieldOfPointer))
    },
  })
  const form = useForm<ReasonDraft>({
    initialValues: emptyReasonDraft,
    validate: findReasonProblems,
    onValuesChange: write.reset,
  })
  return (
    <Dialog title="Void the grant" onClose={onClose}>
      {write.receipt === null ? (
        <MoneyWriteForm
          write={write}
          timeZone={timeZone}
          onSubmit={form.onSubmit((draft) => {
            write.preview(toReason(draft))
          })}
          rowsOf={(preview) => toEffectRows(preview.effect)}
          commitLabel={(preview) => `Void ${formatCredits(preview.grant.voided)} credits`}
          renderEffect={(preview) => <WhatStays receipt={preview} />}
        >
          <ReasonFields
            code={form.getInputProps('reasonCode')}
            note={form.getInputProps('note')}
            ticket={form.getInputProps('ticketUrl')}
          />
        </MoneyWriteForm>
      ) : (
        <VoidDone receipt={write.receipt} teamId={teamId} onClose={onClose} />
      )}
    </Dialog>
  )
}

function WhatStays(props: { readonly receipt: GrantChangeReceipt }) {
  const { grant } = props.receipt
  return (
    <ul className={grid['notes']}>
      <li>
        Of the {formatCredits(grant.amount)} of this {sourceLabels[grant.source].toLowerCase()} grant,{' '}
        {formatCredits(grant.used)} were used and stay used.
      </li>
      {grant.held === 0 ? null : (
        <li>{formatCredits(grant.held)} are held: what returns of them is voided when their hold ends.</li>
      )}
    </ul>
  )
}

function VoidDone(props: {
  readonly receipt: GrantChangeReceipt
  readonly teamId: string
  readonly onClose: () => void
}) {
  const { receipt, teamId, onClose } = props
  const { grant, balances } = receipt
  return (
    <Receipt
      title={`${formatCredits(grant.voided)} credits voided`}
      onDone={onClose}
      facts={[
        { label: 'Grant', value: <GrantLink id={grant.id} teamId={teamId} kind={grant.kind} /> },
        { label: 'Used, and stays used', value: formatCredits(grant.used) },
        { label: 'Held', value: formatCredits(grant.held) },
      ]}
    >
      {kindLabels[grant.kind]} balance now: <strong>{formatCredits(balances[grant.kind].available)}</strong>{' '}
      available
    </Receipt>
  )
}

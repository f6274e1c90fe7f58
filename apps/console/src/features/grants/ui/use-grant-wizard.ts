import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import type { GrantCreation, GrantPreview, GrantReceipt } from '@scrip/sdk/admin'
import { useAdminClient } from '../../../app/admin-client.ts'
import { useMoneyWrite } from '../../../app/use-money-write.ts'
import type { MoneyWrite } from '../../../app/use-money-write.ts'
import { currentInstant } from '../../../ui/current-instant.ts'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import type { Kind } from '../../../ui/kind.ts'
import { reasonFieldOfPointer } from '../../../ui/reason-draft.ts'
import { grantCalls } from '../api/grant.mutation.ts'
import { emptyGrantDraft, findGrantProblems, toGrantCreation } from '../model/grant-draft.ts'
import type { GrantDraft } from '../model/grant-draft.ts'

const fieldOfPointer = {
  '/kind': 'kind',
  '/source': 'source',
  '/class': 'class',
  '/amount': 'amount',
  '/expires_at': 'lastDay',
  '/invoice_id': 'invoiceId',
  ...reasonFieldOfPointer,
} as const

export interface GrantWizard {
  readonly form: UseFormReturnType<GrantDraft>
  readonly write: MoneyWrite<GrantCreation, GrantPreview, GrantReceipt>
  /** The answer of the write was lost, or is on its way: the form stays as it was sent. */
  readonly isLocked: boolean
  readonly preview: (draft: GrantDraft) => void
}

/** The form of a grant, and the money write behind it. */
export function useGrantWizard(teamId: string, timeZone: string, kind: Kind): GrantWizard {
  const client = useAdminClient()
  const write = useMoneyWrite<GrantCreation, GrantPreview, GrantReceipt>({
    ...grantCalls(client, teamId),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
  })
  const form = useForm<GrantDraft>({
    initialValues: { ...emptyGrantDraft, kind },
    validate: (draft) => findGrantProblems(draft, timeZone, currentInstant()),
    onValuesChange: write.reset,
  })
  return {
    form,
    write,
    isLocked: write.isCommitting || write.isUnknown,
    preview: (draft) => {
      write.preview(toGrantCreation(draft, timeZone, currentInstant()))
    },
  }
}

import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import { ConflictError } from '@scrip/sdk'
import type { GrantReceipt, StaffEntry } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { createIdempotencyKey } from '../../../app/idempotency-key.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import { describeFailure } from '../../../ui/describe-failure.ts'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import type { Kind } from '../../../ui/kind.ts'
import { giveGrant, previewGrant } from '../api/grant.mutation.ts'
import type { PreviewedGrant } from '../api/grant.mutation.ts'
import { emptyGrantDraft, findGrantProblems, toGrantCreation } from '../model/grant-draft.ts'
import type { GrantDraft } from '../model/grant-draft.ts'

const fieldOfPointer = {
  '/kind': 'kind',
  '/source': 'source',
  '/class': 'class',
  '/amount': 'amount',
  '/expires_at': 'lastDay',
  '/invoice_id': 'invoiceId',
  '/reason_code': 'reasonCode',
  '/note': 'note',
  '/ticket_url': 'ticketUrl',
} as const

export interface GrantWizard {
  readonly form: UseFormReturnType<GrantDraft>
  readonly previewed: PreviewedGrant | null
  readonly receipt: GrantReceipt | null
  /** The entries made since the preview, after a 412; null when there was none. */
  readonly changes: readonly StaffEntry[] | null
  readonly failure: { readonly error: unknown; readonly act: 'read' | 'write' } | null
  /** The answer of a write was lost: the form stays as it was sent until sending it again tells. */
  readonly isUnknown: boolean
  readonly isPreviewing: boolean
  readonly isGiving: boolean
  preview: (draft: GrantDraft) => void
  give: () => void
  /** The account changed after the preview: say what happened and preview again. */
  takeConflict: (error: ConflictError, body: PreviewedGrant['body']) => void
}

/** Preview, then commit: one idempotency key from opening to receipt, and nothing is sent again by itself. */
export function useGrantWizard(teamId: string, timeZone: string, kind: Kind): GrantWizard {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [idempotencyKey] = useState(createIdempotencyKey)
  const [previewed, setPreviewed] = useState<PreviewedGrant | null>(null)
  const [changes, setChanges] = useState<readonly StaffEntry[] | null>(null)
  const preview = useMutation({
    mutationFn: (body: PreviewedGrant['body']) => previewGrant(client, teamId, body),
    onSuccess: setPreviewed,
    onError: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
  })
  const give = useMutation({
    mutationFn: (grant: PreviewedGrant) => giveGrant(client, teamId, grant, idempotencyKey),
    onSuccess: () => invalidateTeamMoney(queryClient, teamId),
    onError: (error, grant) => {
      if (error instanceof ConflictError && error.status === 412) {
        takeConflict(error, grant.body)
      }
    },
  })
  const takeConflict: GrantWizard['takeConflict'] = (error, body) => {
    setChanges(error.problem?.changes ?? [])
    setPreviewed(null)
    preview.mutate(body)
  }
  const form = useForm<GrantDraft>({
    initialValues: { ...emptyGrantDraft, kind },
    validate: (draft) => findGrantProblems(draft, timeZone, new Date().toISOString()),
    // What was previewed is what is given: a changed field takes the preview away.
    onValuesChange: () => {
      setPreviewed(null)
      setChanges(null)
      preview.reset()
      give.reset()
    },
  })
  const isConflict = give.error instanceof ConflictError && give.error.status === 412
  const writeError = isConflict ? null : give.error
  const failure =
    writeError === null
      ? preview.error === null
        ? null
        : { error: preview.error, act: 'read' as const }
      : { error: writeError, act: 'write' as const }
  return {
    form,
    previewed,
    receipt: give.data ?? null,
    changes,
    failure,
    isUnknown: writeError !== null && describeFailure(writeError, 'write').isUnknown,
    isPreviewing: preview.isPending,
    isGiving: give.isPending,
    takeConflict,
    preview: (draft) => {
      give.reset()
      setChanges(null)
      preview.mutate(toGrantCreation(draft, timeZone, new Date().toISOString()))
    },
    give: () => {
      if (previewed !== null) give.mutate(previewed)
    },
  }
}

import { ConflictError } from '@scrip/sdk'
import type { ApprovalNeed, ApprovalRequest, StaffEntry } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFailure } from '../ui/describe-failure.ts'
import { createIdempotencyKey } from './idempotency-key.ts'
import { invalidateTeamMoney } from './team-keys.ts'

/** What every preview says besides what the write would do. */
export interface Previewed {
  readonly version: string
  readonly approval: ApprovalNeed
}

/** How an approval names the write. */
type AskedWrite = Pick<ApprovalRequest, 'operation' | 'path'>

/** How one kind of money write is sent. */
export interface MoneyWriteCalls<Body extends object, Preview extends Previewed, Receipt> {
  readonly teamId: string
  readonly asked: AskedWrite
  readonly preview: (body: Body) => Promise<Preview>
  /** Sends the body that was previewed, with the previewed version and the key. */
  readonly commit: (
    body: Body,
    options: { readonly ifMatch: string; readonly idempotencyKey: string },
  ) => Promise<Receipt>
  /** Told of each refusal, so that it can be written beside the field that it is about. */
  readonly onRefused: (error: unknown) => void
}

/** Where a money write stands. */
export interface MoneyWrite<Body, Preview, Receipt> {
  readonly asked: AskedWrite
  /** What would be sent, and what it would do; null before, and after a field has changed. */
  readonly previewed: { readonly body: Body; readonly preview: Preview } | null
  /** After a 412: what was previewed before it, and the entries that came between. Null when there was none. */
  readonly conflict: { readonly former: Preview; readonly changes: readonly StaffEntry[] } | null
  readonly receipt: Receipt | null
  readonly failure: { readonly error: unknown; readonly act: 'read' | 'write' } | null
  /** The answer of the write was lost: what was sent stays as it is until sending it again tells. */
  readonly isUnknown: boolean
  readonly isPreviewing: boolean
  readonly isCommitting: boolean
  readonly preview: (body: Body) => void
  readonly commit: () => void
  /** The account changed before somebody could be asked to approve: the same as a 412 of the write itself. */
  readonly takeConflict: (error: ConflictError) => void
  /** A field has changed: what was previewed is no longer what would be sent. */
  readonly reset: () => void
}

/**
 * Preview, then commit. One idempotency key is made when the form opens and goes with each attempt, so that sending again
 * after a lost answer acts once. A 412 previews anew and waits for a decision; nothing is sent again by itself.
 */
export function useMoneyWrite<Body extends object, Preview extends Previewed, Receipt>(
  calls: MoneyWriteCalls<Body, Preview, Receipt>,
): MoneyWrite<Body, Preview, Receipt> {
  const queryClient = useQueryClient()
  const [idempotencyKey] = useState(createIdempotencyKey)
  const [conflict, setConflict] = useState<MoneyWrite<Body, Preview, Receipt>['conflict']>(null)
  const preview = useMutation({
    mutationFn: async (body: Body) => ({ body, preview: await calls.preview(body) }),
    onError: calls.onRefused,
  })
  const commit = useMutation({
    mutationFn: ({ body, preview: previewed }: { body: Body; preview: Preview }) =>
      calls.commit(body, { ifMatch: previewed.version, idempotencyKey }),
    onSuccess: () => {
      // The receipt is shown at once; what stands behind it is asked for again meanwhile.
      void invalidateTeamMoney(queryClient, calls.teamId)
    },
    onError: (error, sent) => {
      if (!isConflict(error)) {
        calls.onRefused(error)
        return
      }
      previewAnew(error, sent)
    },
  })
  function previewAnew(error: ConflictError, sent: { readonly body: Body; readonly preview: Preview }): void {
    setConflict({ former: sent.preview, changes: error.problem?.changes ?? [] })
    preview.mutate(sent.body)
    void invalidateTeamMoney(queryClient, calls.teamId)
  }
  const writeError = isConflict(commit.error) ? null : commit.error
  return {
    asked: calls.asked,
    previewed: preview.data ?? null,
    conflict,
    receipt: commit.data ?? null,
    failure: failureOf(writeError, preview.error),
    isUnknown: writeError !== null && describeFailure(writeError, 'write').isUnknown,
    isPreviewing: preview.isPending,
    isCommitting: commit.isPending,
    preview: (body) => {
      commit.reset()
      setConflict(null)
      preview.mutate(body)
    },
    commit: () => {
      if (preview.data !== undefined) commit.mutate(preview.data)
    },
    takeConflict: (error) => {
      if (preview.data !== undefined) previewAnew(error, preview.data)
    },
    reset: () => {
      commit.reset()
      setConflict(null)
      preview.reset()
    },
  }
}

function isConflict(error: unknown): error is ConflictError {
  return error instanceof ConflictError && error.status === 412
}

function failureOf(
  writeError: unknown,
  previewError: unknown,
): MoneyWrite<unknown, unknown, unknown>['failure'] {
  if (writeError !== null) return { error: writeError, act: 'write' }
  return previewError === null ? null : { error: previewError, act: 'read' }
}

import { ConflictError } from '@scrip/sdk'
import type { RolloverRuleChange, RolloverRuleReceipt } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { createIdempotencyKey } from '../../../app/idempotency-key.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import type { Kind } from '../../../ui/kind.ts'

export interface PreviewedRule {
  readonly body: RolloverRuleChange
  readonly receipt: RolloverRuleReceipt
}

/** The change of a rule: preview, then commit with the previewed version; a 412 previews again and waits. */
export function useRuleChange(teamId: string, kind: Kind, onSaved: () => void) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [idempotencyKey] = useState(createIdempotencyKey)
  const preview = useMutation({
    mutationFn: async (body: RolloverRuleChange): Promise<PreviewedRule> => {
      const { data } = await client.rollover.setRule(teamId, kind, body, { preview: true })
      return { body, receipt: data }
    },
  })
  const commit = useMutation({
    mutationFn: async ({ body, receipt }: PreviewedRule) => {
      const options = { ifMatch: receipt.version, idempotencyKey }
      return (await client.rollover.setRule(teamId, kind, body, options)).data
    },
    onSuccess: async () => {
      onSaved()
      await invalidateTeamMoney(queryClient, teamId)
    },
    onError: (error, previewed) => {
      if (error instanceof ConflictError && error.status === 412) preview.mutate(previewed.body)
    },
  })
  return {
    preview,
    commit,
    isConflict: commit.error instanceof ConflictError && commit.error.status === 412,
    reset: () => {
      preview.reset()
      commit.reset()
    },
  }
}

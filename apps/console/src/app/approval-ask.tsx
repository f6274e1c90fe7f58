import { Button } from '@mantine/core'
import { ConflictError } from '@scrip/sdk'
import type { Approval, ApprovalNeed, ApprovalRequest } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { focusOnMount } from '../ui/focus-on-mount.ts'
import { formatCreditsOf } from '../ui/format-credits.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useAdminClient } from './admin-client.ts'
import { approvalKeys } from './approval-keys.ts'
import classes from './approval-ask.module.css'
import { createIdempotencyKey } from './idempotency-key.ts'

/**
 * What stands in the place of a write's own button when its preview says that somebody else has to approve it: asks them for
 * exactly what was previewed. Give it a `key` that changes with the preview.
 */
export function ApprovalAsk(props: {
  readonly need: ApprovalNeed
  readonly write: ApprovalRequest
  /** The account changed after the preview (412): preview again. */
  readonly onStale: (error: ConflictError) => void
}) {
  const { need, write, onStale } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [idempotencyKey] = useState(createIdempotencyKey)
  const ask = useMutation({
    mutationFn: async () => (await client.approvals.request(write, { idempotencyKey })).data,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: approvalKeys.all }),
    onError: (error) => {
      if (error instanceof ConflictError && error.status === 412) onStale(error)
    },
  })
  if (ask.data !== undefined) return <Asked approval={ask.data} />
  return (
    <div className={classes['ask']}>
      <Notice tone="warn" title="Somebody else has to approve this">
        <p>
          {need.moves
            .filter(({ amount, limit }) => amount > limit)
            .map(
              ({ kind, amount, limit }) =>
                `It moves ${formatCreditsOf(amount, kind)}; alone your role may move ${formatCreditsOf(limit, kind)} at once.`,
            )
            .join(' ')}{' '}
          They approve exactly what you see here, within 7 days. Nothing moves until then.
        </p>
      </Notice>
      <div>
        <Button
          loading={ask.isPending}
          onClick={() => {
            ask.mutate()
          }}
        >
          Request approval
        </Button>
      </div>
      {ask.error === null ? null : <FailureNotice error={ask.error} act="write" />}
    </div>
  )
}

function Asked(props: { readonly approval: Approval }) {
  return (
    <div className={classes['ask']}>
      <output className={classes['asked']} tabIndex={-1} ref={focusOnMount}>
        Approval requested. Nothing has moved yet: it runs when a colleague approves it.
      </output>
      <div>
        <LinkButton to="/approvals/$approvalId" params={{ approvalId: props.approval.id }}>
          See the request
        </LinkButton>
      </div>
    </div>
  )
}

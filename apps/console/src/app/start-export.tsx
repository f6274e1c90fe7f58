import { Button } from '@mantine/core'
import type { ExportCreation } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { describeFailure } from '../ui/describe-failure.ts'
import { useAdminClient } from './admin-client.ts'
import { createIdempotencyKey } from './idempotency-key.ts'
import { usePermission } from './permissions.ts'

/** Starts an export of what the page shows, and leads to where it is written. */
export function StartExport(props: { readonly order: ExportCreation; readonly label?: string }) {
  const { order, label = 'Export' } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const mayExport = usePermission('exports:write')
  const start = useMutation({
    mutationFn: async () =>
      (await client.exports.create(order, { idempotencyKey: createIdempotencyKey() })).data,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['exports'] })
      await navigate({ to: '/exports' })
    },
  })
  if (!mayExport) return null
  return (
    <span style={{ display: 'inline-flex', gap: 10, alignItems: 'center', flexWrap: 'wrap' }}>
      {start.error === null ? null : <span role="alert">{describeFailure(start.error, 'write').title}</span>}
      <Button
        variant="default"
        size="compact-sm"
        loading={start.isPending}
        onClick={() => {
          start.mutate()
        }}
      >
        {label}
      </Button>
    </span>
  )
}

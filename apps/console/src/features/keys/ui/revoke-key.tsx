import { Button } from '@mantine/core'
import type { ApiKey } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { teamKeys } from '../../../app/team-keys.ts'
import { describeFailure } from '../../../ui/describe-failure.ts'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'

/** Two presses apart from each other: a revoked key never works again. */
export function RevokeKey(props: { readonly apiKey: ApiKey; readonly teamId: string }) {
  const { apiKey, teamId } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const [wasKept, setWasKept] = useState(false)
  const revoke = useMutation({
    mutationFn: async () => {
      await client.keys.revoke(teamId, apiKey.id)
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: teamKeys.one(teamId) })
    },
  })
  if (!isAsking) {
    return (
      <Button
        ref={wasKept ? focusOnMount : null}
        variant="default"
        size="compact-xs"
        aria-label={`Revoke ${apiKey.name}`}
        onClick={() => {
          setIsAsking(true)
        }}
      >
        Revoke
      </Button>
    )
  }
  return (
    <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
      {revoke.error === null ? null : <span role="alert">{describeFailure(revoke.error, 'read').title}</span>}
      <Button
        size="compact-xs"
        color="red"
        loading={revoke.isPending}
        onClick={() => {
          revoke.mutate()
        }}
      >
        Revoke for good
      </Button>
      <Button
        ref={focusOnMount}
        variant="default"
        size="compact-xs"
        onClick={() => {
          setWasKept(true)
          setIsAsking(false)
        }}
      >
        Keep
      </Button>
    </span>
  )
}

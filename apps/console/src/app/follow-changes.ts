import { AuthError } from '@scrip/sdk'
import type { FollowState, StaffEvent } from '@scrip/sdk/admin'
import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAdminClient } from './admin-client.ts'
import { invalidateTeamMoney } from './team-keys.ts'

/**
 * Asks again for what has changed on the server, for as long as the page is open, and tells how the server is heard.
 * Null: it is not known yet.
 */
export function useFollowedChanges(): FollowState | null {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [state, setState] = useState<FollowState | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const events = client.events.follow({ signal: stop.signal, onState: setState })
    applyEvents(queryClient, events).catch(async (error: unknown) => {
      // The session has ended: whatever is asked next says so and leads to the sign-in page.
      if (error instanceof AuthError) await queryClient.invalidateQueries({ queryKey: ['session'] })
      else setState('lost')
    })
    return () => {
      stop.abort()
    }
  }, [client, queryClient])
  return state
}

async function applyEvents(queryClient: QueryClient, events: AsyncIterable<StaffEvent>): Promise<void> {
  for await (const event of events) await applyEvent(queryClient, event)
}

/** Only what is on the screen is asked for again at once; the rest when it is looked at. */
async function applyEvent(queryClient: QueryClient, event: StaffEvent): Promise<void> {
  switch (event.type) {
    case 'team_money':
      if (event.team_id !== null) await invalidateTeamMoney(queryClient, event.team_id)
      return
    case 'approval':
      await queryClient.invalidateQueries({ queryKey: ['approvals'] })
      return
    case 'audit':
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['audit'] }),
        queryClient.invalidateQueries({ queryKey: ['views'] }),
        event.team_id === null
          ? undefined
          : queryClient.invalidateQueries({ queryKey: ['team', event.team_id] }),
      ])
      return
    case 'export':
      await queryClient.invalidateQueries({ queryKey: ['exports'] })
      return
    case 'reset':
      await queryClient.invalidateQueries()
  }
}

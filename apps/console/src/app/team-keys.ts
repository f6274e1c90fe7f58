import type { QueryClient } from '@tanstack/react-query'

/**
 * Every query about a team begins with the team, so that one call refreshes all of it
 * (`['team', id, 'summary']`, `['team', id, 'entries', …]`).
 */
export const teamKeys = {
  one: (teamId: string) => ['team', teamId] as const,
  part: (teamId: string, part: string, ...rest: readonly unknown[]) =>
    ['team', teamId, part, ...rest] as const,
  lists: ['teams'] as const,
}

/** After credits of a team moved: whatever shows them is asked for again. */
export async function invalidateTeamMoney(queryClient: QueryClient, teamId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: teamKeys.one(teamId) }),
    queryClient.invalidateQueries({ queryKey: teamKeys.lists }),
    queryClient.invalidateQueries({ queryKey: ['expiring'] }),
    queryClient.invalidateQueries({ queryKey: ['usage'] }),
    queryClient.invalidateQueries({ queryKey: ['audit'] }),
  ])
}

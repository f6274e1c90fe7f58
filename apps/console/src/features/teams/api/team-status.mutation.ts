import type { AdminClient, StaffReason, StaffTeam } from '@scrip/sdk/admin'

/** Done twice it is the same as done once, so it needs no key. */
export async function setTeamStatus(
  client: AdminClient,
  teamId: string,
  status: StaffTeam['status'],
  reason: StaffReason,
): Promise<StaffTeam> {
  const set = status === 'suspended' ? client.teams.suspend : client.teams.unsuspend
  return (await set(teamId, reason)).data
}

import { teamKey } from '../keys/test-key.ts'
import { callAsStaff, parseText } from '../worlds/call-as-staff.ts'
import type { OpenTeam, World } from '../worlds/world.ts'

export interface TeamOrder {
  readonly name: string
  readonly plan: string
  /** Null: now. */
  readonly anchorAt: string | null
  readonly timeZone: string
}

/** A team as the staff make it, with its first key. */
export async function addTeam(
  world: World,
  { name, plan, anchorAt, timeZone }: TeamOrder,
): Promise<OpenTeam> {
  const number = world.teams.length + 1
  const owner = number === 1 ? 'owner' : `owner${number}`
  const created = await callAsStaff(world, 'adminCreateTeam', {
    headers: { 'idempotency-key': `team-${number}` },
    body: {
      name,
      plan_id: plan,
      owner_email: `${owner}@${world.name}.example`,
      anchor_at: anchorAt,
      time_zone: timeZone,
    },
  })
  const teamId = parseText(created, 'id')
  const team = { teamId, teamName: name, apiKey: await addTeamKey(world, teamId, number) }
  world.teams.push(team)
  return team
}

/** The first key of the team. Through the API it would be random, and `client()` has to know it beforehand. */
async function addTeamKey(world: World, teamId: string, number: number): Promise<string> {
  const { clock, ids, name, secretHasher, store } = world
  const apiKey = teamKey(name, number)
  await store.teams.addKey(
    {
      id: ids.next('key'),
      teamId,
      name: 'Test key',
      prefix: apiKey,
      createdAt: clock.now(),
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
    },
    await secretHasher(apiKey),
    null,
  )
  return apiKey
}

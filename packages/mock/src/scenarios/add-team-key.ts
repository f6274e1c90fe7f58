import { teamKey } from '../keys/test-key.ts'
import type { World } from '../worlds/world.ts'

/** The first key of the team. Through the API it would be random, and `client()` has to know it beforehand. */
export async function addTeamKey(world: World, teamId: string): Promise<string> {
  const { clock, ids, name, secretHasher, store } = world
  const apiKey = teamKey(name, 1)
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

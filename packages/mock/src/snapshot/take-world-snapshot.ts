import { rulesVersion } from '@scrip/api'
import type { World } from '../worlds/world.ts'
import type { Snapshot } from './snapshot.ts'
import type { WorldState } from './world-state.ts'

/** @throws Error while the world is being set up. */
export function takeWorldSnapshot(world: World): Snapshot {
  const { name, clock, ids, teams, store, opening, rateLimiter } = world
  if (opening === 'running') {
    throw new Error(`World \`${name}\` is just being set up. Wait for a call of it, or for \`seed([])\`.`)
  }
  const state: WorldState = {
    clock: clock.state(),
    idsMade: ids.made(),
    teams: [...teams],
    store: store.snapshot(),
    rateLimits: rateLimiter.state(),
  }
  return { format: 'scrip-mock-snapshot', version: 1, rulesVersion, world: name, state }
}

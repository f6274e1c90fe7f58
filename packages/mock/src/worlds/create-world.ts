import { createApp, createRateLimiter, createSecretHasher, createStaffAuth } from '@scrip/api'
import { createMemoryStore } from '@scrip/store-memory'
import { createWorldClock } from '../clock/world-clock.ts'
import { createSeededIds } from '../ids/seeded-ids.ts'
import { keyPrefixOf } from '../keys/test-key.ts'
import { openScenario } from '../scenarios/open-scenario.ts'
import type { ScenarioName } from '../scenarios/scenario-name.ts'
import { openStaff, passwordIterations } from '../staff/open-staff.ts'
import type { HostSettings, OpenTeam, World } from './world.ts'

// The keys are no secrets, so neither is what hashes them.
const pepper = new Uint8Array(32)

export function createWorld(settings: HostSettings, name: string): World {
  const clock = createWorldClock(settings.frozenAt)
  const ids = createSeededIds(settings.seed, name)
  const store = createMemoryStore({ clock, ids })
  const secretHasher = createSecretHasher(pepper)
  const errors: unknown[] = []
  const app = createApp({
    clock,
    ids,
    ledger: store.ledger,
    catalogue: settings.catalogue,
    teams: store.teams,
    audit: store.audit,
    staff: createStaffAuth(store.staffStore, secretHasher, { passwordIterations }),
    rateLimiter: createRateLimiter(),
    secretHasher,
    keyPrefix: keyPrefixOf(name),
    onError: (error) => errors.push(error),
  })
  let opening: Promise<OpenTeam> | null = null
  const world: World = {
    name,
    app,
    clock,
    store,
    ids,
    secretHasher,
    errors,
    open: () => {
      opening ??= openWorld(world, settings.scenario)
      return opening
    },
  }
  return world
}

async function openWorld(world: World, scenario: ScenarioName): Promise<OpenTeam> {
  const { name, ids, secretHasher, store } = world
  await openStaff({ world: name, staffStore: store.staffStore, ids, secretHasher })
  return openScenario(world, scenario)
}

import {
  type App,
  type Catalogue,
  createApp,
  createRateLimiter,
  createSecretHasher,
  createStaffAuth,
  type IdSource,
  type Instant,
  type SecretHasher,
} from '@scrip/api'
import { createMemoryStore, type MemoryStore } from '@scrip/store-memory'
import { createWorldClock, type WorldClock } from '../clock/world-clock.ts'
import { createSeededIds } from '../ids/seeded-ids.ts'
import { keyPrefixOf } from '../keys/test-key.ts'
import { openScenario } from '../scenarios/open-scenario.ts'
import type { ScenarioName } from '../scenarios/scenario-name.ts'
import { openStaff, passwordIterations } from '../staff/open-staff.ts'

/** What all worlds of a host have in common. */
export interface HostSettings {
  readonly seed: number
  /** Null: the clocks follow the system's. */
  readonly frozenAt: Instant | null
  readonly scenario: ScenarioName
  readonly baseUrl: string
  readonly catalogue: Catalogue
}

/** The server's application with a store, a clock and ids of its own. */
export interface World {
  readonly name: string
  readonly app: App
  readonly clock: WorldClock
  readonly store: MemoryStore
  readonly ids: IdSource
  readonly secretHasher: SecretHasher
  /** What the application could only answer with a 500. */
  readonly errors: unknown[]
  /** Sets the world up at the first call; answers the same team ever after. */
  open(): Promise<OpenTeam>
}

export interface OpenTeam {
  readonly teamId: string
  readonly apiKey: string
}

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

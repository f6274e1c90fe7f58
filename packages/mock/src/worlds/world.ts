import type { App, Catalogue, IdSource, Instant, SecretHasher } from '@scrip/api'
import type { MemoryStore } from '@scrip/store-memory'
import type { WorldClock } from '../clock/world-clock.ts'
import type { ScenarioName } from '../scenarios/scenario-name.ts'

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

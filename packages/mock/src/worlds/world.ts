import type { App, Catalogue, Instant, MemoryRateLimiter, Ports, SecretHasher } from '@scrip/api'
import type { MemoryStore } from '@scrip/store-memory'
import type { PollingWatch } from '../clock/polling-watch.ts'
import type { WorldClock } from '../clock/world-clock.ts'
import type { Dice } from '../faults/dice.ts'
import type { FaultBook } from '../faults/fault-book.ts'
import type { FaultNotSupportedError } from '../faults/fault-not-supported-error.ts'
import type { SeededIds } from '../ids/seeded-ids.ts'
import type { Journal } from '../journal/journal.ts'
import type { JournalBudget } from '../journal/journal-budget.ts'
import type { JournalLimits } from '../mock-options.ts'
import type { ScenarioName } from '../scenarios/scenario-name.ts'

/** What all worlds of a host have in common. */
export interface HostSettings {
  readonly seed: number
  /** Null: the clocks follow the system's. */
  readonly frozenAt: Instant | null
  readonly scenario: ScenarioName
  readonly baseUrl: string
  readonly catalogue: Catalogue
  readonly onUnexpected: 'error' | 'warn'
  readonly journal: Required<JournalLimits>
  readonly journalBudget: JournalBudget
  /** All unless given. */
  readonly chargesKept?: number
}

/** The server's application with a store, a clock and ids of its own. */
export interface World {
  readonly name: string
  readonly settings: HostSettings
  readonly app: App
  /** What the application asks. */
  readonly ports: Ports
  readonly clock: WorldClock
  readonly store: MemoryStore
  readonly rateLimiter: MemoryRateLimiter
  readonly ids: SeededIds
  readonly secretHasher: SecretHasher
  readonly journal: Journal
  readonly faults: FaultBook
  readonly dice: Dice
  readonly polling: PollingWatch
  /** What the application could only answer with a 500. */
  readonly errors: unknown[]
  /** Faults that a transport could not do. */
  readonly unsupported: FaultNotSupportedError[]
  /** The first one is the scenario's, the others are made by seed commands. */
  readonly teams: OpenTeam[]
  /** Why the host had dropped the world of that name before, in the middle of a sentence; null: it had not. */
  readonly forgotten: string | null
  readonly opening: 'none' | 'running' | 'done'
  /** Sets the world up at the first call; answers the same team ever after. */
  open(): Promise<OpenTeam>
  /** Does one after the other what would otherwise count the same teams. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>
}

export interface OpenTeam {
  readonly teamId: string
  readonly teamName: string
  readonly apiKey: string
}

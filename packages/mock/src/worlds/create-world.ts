import {
  createApp,
  createEventHub,
  createRateLimiter,
  createStaffAuth,
  instant,
  type Ports,
  type RateLimiter,
  runExports,
} from '@scrip/api'
import { createMemoryStore, type MemoryStore } from '@scrip/store-memory'
import { createPollingWatch } from '../clock/polling-watch.ts'
import { createWorldClock, type WorldClock } from '../clock/world-clock.ts'
import { createDice } from '../faults/dice.ts'
import { createFaultBook } from '../faults/fault-book.ts'
import { hashText } from '../ids/hash-text.ts'
import { createSeededIds, type SeededIds } from '../ids/seeded-ids.ts'
import { createJournal } from '../journal/journal.ts'
import { plainHasher } from '../keys/plain-hasher.ts'
import { createSeededSecrets } from '../keys/seeded-secrets.ts'
import { keyPrefixOf } from '../keys/test-key.ts'
import { openScenario } from '../scenarios/open-scenario.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { parseWorldState, type WorldState } from '../snapshot/world-state.ts'
import { openStaff, passwordIterations } from '../staff/open-staff.ts'
import { warn } from '../text/warn.ts'
import { withBulkWork } from './with-bulk-work.ts'
import type { HostSettings, OpenTeam, World } from './world.ts'

interface Beginning {
  /** What the world goes on from; without one it begins with its scenario. */
  readonly snapshot?: Snapshot | undefined
  /** Why the world of that name was dropped before. */
  readonly forgotten?: string | undefined
}

export function createWorld(
  settings: HostSettings,
  name: string,
  { snapshot, forgotten }: Beginning = {},
): World {
  const state = snapshot === undefined ? null : parseWorldState(snapshot.state)
  const clock = createClock(settings, state)
  const ids = createSeededIds(settings.seed, name, state?.idsMade ?? 0)
  const store = createMemoryStore({
    clock,
    ids,
    chargesKept: settings.chargesKept,
    ...(state === null ? {} : { snapshot: state.store }),
  })
  const rateLimiter = createRateLimiter(state === null ? {} : { state: state.rateLimits })
  const errors: unknown[] = []
  const ports = portsOver(settings, name, { clock, ids, store, rateLimiter, errors })
  const app = withBulkWork(createApp(ports), ports)
  const dice = createDice(hashText(`${settings.seed}/${name}/faults`))
  const teams: OpenTeam[] = [...(state?.teams ?? [])]
  const [firstTeam] = teams
  let opening: Promise<OpenTeam> | null = firstTeam === undefined ? null : Promise.resolve(firstTeam)
  let isOpen = firstTeam !== undefined
  let turn: Promise<unknown> = Promise.resolve()
  const world: World = {
    name,
    settings,
    app,
    ports,
    clock,
    store,
    rateLimiter,
    ids,
    secretHasher: plainHasher,
    journal: createJournal(settings.journal, settings.journalBudget),
    faults: createFaultBook(dice),
    dice,
    polling: createPollingWatch(warn),
    errors,
    unsupported: [],
    teams,
    forgotten: forgotten ?? null,
    get opening() {
      return isOpen ? 'done' : opening === null ? 'none' : 'running'
    },
    open() {
      opening ??= openWorld(world).then((team) => {
        isOpen = true
        return team
      })
      return opening
    },
    inTurn(work) {
      const done = turn.then(work, work)
      turn = done.catch(() => undefined)
      return done
    },
  }
  return world
}

interface Parts {
  readonly clock: WorldClock
  readonly ids: SeededIds
  readonly store: MemoryStore
  readonly rateLimiter: RateLimiter
  /** Gets what the application could only answer with a 500. */
  readonly errors: unknown[]
}

/** What the server gives its application, over this world's parts. */
function portsOver(settings: HostSettings, name: string, parts: Parts): Ports {
  const { clock, ids, store, rateLimiter, errors } = parts
  const { ledger, teams, audit, approvals, bulkGrants, changes, exports, views, staffStore } = store
  const newSecret = createSeededSecrets(ids)
  const onError = (error: unknown): void => {
    errors.push(error)
  }
  return {
    clock,
    ids,
    ledger,
    catalogue: settings.catalogue,
    teams,
    audit,
    approvals,
    bulkGrants,
    changes,
    exports,
    views,
    events: createEventHub({ feed: changes, onError }),
    // Written while the caller waits for nothing: whoever looks next finds it done.
    onExportWaiting: () => void runExports({ ...store, clock }, { onError }),
    staff: createStaffAuth({ store: staffStore, hash: plainHasher, ids, passwordIterations, newSecret }),
    rateLimiter,
    secretHasher: plainHasher,
    newSecret,
    keyPrefix: keyPrefixOf(name),
    onError,
  }
}

function createClock({ frozenAt }: HostSettings, state: WorldState | null): WorldClock {
  if (state === null) return createWorldClock(frozenAt)
  const clock = createWorldClock(instant(state.clock.at))
  if (!state.clock.isFrozen) clock.resume()
  return clock
}

async function openWorld(world: World): Promise<OpenTeam> {
  const { name, ids, secretHasher, store, settings, clock } = world
  const now = clock.now()
  await openStaff({ world: name, staffStore: store.staffStore, ids, secretHasher, now })
  return openScenario(world, settings.scenario)
}

import { createApp, createRateLimiter, createStaffAuth, instant, type Ports } from '@scrip/api'
import { createMemoryStore } from '@scrip/store-memory'
import { createPollingWatch } from '../clock/polling-watch.ts'
import { createWorldClock, type WorldClock } from '../clock/world-clock.ts'
import { createDice } from '../faults/dice.ts'
import { createFaultBook } from '../faults/fault-book.ts'
import { hashText } from '../ids/hash-text.ts'
import { createSeededIds } from '../ids/seeded-ids.ts'
import { createJournal } from '../journal/journal.ts'
import { plainHasher } from '../keys/plain-hasher.ts'
import { keyPrefixOf } from '../keys/test-key.ts'
import { openScenario } from '../scenarios/open-scenario.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { parseWorldState, type WorldState } from '../snapshot/world-state.ts'
import { openStaff, passwordIterations } from '../staff/open-staff.ts'
import { warn } from '../text/warn.ts'
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
  const store = createMemoryStore({ clock, ids, ...(state === null ? {} : { snapshot: state.store }) })
  const rateLimiter = createRateLimiter(state === null ? {} : { state: state.rateLimits })
  const errors: unknown[] = []
  const ports: Ports = {
    clock,
    ids,
    ledger: store.ledger,
    catalogue: settings.catalogue,
    teams: store.teams,
    audit: store.audit,
    staff: createStaffAuth(store.staffStore, plainHasher, { passwordIterations }),
    rateLimiter,
    secretHasher: plainHasher,
    keyPrefix: keyPrefixOf(name),
    onError: (error) => errors.push(error),
  }
  const app = createApp(ports)
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

function createClock({ frozenAt }: HostSettings, state: WorldState | null): WorldClock {
  if (state === null) return createWorldClock(frozenAt)
  const clock = createWorldClock(instant(state.clock.at))
  if (!state.clock.isFrozen) clock.resume()
  return clock
}

async function openWorld(world: World): Promise<OpenTeam> {
  const { name, ids, secretHasher, store, settings } = world
  await openStaff({ world: name, staffStore: store.staffStore, ids, secretHasher })
  return openScenario(world, settings.scenario)
}

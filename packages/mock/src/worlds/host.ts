import type { HttpHeaders } from '@scrip/api'
import { realTime } from '../clock/real-time.ts'
import { parseWorldOfKey } from '../keys/test-key.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { ScenarioName } from '../scenarios/scenario-name.ts'
import { warn } from '../text/warn.ts'
import { createWorld } from './create-world.ts'
import { keyOf } from './key-of.ts'
import { createPastWorlds, type PastWorlds } from './past-worlds.ts'
import type { HostSettings, World } from './world.ts'

/** Over this the world unused for longest goes, so that a standalone host does not grow for ever. */
const worldsMax = 1000

/** So long a world is kept without a call, in real time: its own clock may stand still. */
const idleMsMax = 30 * 60_000

const idleText = 'nobody had called it for half an hour'
const crowdText = `${worldsMax} other worlds were called after it`

/** All worlds of one mock. */
export interface Host {
  readonly settings: HostSettings
  /** The world of that name, made at its first use. */
  world(name: string): World
  /** The world that the request's key or token names, else the given one. */
  worldOf(headers: HttpHeaders, otherwise: string): World
  /** The world anew: as its scenario begins, or as a snapshot has it. */
  renew(name: string, from?: Beginning): World
  forget(name: string): void
  /** A name that no world has yet. */
  nextName(): string
  /** Those that there are, the one unused for longest first. */
  names(): readonly string[]
  /** What was unexpected in worlds that are gone or began anew since, each in a sentence or more. */
  pastTroubles(): readonly string[]
  /** Where the mock is to be reached: a listener says so while it is there. */
  readonly address: { baseUrl: string }
}

/** What a world begins with; nothing: what it began with before. */
interface Beginning {
  readonly scenario?: ScenarioName
  readonly snapshot?: Snapshot
}

interface Kept {
  readonly world: World
  usedAt: number
}

/** @param realNow milliseconds of real time. */
export function createHost(settings: HostSettings, realNow: () => number = realTime.now): Host {
  const worlds = new Map<string, Kept>()
  // The same mock is called again and again in one world: its place in the order need not be found each time.
  let last: { readonly name: string; readonly kept: Kept } | null = null
  let named = 0
  const past = createPastWorlds()

  function world(name: string): World {
    if (last?.name === name) {
      last.kept.usedAt = realNow()
      makeRoom()
      return last.kept.world
    }
    return use(name, worlds.get(name) ?? { world: begin(settings, name, past), usedAt: 0 })
  }

  function use(name: string, kept: Kept): World {
    kept.usedAt = realNow()
    last = { name, kept }
    // The map keeps the order of insertion, so the one unused for longest comes first.
    worlds.delete(name)
    worlds.set(name, kept)
    forgetUnused()
    makeRoom()
    return kept.world
  }

  function makeRoom(): void {
    while (settings.journalBudget.isOver()) {
      const isRoomMade = [...worlds.values()].some((other) => other.world.journal.dropHalf())
      if (!isRoomMade) break
    }
  }

  function forgetUnused(): void {
    for (const [name, { usedAt }] of worlds) {
      const isIdle = realNow() - usedAt >= idleMsMax
      if (worlds.size <= worldsMax && !isIdle) return
      if (last?.name === name) return
      forget(name, isIdle ? idleText : crowdText)
    }
  }

  function forget(name: string, why: string | null = null): void {
    const gone = worlds.get(name)?.world
    if (gone === undefined) return
    past.add(gone, why)
    gone.journal.close()
    worlds.delete(name)
    if (last?.name === name) last = null
  }

  return {
    settings,
    world,
    worldOf: (headers, otherwise) => world(parseWorldOfKey(keyOf(headers)) ?? otherwise),
    renew(name, from = {}) {
      const scenario = from.scenario ?? worlds.get(name)?.world.settings.scenario ?? settings.scenario
      // Made first: when it cannot be made, the one there is stays.
      const renewed = createWorld({ ...settings, scenario }, name, { snapshot: from.snapshot })
      forget(name)
      return use(name, { world: renewed, usedAt: 0 })
    },
    forget: (name) => forget(name),
    nextName() {
      do named += 1
      while (worlds.has(`w${named}`))
      return `w${named}`
    },
    names: () => [...worlds.keys()],
    pastTroubles: past.troubles,
    address: { baseUrl: settings.baseUrl },
  }
}

function begin(settings: HostSettings, name: string, past: PastWorlds): World {
  const why = past.whyForgotten(name)
  if (why !== undefined) warn(`scrip-mock: world \`${name}\` begins anew: it was forgotten, because ${why}.`)
  return createWorld(settings, name, { forgotten: why })
}

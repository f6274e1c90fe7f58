import type { HttpHeaders } from '@scrip/api'
import { realTime } from '../clock/real-time.ts'
import { parseWorldOfKey } from '../keys/test-key.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { ScenarioName } from '../scenarios/scenario-name.ts'
import { createWorld } from './create-world.ts'
import { keyOf } from './key-of.ts'
import type { HostSettings, World } from './world.ts'

/** Over this the world unused for longest goes, so that a standalone host does not grow for ever. */
const worldsMax = 1000

/** So long a world is kept without a call, in real time: its own clock may stand still. */
const idleMsMax = 30 * 60_000

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

  function world(name: string): World {
    if (last?.name === name) {
      last.kept.usedAt = realNow()
      makeRoom()
      return last.kept.world
    }
    const kept = worlds.get(name) ?? { world: createWorld(settings, name), usedAt: 0 }
    return use(name, kept)
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
      if (worlds.size <= worldsMax && realNow() - usedAt < idleMsMax) return
      if (last?.name === name) return
      forget(name)
    }
  }

  function forget(name: string): void {
    worlds.get(name)?.world.journal.close()
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
      const renewed = createWorld({ ...settings, scenario }, name, from.snapshot)
      forget(name)
      return use(name, { world: renewed, usedAt: 0 })
    },
    forget,
    nextName() {
      do named += 1
      while (worlds.has(`w${named}`))
      return `w${named}`
    },
    names: () => [...worlds.keys()],
  }
}

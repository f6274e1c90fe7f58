import { parseWorldOfKey } from '../keys/test-key.ts'
import { createWorld } from './create-world.ts'
import type { HostSettings, World } from './world.ts'

/** Over this the world unused for longest goes, so that a standalone host does not grow for ever. */
const worldsMax = 1000

/** All worlds of one mock. */
export interface Host {
  readonly settings: HostSettings
  /** The world of that name, made at its first use. */
  world(name: string): World
  /** The world that the request's key or token names, else the given one. */
  worldOf(request: Request, otherwise: string): World
  /** A name that no world has yet. */
  nextName(): string
}

export function createHost(settings: HostSettings): Host {
  const worlds = new Map<string, World>()
  let named = 0

  function world(name: string): World {
    const found = worlds.get(name) ?? createWorld(settings, name)
    // The map keeps the order of insertion, so the one unused for longest comes first.
    worlds.delete(name)
    worlds.set(name, found)
    if (worlds.size > worldsMax) {
      const [oldest] = worlds.keys()
      if (oldest !== undefined) worlds.delete(oldest)
    }
    return found
  }

  return {
    settings,
    world,
    worldOf: (request, otherwise) => world(parseWorldOfKey(keyOf(request)) ?? otherwise),
    nextName() {
      do named += 1
      while (worlds.has(`w${named}`))
      return `w${named}`
    },
  }
}

/** Empty when the request has none. */
export function keyOf(request: Request): string {
  return /^bearer +(\S+)/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
}

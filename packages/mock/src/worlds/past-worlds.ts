import { verifyNoUnexpected } from '../verify/verify-no-unexpected.ts'
import type { World } from './world.ts'

/** Of so many worlds that were dropped it is known. */
const forgottenMax = 10_000
const troublesMax = 100

/** What is still known of worlds that are gone. */
export interface PastWorlds {
  /** @param why it was dropped while somebody may still mean it; null: somebody wanted it gone. */
  add(world: World, why: string | null): void
  whyForgotten(name: string): string | undefined
  /** What was unexpected in them, each in a sentence or more. */
  troubles(): readonly string[]
}

export function createPastWorlds(): PastWorlds {
  const forgotten = new Map<string, string>()
  const troubles: string[] = []
  return {
    add(world, why) {
      if (troubles.length < troublesMax) troubles.push(...troublesOf(world))
      forgotten.delete(world.name)
      if (why === null) return
      forgotten.set(world.name, why)
      const [oldest] = forgotten.keys()
      if (forgotten.size > forgottenMax && oldest !== undefined) forgotten.delete(oldest)
    },
    whyForgotten: (name) => forgotten.get(name),
    troubles: () => troubles,
  }
}

/** What its own check would say; none when that has nothing to say. */
function troublesOf(world: World): readonly string[] {
  try {
    verifyNoUnexpected(world)
    return []
  } catch (error) {
    return [`World \`${world.name}\`: ${error instanceof Error ? error.message : String(error)}`]
  }
}

import { createSeededIds, createTestClock } from '@scrip/testkit'
import type { SimStore } from '@scrip/testkit/simulator'
import { instant } from '@scrip/rules'
import { createMemoryStore } from '../create-memory-store.ts'

/** A memory store as the simulator wants it: there is no connection to break. */
export async function makeSimStore(): Promise<SimStore> {
  const world = { clock: createTestClock(instant(0)), ids: createSeededIds(1) }
  const { ledger, teams } = createMemoryStore(world)
  return { ...world, ledger, teams, crash: null }
}

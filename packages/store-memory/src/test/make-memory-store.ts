import type { MakeStore } from '@scrip/testkit'
import { createMemoryStore } from '../create-memory-store.ts'

/** A memory store as the suites of the testkit want it. */
export const makeMemoryStore: MakeStore = async (world) => {
  const store = createMemoryStore(world)
  return { store, inspect: async () => store.inspect(), close: async () => undefined }
}

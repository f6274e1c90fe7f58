import { sampleCatalogue } from '@scrip/catalogue/demo'
import {
  contractSuite,
  createSeededIds,
  createTestClock,
  parseInstant,
  systemOverStore,
} from '@scrip/testkit'
import { createMemoryStore } from './create-memory-store.ts'

contractSuite('the application over the memory store', async () => {
  const clock = createTestClock(parseInstant('2026-11-23T10:00:00Z'))
  const world = { clock, ids: createSeededIds(1) }
  return systemOverStore(createMemoryStore({ ...world, records: sampleCatalogue(clock.now()) }), world)
})

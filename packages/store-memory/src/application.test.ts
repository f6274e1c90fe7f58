import { sampleCatalogue } from '@scrip/catalogue/demo'
import {
  contractSuite,
  createSeededIds,
  createTestClock,
  parseInstant,
  systemOverStore,
} from '@scrip/testkit'
import { createMemoryStore } from './create-memory-store.ts'

// The second instant is far away: no example of the contract may be good for some years only.
for (const now of ['2026-11-23T10:00:00Z', '2041-02-28T10:00:00Z']) {
  contractSuite(`the application over the memory store, from ${now} on,`, async () => {
    const clock = createTestClock(parseInstant(now))
    const world = { clock, ids: createSeededIds(1) }
    return systemOverStore(createMemoryStore({ ...world, records: sampleCatalogue(clock.now()) }), world)
  })
}

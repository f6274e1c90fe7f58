import { simulate } from '@scrip/testkit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres, type SimStores } from './open-stores.ts'

// `pnpm simulate --store postgres` walks as long as one likes; these seeds are walked each time. They take turns, so that
// a run of all tests has one PostgreSQL less.
describe.each([
  { name: 'PostgreSQL', crashes: false, steps: 700 },
  { name: 'PostgreSQL whose connections break', crashes: true, steps: 500 },
])('the simulator over $name', { timeout: 120_000 }, ({ crashes, steps }) => {
  let stores: SimStores

  beforeAll(async () => {
    stores = await openPostgres({ crashes })
  })
  afterAll(() => stores.close())

  it.each([11, 12])('finds nothing with seed %i', async (seed) => {
    const { openStore } = stores
    const brokenBefore = stores.brokenCount()
    expect(await simulate({ seed, steps, openStore, crashes, shrinkSeconds: 20 })).toBeNull()
    // A connection that never breaks proves nothing.
    const broken = stores.brokenCount() - brokenBefore
    expect(crashes ? broken > steps / 20 : broken === 0).toBe(true)
  })
})

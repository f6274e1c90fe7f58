import { sampleCatalogue } from '@scrip/catalogue/demo'
import { findHttpDifference, type MakeStoreWithCatalogue } from '@scrip/testkit'
import { credits } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from './catalogue/create-catalogue.ts'
import { createMemoryStore, type MemoryStore } from './create-memory-store.ts'

// It is only read, so all stores share one.
const catalogue = createCatalogue(sampleCatalogue(Date.parse('2026-03-01T00:00:00Z')))

const makeWith =
  (change: (store: MemoryStore) => MemoryStore): MakeStoreWithCatalogue =>
  async (world) => {
    const store = { ...createMemoryStore(world), catalogue }
    return { store: change(store), inspect: async () => store.inspect(), close: async () => undefined }
  }

const makeSound = makeWith((store) => store)

describe('the search for a difference over HTTP', { timeout: 180_000 }, () => {
  it('finds none between two stores of a kind (L37)', async () => {
    expect(await findHttpDifference(makeSound, makeSound, { runs: 10 })).toBeNull()
  })

  it('finds a balance that is off by one once there was a hold, and shrinks to what shows it', async () => {
    const makeBroken = makeWith((store) => {
      const { ledger } = store
      return {
        ...store,
        ledger: {
          ...ledger,
          loadAccount: async (ref, until) => {
            const view = await ledger.loadAccount(ref, until)
            return view.account === null || view.account.openHoldCount === 0
              ? view
              : {
                  ...view,
                  grants: view.grants.map((grant) => ({ ...grant, available: credits(grant.available + 1) })),
                }
          },
        },
      }
    })
    const report = await findHttpDifference(makeSound, makeBroken, { runs: 100, seed: 1 })
    expect(report).toMatch(/Shrunk [1-9]\d* time/)
    // A hold, and whoever asks for the balance.
    expect(report?.match(/"type":"(?:call|advance)"/g)?.length).toBeLessThanOrEqual(3)
  })

  it('finds a page of entries that lacks its newest line', async () => {
    const makeBroken = makeWith((store) => {
      const { ledger } = store
      return {
        ...store,
        ledger: {
          ...ledger,
          listEntries: async (filter, page) => {
            const found = await ledger.listEntries(filter, page)
            return filter.types === null ? found : { ...found, items: found.items.slice(1) }
          },
        },
      }
    })
    expect(await findHttpDifference(makeSound, makeBroken, { runs: 100, seed: 1 })).toMatch(/listEntries/)
  })
})

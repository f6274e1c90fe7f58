import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createClient } from './client.ts'
import { type Fate, fakeLedger } from './testing/fake-ledger.ts'

const fates: readonly Fate[] = [
  'answered',
  'lost before',
  'lost after',
  'cut off',
  'broken',
  'limited',
  'never answered',
]
const fate = fc.constantFrom(...fates)
const call = fc
  .record({
    limit: fc.integer({ min: 1, max: 20 }),
    maxCredits: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    /** Some calls share a key of the caller's own, so that they replay each other. */
    key: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    scoped: fc.boolean(),
    late: fc.boolean(),
  })
  .map((one) => (one.key === undefined ? one : { ...one, limit: 7, maxCredits: 7 }))

function optionsOf({ key, maxCredits }: { key: string | undefined; maxCredits: number | undefined }) {
  return {
    ...(maxCredits === undefined ? {} : { maxCredits }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  }
}

it('never overruns a budget under parallel calls, and agrees with the ledger after a sync', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(call, { maxLength: 30 }),
      fc.array(fate, { minLength: 1, maxLength: 40 }),
      async (budget, scopeBudget, attempts, calls, ends) => {
        const ledger = fakeLedger((index) => ends[index % ends.length] ?? 'answered')
        const client = createClient({
          apiKey: 'scrip_test_1',
          baseUrl: 'https://api.test',
          fetch: ledger.fetch,
          budget: { api: budget },
          timeout: 3,
          retry: { attempts },
          logLevel: 'error',
        })
        const scope = client.scope({ label: 'part', budget: { api: scopeBudget } })
        const check = (): void => {
          for (const [{ meter }, limit] of [
            [client, budget],
            [scope, scopeBudget],
          ] as const) {
            expect(meter.spent.api + meter.reserved.api).toBeLessThanOrEqual(limit)
            expect(meter.remaining('api')).toBeGreaterThanOrEqual(0)
          }
          expect(ledger.total()).toBeLessThanOrEqual(budget)
        }
        client.on('credits', check)
        const send = (one: (typeof calls)[number]) =>
          (one.scoped ? scope : client).jobs.search.safe(
            { posted_at_max_age_days: 7, limit: one.limit },
            optionsOf(one),
          )
        await Promise.all(calls.filter(({ late }) => !late).map(send))
        check()
        // What is still to be found out and what goes on meanwhile do not get into each other's way.
        await Promise.all([...calls.filter(({ late }) => late).map(send), client.meter.sync()])
        await client.meter.sync({ grace: 0 })
        check()
        expect(client.meter.reserved).toEqual({ api: 0, company: 0 })
        expect(scope.meter.reserved.api).toBe(0)
        expect(client.meter.spent.api).toBe(ledger.total())
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)

it('lets out exactly as many of 50 parallel calls as the budget pays', async () => {
  const ledger = fakeLedger(() => 'answered')
  const client = createClient({
    apiKey: 'k',
    baseUrl: 'https://api.test',
    fetch: ledger.fetch,
    budget: { api: 30 },
  })
  const calls = Array.from({ length: 50 }, () =>
    client.jobs.search.safe({ posted_at_max_age_days: 7, limit: 3 }),
  )
  const results = await Promise.all(calls)
  expect(ledger.arrived).toBe(10)
  expect(ledger.total()).toBe(30)
  expect(results.filter(({ ok }) => ok)).toHaveLength(10)
})

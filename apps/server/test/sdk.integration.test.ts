import {
  BudgetExceededError,
  type Client,
  type ClientOptions,
  ConnectionError,
  createClient,
} from '@scrip/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Customer, readAvailable, readEntries } from './customer.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { type ServerReady, startServerProcess, withDataDirectory } from './server-process.ts'

const search = { posted_at_max_age_days: 365, limit: 5 }

let customer: Customer
let proxy: CuttingProxy
let stop: () => void
let stopped: Promise<void>

beforeAll(async () => {
  const ready = Promise.withResolvers<ServerReady>()
  const ended = Promise.withResolvers<void>()
  stop = ended.resolve
  stopped = withDataDirectory(async (folder) => {
    const server = await startServerProcess(folder)
    ready.resolve(server.ready)
    await ended.promise
    await server.stop()
  })
  stopped.catch(ready.reject)
  const { demo, url } = await ready.promise
  customer = { url, apiKey: demo.api_key }
  proxy = await startCuttingProxy(url)
})
afterAll(async () => {
  await proxy.close()
  stop()
  await stopped
})

function connect(options: Partial<ClientOptions> = {}): Client {
  return createClient({ baseUrl: proxy.url, apiKey: customer.apiKey, ...options })
}

/** The charges that the ledger books while `act` runs. */
async function chargesOf(
  act: () => Promise<void>,
): Promise<readonly { id: string | null; amount: number }[]> {
  const before = await readEntries(customer)
  await act()
  const after = await readEntries(customer)
  // Newest first.
  return after
    .slice(0, after.length - before.length)
    .filter(({ type }) => type === 'charge')
    .map(({ amount, charge_id: id }) => ({ id, amount: -amount }))
}

test('of 50 parallel searches at 3 credits a budget of 30 lets exactly 10 through, and 30 are charged', async () => {
  let sent = 0
  const count = async (request: Request): Promise<Response> => {
    sent += 1
    return await fetch(request)
  }
  const client = connect({ budget: { api: 30 }, fetch: count })
  const available = await readAvailable(customer)
  const charges = await chargesOf(async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, () => client.companies.search.safe({ min_employee_count: 1, limit: 1 })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(10)
    const refused = results.flatMap((result) => (result.ok ? [] : [result.error]))
    expect(
      refused.filter((error) => error instanceof BudgetExceededError && error.source === 'client'),
    ).toHaveLength(40)
  })
  expect(sent).toBe(10)
  expect(charges.map(({ amount }) => amount)).toEqual(Array.from({ length: 10 }, () => 3))
  expect(available - (await readAvailable(customer))).toBe(30)
  expect(client.meter.spent).toEqual({ api: 30, company: 0 })
  expect(client.meter.reserved).toEqual({ api: 0, company: 0 })
})

test('an answer that the network loses after the charge is asked for again, and paid once', async () => {
  const client = connect({ budget: { api: 20 } })
  const charges = await chargesOf(async () => {
    proxy.cut(1)
    const { credits, data } = await client.jobs.search(search)
    expect(data.data).toHaveLength(5)
    expect(credits).toMatchObject({ known: true, cost: 5, kind: 'api', replayed: true, settled: true })
    expect(credits.attempts.map(({ status }) => status)).toEqual([null, 200])
    expect(client.meter.spent.api).toBe(5)
    expect(await readEntries(customer)).toContainEqual(expect.objectContaining({ charge_id: credits.charge }))
  })
  expect(charges.map(({ amount }) => amount)).toEqual([5])
  expect(client.meter.remaining('api')).toBe(15)
})

test.each([
  ['its only attempt', 1],
  ['all of its attempts', 3],
])('a call whose answer is lost at %s says so, and a sync finds its one charge', async (_, attempts) => {
  const client = connect({ budget: { api: 20 }, retry: { attempts } })
  const charges = await chargesOf(async () => {
    proxy.cut(attempts)
    const result = await client.jobs.search.safe(search)
    if (result.ok) throw new Error('the answer was not lost')
    expect(result.error).toBeInstanceOf(ConnectionError)
    expect(result.credits).toMatchObject({ known: false, cost: null, charge: null, settled: false })
    expect(result.credits.attempts).toHaveLength(attempts)
  })
  expect(charges.map(({ amount }) => amount)).toEqual([5])
  expect(client.meter.spent.api).toBe(0)
  expect(client.meter.reserved.api).toBe(5)
  await client.meter.sync()
  expect(client.meter.spent.api).toBe(5)
  expect(client.meter.reserved.api).toBe(0)
})

// Usage: node --expose-gc scripts/overhead.ts [--json]
// CPU time of a call through the client beside a bare ky with the same options over one stub, in interleaved rounds;
// and what the heap keeps of a call when all share one signal.
import { createClient } from '@scrip/sdk'
import ky from 'ky'

const callsPerRound = 1000
const rounds = 9
const calls = 100_000

const body = JSON.stringify({ metadata: { next_cursor: null }, data: [] })
const params = { posted_at_max_age_days: 7, limit: 25 }
let answered = 0

async function answer(): Promise<Response> {
  answered += 1
  return new Response(body, {
    headers: {
      'content-type': 'application/json',
      'request-id': `req_${answered}`,
      'credits-cost': '25',
      'credits-kind': 'api',
      'credits-remaining': '1475',
      'credits-charge': `chg_${answered}`,
    },
  })
}

const { signal } = new AbortController()
const client = createClient({ apiKey: 'scrip_test_1', baseUrl: 'https://api.test', fetch: answer })
const bare = ky.create({
  baseUrl: 'https://api.test',
  fetch: answer,
  timeout: 10_000,
  totalTimeout: 60_000,
  retry: { limit: 2, methods: ['post'] },
})

const throughClient = (): Promise<unknown> => client.jobs.search(params, { signal })
const throughKy = (): Promise<unknown> =>
  bare
    .post('v1/jobs/search', {
      json: params,
      signal,
      headers: { authorization: 'Bearer scrip_test_1', 'idempotency-key': crypto.randomUUID() },
    })
    .json()

async function time(call: () => Promise<unknown>): Promise<number> {
  const before = cpu()
  for (let index = 0; index < callsPerRound; index += 1) await call()
  return (cpu() - before) / callsPerRound
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const cpu = (): number => {
  const { system, user } = process.cpuUsage()
  return system + user
}

await time(throughClient)
await time(throughKy)
const own: number[] = []
const others: number[] = []
for (let round = 0; round < rounds; round += 1) {
  own.push(await time(throughClient))
  others.push(await time(throughKy))
}

const collect = async (): Promise<number> => {
  for (let time = 0; time < 4; time += 1) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().heapUsed
}
const before = await collect()
for (let index = 0; index < calls; index += 1) {
  await throughClient()
  // A real answer comes in another turn of the event loop; what is collected is cleaned up only between turns.
  if (index % 1000 === 0) await new Promise((resolve) => setImmediate(resolve))
}
const heap = ((await collect()) - before) / calls

const figures = {
  sdk_us_per_call: Math.round(median(own) * 10) / 10,
  ky_us_per_call: Math.round(median(others) * 10) / 10,
  overhead_vs_ky: Math.round((median(own) / median(others)) * 1000) / 1000,
  heap_bytes_per_call: Math.round(heap * 10) / 10,
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ figures }))
else
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(24), String(value).padStart(8))

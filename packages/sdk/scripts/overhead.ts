// Usage: node --expose-gc scripts/overhead.ts [--json]
// CPU time of a call through the client beside a bare ky with the same options over one stub, in interleaved rounds;
// and what the heap keeps of a call when all share one signal.
import { type CallOptions, createClient } from '@scrip/sdk'
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

const throughClient = (options: CallOptions): Promise<unknown> => client.jobs.search(params, options)
const throughKy = (options: CallOptions): Promise<unknown> =>
  bare
    .post('v1/jobs/search', {
      json: params,
      ...options,
      headers: { authorization: 'Bearer scrip_test_1', 'idempotency-key': crypto.randomUUID() },
    })
    .json()

async function time(call: (options: CallOptions) => Promise<unknown>, options: CallOptions): Promise<number> {
  const before = cpu()
  for (let index = 0; index < callsPerRound; index += 1) await call(options)
  return (cpu() - before) / callsPerRound
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const cpu = (): number => {
  const { system, user } = process.cpuUsage()
  return system + user
}

/** Medians of both, in µs a call, and their ratio. */
async function compare(options: CallOptions): Promise<readonly [number, number, number]> {
  const own: number[] = []
  const others: number[] = []
  for (let round = 0; round < rounds + 3; round += 1) {
    own.push(await time(throughClient, options))
    others.push(await time(throughKy, options))
  }
  // The first rounds warm up.
  const [sdk, bare] = [median(own.slice(3)), median(others.slice(3))]
  return [round(sdk, 1), round(bare, 1), round(sdk / bare, 3)]
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

const plain = await compare({})
const aborting = await compare({ signal })

const collect = async (): Promise<number> => {
  for (let time = 0; time < 4; time += 1) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().heapUsed
}
const before = await collect()
for (let index = 0; index < calls; index += 1) {
  await throughClient({ signal })
  // A real answer comes in another turn of the event loop; what is collected is cleaned up only between turns.
  if (index % 1000 === 0) await new Promise((resolve) => setImmediate(resolve))
}
const heap = ((await collect()) - before) / calls

const figures = {
  sdk_us_per_call: plain[0],
  ky_us_per_call: plain[1],
  overhead_vs_ky: plain[2],
  overhead_vs_ky_with_signal: aborting[2],
  heap_bytes_per_call: round(heap, 1),
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ figures }))
else
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(28), String(value).padStart(8))

// pnpm bench soak [--minutes N] [--callers N] [--json]: does the server's memory stay flat under full load?
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { giveCredits } from './soak/give-credits.ts'
import { type MemorySample, residentMemoryOf, slopeOf } from './soak/resident-memory.ts'
import { startServer } from './soak/server-process.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    callers: { type: 'string', default: '32' },
    json: { type: 'boolean', default: false },
  },
})

const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-soak-'))
const server = await startServer(join(folder, 'data'))
try {
  const { url, pid, apiKey } = server.ready
  await giveCredits(server.ready, 10_000_000)
  const startedAt = performance.now()
  const endsAt = startedAt + Number(values.minutes) * 60_000
  const counts = new Map<number, number>()
  const samples: MemorySample[] = []

  await Promise.all([
    ...Array.from({ length: Number(values.callers) }, () => search(url, apiKey, endsAt, counts)),
    watch(pid, startedAt, endsAt, samples),
  ])
  report(samples, counts)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Searches until the end; each call is priced and has a key of its own. */
async function search(
  url: string,
  apiKey: string,
  endsAt: number,
  counts: Map<number, number>,
): Promise<void> {
  let call = 0
  while (performance.now() < endsAt) {
    call += 1
    const answer = await fetch(`${url}/v1/jobs/search`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ posted_at_max_age_days: 90, limit: 1, offset: call % 20 }),
    })
    await answer.arrayBuffer()
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1)
  }
}

async function watch(pid: number, startedAt: number, endsAt: number, samples: MemorySample[]): Promise<void> {
  while (performance.now() < endsAt) {
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    const sample = { seconds: (performance.now() - startedAt) / 1000, mebibytes: await residentMemoryOf(pid) }
    samples.push(sample)
    if (samples.length % 6 === 0)
      console.error(`${sample.seconds.toFixed(0)} s: ${sample.mebibytes.toFixed(0)} MiB`)
  }
}

/** The first fifth is warm-up: code is compiled and the heap finds its size. */
function report(samples: readonly MemorySample[], counts: ReadonlyMap<number, number>): void {
  const settled = samples.slice(Math.ceil(samples.length / 5))
  const half = settled.length >> 1
  const highest = (part: readonly MemorySample[]) =>
    Math.max(...part.map(({ mebibytes }) => Math.round(mebibytes)))
  const figures = {
    answers: Object.fromEntries(counts),
    first_half_max_mib: highest(settled.slice(0, half)),
    second_half_max_mib: highest(settled.slice(half)),
    mib_an_hour: Math.round(slopeOf(settled)),
    load: loadavg()[0],
  }
  console.log(
    `after ${[...counts.values()].reduce((sum, count) => sum + count, 0)} answers: highest ` +
      `${figures.first_half_max_mib} MiB in the first half, ${figures.second_half_max_mib} MiB in the second`,
  )
  if (values.json) console.log(JSON.stringify({ figures }))
}

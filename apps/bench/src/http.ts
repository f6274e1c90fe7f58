// What a price costs: processor time of a priced search over that of the same search as a preview, on PostgreSQL.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIdSource } from '@scrip/api'
import { sampleCatalogue } from '@scrip/catalogue/demo'
import { instant } from '@scrip/rules'
import { createPool, createPostgresStore, migrate } from '@scrip/store-postgres'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { systemOverStore } from '@scrip/testkit'
import { toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { measureSearch } from './http/measure-search.ts'

const values = readCommandLine({
  name: 'pnpm bench http',
  summary: 'What a price costs: processor time of a priced search over that of the same search as a preview.',
  options: {
    json: toggle('a line of JSON at the end'),
    calls: wholeNumber('calls in a round', 500),
    callers: wholeNumber('calls at once', 32),
    rounds: wholeNumber('rounds of both', 4),
  },
})
const load = { calls: values.calls, callers: values.callers }

const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-http-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
const pool = createPool(postgres.connectionString)
const clock = { now: () => instant(Date.now()), advance: () => undefined, set: () => undefined }
const ids = createIdSource(clock)
const store = createPostgresStore({ pool, clock, ids })
try {
  await migrate(pool)
  await store.importCatalogue(sampleCatalogue(clock.now()))
  const { app, customer } = await systemOverStore(store, { clock, ids })
  const measure = (isPreview: boolean) => measureSearch(app, { apiKey: customer.apiKey, isPreview }, load)
  await measure(true)
  await measure(false)
  const preview: number[] = []
  const priced: number[] = []
  for (let round = 0; round < values.rounds; round += 1) {
    preview.push(await measure(true))
    priced.push(await measure(false))
  }
  const figures = { preview_cpu_us: median(preview), priced_cpu_us: median(priced) }
  const ratio = figures.priced_cpu_us / figures.preview_cpu_us
  console.log(
    `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load average ${loadavg().join(' ')}`,
  )
  console.log(
    `preview ${figures.preview_cpu_us.toFixed(0)} µs a call, priced ${figures.priced_cpu_us.toFixed(0)} µs, ratio ${ratio.toFixed(2)}`,
  )
  if (values.json) console.log(JSON.stringify({ ratios: { priced_vs_preview_cpu: ratio }, figures }))
} finally {
  await store.close()
  await pool.end()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

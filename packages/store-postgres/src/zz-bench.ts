import { mkdtemp, rm } from 'node:fs/promises'
import { createIdSource } from '@scrip/api'
import { instant } from '@scrip/rules'
import { chargeCommand, grantCommand, openAccountCommand, createTestClock } from '@scrip/testkit'
import { startEmbeddedPostgres } from './embedded/index.ts'
import { createPool, createPostgresStore, migrate } from './index.ts'
const dir = await mkdtemp('/tmp/scrip-bench-')
const pgx = await startEmbeddedPostgres({ dataDir: dir, onLog: () => undefined })
const pool = createPool(pgx.connectionString)
await migrate(pool)
const clock = { now: () => instant(Date.now()) }
let n = 0
const ids = { next: (p: string) => `${p}_${(n++).toString(36).padStart(26, '0')}` }
const store = createPostgresStore({ pool, clock, ids })
const now = clock.now()
const mk = async (id: string) => { await store.ledger.submit([openAccountCommand(id, 'api', now)]); for (let i=0;i<3;i++) await store.ledger.submit([grantCommand(id, { amount: 1e9 as never })]) }
await mk('team_hot')
async function run(name: string, callers: number, ms: number, pick: (i:number)=>string) {
  const end = performance.now() + ms; let done = 0; const lat: number[] = []
  const cpu0 = process.cpuUsage()
  await Promise.all(Array.from({ length: callers }, async (_, c) => {
    let i = c
    while (performance.now() < end) { const t = performance.now(); const [o] = await store.ledger.submit([chargeCommand(pick(i), { idempotency: { key: `k${n++}`, requestHash: 'h' } })]); if (o?.status !== 'accepted') throw o; lat.push(performance.now() - t); done++; i += callers }
  }))
  const cpu = process.cpuUsage(cpu0)
  lat.sort((a, b) => a - b)
  console.log(name, callers, Math.round(done / (ms / 1000)) + '/s', 'p50', lat[lat.length >> 1]?.toFixed(2), 'p99', lat[Math.floor(lat.length * .99)]?.toFixed(2), 'node µs/charge', ((cpu.user + cpu.system) / done).toFixed(0))
}
for (const c of [64, 256, 1024, 1]) await run('hot', c, 4000, () => 'team_hot')
for (let i = 0; i < 200; i++) await mk('team_' + i)
await run('200 teams', 256, 4000, (i) => 'team_' + (i % 200))
await run('200 teams', 1024, 4000, (i) => 'team_' + (i % 200))
await run('hot', 256, 4000, () => 'team_hot')
await store.close(); await pool.end(); await pgx.stop(); await rm(dir, { recursive: true })

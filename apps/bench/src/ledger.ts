// pnpm bench ledger [--json] [--seconds N] [--rounds N] [--no-keys] [--only NAME]
// NAME: hot-1, hot-16, hot-256, hot-1024, spread-16, spread-256, spread-1024 or processes.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { measureFlush } from './ledger/flush-time.ts'
import { printReport, toJsonLine } from './ledger/print-report.ts'
import { runScenarios } from './ledger/scenarios.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    'no-keys': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})

const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-ledger-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
try {
  const flushMs = await measureFlush(folder)
  const result = await runScenarios({
    url: postgres.connectionString,
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    hasKeys: !values['no-keys'],
    only: values.only ?? null,
    onLine: (line) => console.error(line),
  })
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? 'unknown', load: loadavg() }
  const report = { ...result, flushMs, machine }
  printReport(report)
  if (values.json) console.log(toJsonLine(report))
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

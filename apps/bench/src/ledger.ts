import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { choice, positiveNumber, toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { measureFlush } from './ledger/flush-time.ts'
import { printReport, toJsonLine } from './ledger/print-report.ts'
import { runScenarios, scenarioNames } from './ledger/scenarios.ts'

const values = readCommandLine({
  name: 'pnpm bench ledger',
  summary: 'Charges a second by the ledger, by a transaction for each and by a hand-written statement.',
  options: {
    json: toggle('a line of JSON at the end'),
    seconds: positiveNumber('seconds of a round', 3),
    rounds: wholeNumber('rounds of each scenario', 3),
    'no-keys': toggle('charges without idempotency keys'),
    only: choice('what is measured', ['all', ...scenarioNames, 'processes'], 'all'),
  },
})

const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-ledger-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
try {
  const flushMs = await measureFlush(folder)
  const result = await runScenarios({
    url: postgres.connectionString,
    seconds: values.seconds,
    rounds: values.rounds,
    hasKeys: !values['no-keys'],
    only: values.only === 'all' ? null : values.only,
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

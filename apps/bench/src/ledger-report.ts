import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryFilter, UsageQuery } from '@scrip/api'
import { instant } from '@scrip/rules'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { Client } from 'pg'
import { wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { openLedger, seedTeams } from './ledger/batches.ts'
import { writeHistory } from './ledger/history.ts'

const { entries } = readCommandLine({
  name: 'pnpm bench ledger-report',
  summary: 'How long reports and pages over a year of one team’s charges take.',
  options: {
    entries: wholeNumber('entries of the year', 10_000_000),
  },
})
const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-report-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
const yearMs = 365 * 86_400_000
const fromAt = Date.now() - yearMs
const teamId = 'team_report'

async function time(label: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < 11; run++) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  const sorted = times.toSorted((a, b) => a - b)
  console.log(
    `${label.padEnd(52)} median ${(sorted[5] ?? 0).toFixed(1)} ms, slowest ${(sorted[10] ?? 0).toFixed(1)} ms`,
  )
}

try {
  const { pool, store } = await openLedger(postgres.connectionString)
  await seedTeams({ pool, store }, [teamId], 'api')
  const client = new Client(postgres.connectionString)
  await client.connect()
  for (let month = -12; month <= 1; month++) await makeMonth(client, month)
  const startedAt = performance.now()
  await writeHistory(client, { teamId, kind: 'api', entries, fromAt, spanMs: yearMs - 86_400_000 })
  console.log(
    `${entries} entries over a year, written in ${((performance.now() - startedAt) / 1000).toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)}\n`,
  )

  const query: UsageQuery = {
    teamId,
    kind: null,
    from: instant(fromAt),
    to: instant(fromAt + yearMs),
    timeZone: 'Asia/Kathmandu',
    groupBy: ['day', 'operation'],
    apiKeyId: null,
    origin: null,
  }
  await time('report: a year by day and operation', () => store.ledger.reportUsage(query))
  await time('report: a year by key', () => store.ledger.reportUsage({ ...query, groupBy: ['api_key'] }))
  const filter: EntryFilter = {
    teamId,
    kind: 'api',
    types: null,
    from: null,
    to: null,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
  }
  const page = (over: Partial<EntryFilter>, cursor: string | null = null) =>
    store.ledger.listEntries({ ...filter, ...over }, { cursor, limit: 50 })
  await time('page: the newest', () => page({}))
  await time('page: half way by cursor', () => page({}, cursorAt(entries / 2)))
  await time('page: the last one by cursor', () => page({}, cursorAt(60)))
  await time('page: a day half a year ago', () =>
    page({ from: instant(fromAt + yearMs / 2), to: instant(fromAt + yearMs / 2 + 86_400_000) }),
  )
  await time('page: of one charge', () =>
    page({ chargeId: `chg_01jd4q8w0e5c7v9k2${String(Math.floor(entries / 2)).padStart(9, '0')}` }),
  )
  await time('page: grants only', () => page({ types: ['grant', 'expiry'] }))
  await time('balance half a year ago', () =>
    store.ledger.sumEntries({ teamId, kind: 'api' }, instant(fromAt + yearMs / 2)),
  )
  await time('the newest charges', () =>
    store.ledger.listCharges(
      { teamId, kind: null, operation: null, apiKeyId: null, from: null, to: null },
      { cursor: null, limit: 50 },
    ),
  )
  await client.end()
  await store.close()
  await pool.end()
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

function cursorAt(sequence: number): string {
  return Buffer.from(JSON.stringify([`entries ${teamId} api`, Math.floor(sequence)])).toString('base64url')
}

async function makeMonth(client: Client, ahead: number): Promise<void> {
  const now = new Date()
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + ahead]
  const [from, to] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)]
  const name = new Date(from).toISOString().slice(0, 7).replace('-', '_')
  await client.query('select make_ledger_month($1, $2, $3)', [name, from, to])
}

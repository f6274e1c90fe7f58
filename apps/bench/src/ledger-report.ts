import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChargeFilter, EntryFilter, UsageQuery } from '@scrip/api'
import { instant } from '@scrip/rules'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { Client, type Pool } from 'pg'
import { toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { openLedger, seedTeams } from './ledger/batches.ts'
import { writeHistory } from './ledger/history.ts'
import { explainStatements } from './ledger/statement-costs.ts'

const { entries, plans } = readCommandLine({
  name: 'pnpm bench ledger-report',
  summary: 'How long reports and pages over a year of one team’s charges take.',
  options: {
    entries: wholeNumber('entries of the year', 10_000_000),
    plans: toggle('print the plan of each'),
  },
})
const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-report-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
const yearMs = 365 * 86_400_000
const monthMs = 30 * 86_400_000
const fromAt = Date.now() - yearMs
const teamId = 'team_report'

async function time(label: string, work: () => Promise<unknown>, pool: Pool): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < 11; run++) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const { pages, plans: texts } = await explainStatements(pool, work)
  console.log(
    `${label.padEnd(48)} median ${(sorted[5] ?? 0).toFixed(1).padStart(6)} ms, slowest ${(sorted[10] ?? 0).toFixed(1).padStart(6)} ms, ` +
      `${String(pages).padStart(6)} pages, load ${loadavg()[0]?.toFixed(1)}`,
  )
  if (plans) console.log(`${texts.join('\n\n')}\n`)
}

try {
  const { pool, store } = await openLedger(postgres.connectionString)
  await seedTeams({ pool, store }, [teamId], 'api')
  const client = new Client(postgres.connectionString)
  // When something fails, PostgreSQL is stopped under it; what is told then is the failure.
  client.on('error', () => undefined)
  await client.connect()
  for (let month = -12; month <= 1; month++) await makeMonth(client, month)
  const startedAt = performance.now()
  await writeHistory(client, { teamId, kind: 'api', entries, fromAt, spanMs: yearMs - 86_400_000 })
  console.log(
    `${entries} entries over a year, written in ${((performance.now() - startedAt) / 1000).toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)}\n`,
  )

  const summedAt = performance.now()
  const { daysSummed } = await store.keepHouse()
  console.log(`${daysSummed} days summed up in ${((performance.now() - summedAt) / 1000).toFixed(1)} s`)
  await client.query('analyze')

  const measure = (label: string, work: () => Promise<unknown>) => time(label, work, pool)
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
  const report = (over: Partial<UsageQuery>) => () => store.ledger.reportUsage({ ...query, ...over })
  await measure('report: a year by day and operation', report({}))
  await measure('report: the same in UTC', report({ timeZone: 'UTC' }))
  await measure(
    'report: the same, from and to any millisecond',
    report({ from: instant(fromAt + 12_345_678) }),
  )
  await measure('report: a year by key', report({ groupBy: ['api_key'] }))
  await measure(
    'report: a month by day and key',
    report({ from: instant(fromAt + yearMs - monthMs), groupBy: ['day', 'api_key'] }),
  )
  await measure('report: a year by day, all teams', report({ teamId: null, groupBy: ['day'] }))
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
    source: null,
    actorId: null,
  }
  const page = (over: Partial<EntryFilter>, cursor: string | null = null) =>
    store.ledger.listEntries({ ...filter, ...over }, { cursor, limit: 50 })
  await measure('page: the newest', () => page({}))
  await measure('page: half way by cursor', () => page({}, cursorAt(entries / 2)))
  await measure('page: the last one by cursor', () => page({}, cursorAt(60)))
  await measure('page: a day half a year ago', () =>
    page({ from: instant(fromAt + yearMs / 2), to: instant(fromAt + yearMs / 2 + 86_400_000) }),
  )
  await measure('page: of one charge', () => page({ chargeId: chargeIdAt(entries / 2) }))
  await measure('page: grants only', () => page({ types: ['grant', 'expiry'] }))
  await measure('balance half a year ago', () =>
    store.ledger.sumEntries({ teamId, kind: 'api' }, instant(fromAt + yearMs / 2)),
  )
  const charges: ChargeFilter = { teamId, kind: null, operation: null, apiKeyId: null, from: null, to: null }
  const chargePage = (over: Partial<ChargeFilter>, cursor: string | null = null) =>
    store.ledger.listCharges({ ...charges, ...over }, { cursor, limit: 50 })
  await measure('charges: the newest', () => chargePage({}))
  await measure('charges: half way by cursor', () => chargePage({}, chargeCursorAt(fromAt + yearMs / 2)))
  await measure('charges: the last ones by cursor', () => chargePage({}, chargeCursorAt(fromAt + 3_600_000)))
  await measure('charges: of one key half a year ago', () =>
    chargePage({ apiKeyId: 'key_1', to: instant(fromAt + yearMs / 2) }),
  )
  await measure('charges: one by its id', () => store.ledger.findCharge(teamId, chargeIdAt(entries / 2)))
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

function chargeCursorAt(at: number): string {
  return Buffer.from(JSON.stringify([`charges ${teamId}`, Math.floor(at), 0])).toString('base64url')
}

function chargeIdAt(number: number): string {
  return `chg_01jd4q8w0e5c7v9k2${String(Math.floor(number)).padStart(9, '0')}`
}

async function makeMonth(client: Client, ahead: number): Promise<void> {
  const now = new Date()
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + ahead]
  const [from, to] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)]
  const name = new Date(from).toISOString().slice(0, 7).replace('-', '_')
  await client.query('select make_ledger_month($1, $2, $3)', [name, from, to])
}

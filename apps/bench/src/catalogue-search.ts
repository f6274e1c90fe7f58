import { cpus } from 'node:os'
import {
  companiesSearchSql,
  type FilterValues,
  jobsSearchSql,
  jobsTotalsSql,
  readCompanySearch,
  readJobSearch,
  type Sql,
} from '@scrip/catalogue'
import type { Client } from 'pg'
import { loadCatalogue, schema } from './catalogue-search/load-catalogue.ts'
import { type SearchKind, typicalSearches } from './catalogue-search/typical-searches.ts'
import { withDatabase } from './catalogue-search/with-database.ts'
import { toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'

/*
 * How long typical searches take in the database, planning and execution: first, median and worst of several runs.
 * Of the jobs, one in --copies is generated; the others are its copies at copied companies.
 * With --keep the schema stays in the database of DATABASE_URL, and the next run measures it without loading it again.
 */

const options = readCommandLine({
  name: 'pnpm bench catalogue',
  summary: 'How long typical searches take in the database.',
  options: {
    jobs: wholeNumber('jobs in the catalogue', 1_000_000),
    copies: wholeNumber('of so many jobs one is generated, and the others are its copies', 8),
    runs: wholeNumber('runs of each search', 7),
    keep: toggle('keeps the catalogue in the database of DATABASE_URL for the next run'),
    plans: toggle('prints the plans'),
    json: toggle('a line of JSON at the end'),
  },
})
const now = Date.parse('2026-11-23T12:00:00Z')

interface Timing {
  readonly milliseconds: number
  readonly rows: number
}

interface Figures {
  readonly search: string
  readonly median_ms: number
  readonly worst_ms: number
  readonly first_ms: number
  readonly rows: number
}

await withDatabase(async (client) => {
  const { rows } = await client.query(`SELECT to_regclass('${schema}.catalogue_jobs') AS found`)
  if (!options.keep || rows[0]?.found === null) {
    await loadCatalogue(client, now, options.jobs, options.copies)
  }
  await client.query(`SET search_path TO ${schema}`)
  // As an installation on solid-state disks is set up.
  await client.query('SET random_page_cost TO 1.1')
  const figures: Figures[] = []
  for (const [search, kind, body] of typicalSearches) {
    const sql = toSql(kind, body)
    figures.push({ search, ...(await measure(client, sql, options.runs)) })
    if (options.plans) await printPlan(client, search, sql)
  }
  await print(client, figures)
  if (!options.keep) await client.query(`DROP SCHEMA ${schema} CASCADE`)
})

async function measure(client: Client, sql: Sql, runs: number): Promise<Omit<Figures, 'search'>> {
  const timings: Timing[] = []
  for (let round = 0; round < runs; round += 1) timings.push(await explain(client, sql))
  const sorted = timings.map((timing) => timing.milliseconds).sort((left, right) => left - right)
  return {
    median_ms: sorted[Math.floor(runs / 2)] ?? Number.NaN,
    worst_ms: sorted.at(-1) ?? Number.NaN,
    first_ms: timings[0]?.milliseconds ?? Number.NaN,
    rows: timings[0]?.rows ?? 0,
  }
}

/** Plan and execution as the database itself measures them. */
async function explain(client: Client, sql: Sql): Promise<Timing> {
  const text = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql.text}`
  const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(text, [...sql.values])
  const plan = JSON.stringify(rows[0]?.['QUERY PLAN'])
  const figure = (name: string): number => Number(new RegExp(`"${name}":([0-9.]+)`, 'u').exec(plan)?.[1])
  return {
    milliseconds: figure('Planning Time') + figure('Execution Time'),
    rows: figure('Actual Rows'),
  }
}

function toSql(kind: SearchKind, body: FilterValues): Sql {
  if (kind === 'companies') {
    const read = readCompanySearch(body, now)
    if (!read.ok) throw new Error(JSON.stringify(read.violations))
    return companiesSearchSql(read.search)
  }
  const read = readJobSearch(body, now)
  if (!read.ok) throw new Error(JSON.stringify(read.violations))
  return kind === 'totals' ? jobsTotalsSql(read.search) : jobsSearchSql(read.search)
}

async function printPlan(client: Client, search: string, sql: Sql): Promise<void> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${sql.text}`, [
    ...sql.values,
  ])
  console.error(`${search}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}\n`)
}

async function print(client: Client, figures: readonly Figures[]): Promise<void> {
  const { rows } = await client.query<{ version: string; jobs: string }>(
    "SELECT current_setting('server_version') AS version, (SELECT count(*) FROM catalogue_jobs) AS jobs",
  )
  const about = {
    postgresql: rows[0]?.version,
    jobs: Number(rows[0]?.jobs),
    machine: `${cpus()[0]?.model} × ${cpus().length}`,
    date: new Date().toISOString(),
  }
  if (options.json) {
    console.log(JSON.stringify({ ...about, figures }))
    return
  }
  console.log(`PostgreSQL ${about.postgresql}, ${about.jobs} jobs, ${about.machine}, ${about.date}`)
  console.log(`${'milliseconds in the database'.padEnd(38)}  median   worst   first  rows`)
  for (const { search, median_ms, worst_ms, first_ms, rows: found } of figures) {
    const cells = [median_ms, worst_ms, first_ms].map((figure) => figure.toFixed(1).padStart(8))
    console.log(`${search.padEnd(38)}${cells.join('')}${String(found).padStart(6)}`)
  }
}

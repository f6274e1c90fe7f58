import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import {
  analyzeCatalogueSql,
  catalogueIndexes,
  type CatalogueRecord,
  catalogueTables,
  companiesSearchSql,
  companyStatisticsSql,
  type FilterValues,
  jobsSearchSql,
  jobsTotalsSql,
  loadSql,
  readCompanySearch,
  readJobSearch,
  type Sql,
} from '@scrip/catalogue'
import { generateDemo } from '@scrip/catalogue/demo'
import { Client, type QueryResult } from 'pg'

/*
 * How long typical searches take in the database: plan and execution of each, median and
 * worst of several runs, over a catalogue of a million jobs in a schema of its own.
 *
 *   DATABASE_URL=postgres://… node src/catalogue-search.ts [--jobs 1000000] [--copies 8] [--keep] [--plans]
 *
 * Of the jobs, one in --copies is generated, the others are its copies at copied companies.
 * With --keep the schema stays, and the next run measures it without loading it again.
 */

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: '1000000' },
    copies: { type: 'string', default: '8' },
    runs: { type: 'string', default: '7' },
    keep: { type: 'boolean', default: false },
    plans: { type: 'boolean', default: false },
  },
})
const now = Date.parse('2026-11-23T12:00:00Z')
const schema = 'catalogue_bench'

type Kind = 'jobs' | 'companies' | 'totals'

const searches: readonly (readonly [name: string, kind: Kind, body: FilterValues])[] = [
  [
    'title + country, 7 days',
    'jobs',
    { posted_at_max_age_days: 7, job_title_or: ['data engineer'], job_country_code_or: ['US'] },
  ],
  [
    'title + country, 30 days, page 20',
    'jobs',
    { posted_at_max_age_days: 30, job_title_or: ['data engineer'], job_country_code_or: ['US'], page: 20 },
  ],
  [
    'rare title, 90 days',
    'jobs',
    { posted_at_max_age_days: 90, job_title_or: ['lead payroll specialist'], job_country_code_or: ['SG'] },
  ],
  ['title that nobody has', 'jobs', { posted_at_max_age_days: 90, job_title_or: ['submarine cook'] }],
  [
    'many titles + not',
    'jobs',
    {
      posted_at_max_age_days: 7,
      job_title_or: ['data engineer', 'analytics engineer', 'head of data'],
      job_title_not: ['junior'],
    },
  ],
  [
    'technology + country',
    'jobs',
    { posted_at_max_age_days: 30, job_technology_slug_or: ['rust'], job_country_code_or: ['DE'] },
  ],
  [
    'technologies, all of',
    'jobs',
    { posted_at_max_age_days: 30, job_technology_slug_and: ['python', 'apache-kafka', 'snowflake'] },
  ],
  ['company domain', 'jobs', { company_domain_or: ['tamarisk-studio.example'] }],
  ['company name, part of it', 'jobs', { company_name_partial_match_or: ['tamarisk'] }],
  [
    'discovered since an hour',
    'jobs',
    { posted_at_max_age_days: 30, discovered_at_gte: '2026-11-23T11:00:00Z' },
  ],
  ['newest', 'jobs', { posted_at_max_age_days: 7 }],
  [
    'title pattern',
    'jobs',
    { posted_at_max_age_days: 7, job_title_pattern_or: ['(data|analytics) engineer', '^head of'] },
  ],
  [
    'remote, salary, seniority',
    'jobs',
    { posted_at_max_age_days: 7, remote: true, min_salary_usd: 150_000, job_seniority_or: ['staff'] },
  ],
  [
    'large companies of an industry',
    'jobs',
    {
      posted_at_max_age_days: 7,
      min_employee_count: 1_000,
      industry_id_or: [43],
      job_title_or: ['data engineer'],
    },
  ],
  [
    'description contains',
    'jobs',
    { posted_at_max_age_days: 7, job_description_contains_or: ['inequality'] },
  ],
  [
    'description contains, nobody',
    'jobs',
    { posted_at_max_age_days: 7, job_description_contains_or: ['submarine'] },
  ],
  [
    'count: title + country, 7 days',
    'totals',
    { posted_at_max_age_days: 7, job_title_or: ['data engineer'], job_country_code_or: ['US'] },
  ],
  ['count: everything of 7 days', 'totals', { posted_at_max_age_days: 7 }],
  ['companies: country + size', 'companies', { company_country_code_or: ['DE'], min_employee_count: 500 }],
  ['companies: technology', 'companies', { company_technology_slug_or: ['snowflake'] }],
  [
    'companies: that hire data engineers',
    'companies',
    { job_filters: { posted_at_max_age_days: 7, job_title_or: ['data engineer'] } },
  ],
  [
    'companies: sure technology',
    'companies',
    { tech_filters: { technology_slug_or: ['snowflake'], confidence_or: ['high'] } },
  ],
]

function toSql(kind: Kind, body: FilterValues): Sql {
  if (kind === 'companies') {
    const read = readCompanySearch(body, now)
    if (!read.ok) throw new Error(JSON.stringify(read.violations))
    return companiesSearchSql(read.search)
  }
  const read = readJobSearch(body, now)
  if (!read.ok) throw new Error(JSON.stringify(read.violations))
  return kind === 'totals' ? jobsTotalsSql(read.search) : jobsSearchSql(read.search)
}

/** Text, so that a copy is a company of its own to every filter. */
const copyOf = (column: string): string => `${column} || '-' || copy`

function columnsOf(table: string, changed: Readonly<Record<string, string>>): string {
  return `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = '${schema}' AND table_name = '${table}' AND column_name NOT IN (${Object.keys(
    changed,
  )
    .map((name) => `'${name}'`)
    .join(', ')})`
}

async function copyTable(
  client: Client,
  table: string,
  copies: number,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(columnsOf(table, changed))
  const same = rows.map((row) => row.name)
  await client.query(
    `INSERT INTO ${table} (${[...same, ...Object.keys(changed)].join(', ')})
     SELECT ${[...same, ...Object.values(changed)].join(', ')} FROM ${table}, generate_series(1, ${copies - 1}) AS copy`,
  )
}

/** Copies every company with its jobs and technologies: much faster than generating them all. */
async function multiply(client: Client, copies: number): Promise<void> {
  if (copies < 2) return
  const ofCompany = { company_id: copyOf('company_id') }
  const copiedId = copyOf('id')
  await copyTable(client, 'catalogue_companies', copies, {
    id: copiedId,
    name: copyOf('name'),
    name_lower: copyOf('name_lower'),
    domain: `'copy-' || copy || '.' || domain`,
    linkedin_slug: copyOf('linkedin_slug'),
    document: `document || jsonb_build_object('id', ${copiedId})`,
  })
  await copyTable(client, 'catalogue_company_technologies', copies, {
    ...ofCompany,
    document: `document || jsonb_build_object('company_id', ${copyOf('company_id')})`,
  })
  await copyTable(client, 'catalogue_jobs', copies, {
    ...ofCompany,
    id: 'id + copy::bigint * 1000000000',
    discovered_at: 'discovered_at - copy::bigint * 61000',
    document: `document || jsonb_build_object('id', id + copy::bigint * 1000000000, 'company_id', ${copyOf('company_id')})`,
  })
}

async function load(client: Client, jobs: number, copies: number): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}`)
  await client.query(
    `SET search_path TO ${schema}; SET synchronous_commit TO off; SET maintenance_work_mem TO '512MB'`,
  )
  for (const statement of catalogueTables) await client.query(statement)
  const started = performance.now()
  const generated = Math.ceil(jobs / copies)
  const companies = Math.max(Math.round(generated / 20), 30)
  let batch: CatalogueRecord[] = []
  let written = 0
  const write = async (): Promise<void> => {
    for (const statement of loadSql(batch)) await run(client, statement)
    written += batch.length
    batch = []
    if (process.stderr.isTTY) process.stderr.write(`\r${written} records`)
  }
  for (const record of generateDemo({ seed: 1, now, companies, jobs: generated, technologies: 400 })) {
    batch.push(record)
    if (batch.length >= 5_000) await write()
  }
  await write()
  await multiply(client, copies)
  const loaded = performance.now()
  for (const statement of catalogueIndexes) await client.query(statement)
  const indexed = performance.now()
  await run(client, companyStatisticsSql)
  await client.query('VACUUM')
  for (const statement of analyzeCatalogueSql) await client.query(statement)
  const seconds = (from: number, to: number): string => ((to - from) / 1_000).toFixed(0)
  console.log(
    `${jobs} jobs: loaded in ${seconds(started, loaded)} s, indexes ${seconds(loaded, indexed)} s, statistics ${seconds(indexed, performance.now())} s`,
  )
}

function run(client: Client, sql: Sql): Promise<QueryResult> {
  return client.query(sql.text, [...sql.values])
}

interface Timing {
  readonly milliseconds: number
  readonly rows: number
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

async function measure(client: Client, name: string, sql: Sql, runs: number): Promise<void> {
  const timings: Timing[] = []
  for (let round = 0; round < runs; round += 1) timings.push(await explain(client, sql))
  const [first] = timings
  const sorted = timings.map((timing) => timing.milliseconds).sort((left, right) => left - right)
  const cells = [sorted[Math.floor(runs / 2)], sorted.at(-1), first?.milliseconds].map((figure) =>
    (figure ?? Number.NaN).toFixed(1).padStart(8),
  )
  console.log(`${name.padEnd(38)}${cells.join('')}${String(first?.rows).padStart(6)}`)
  if (options.plans) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${sql.text}`, [
      ...sql.values,
    ])
    console.log(rows.map((row) => row['QUERY PLAN']).join('\n'))
  }
}

const connectionString = process.env['DATABASE_URL']
if (connectionString === undefined) throw new Error('DATABASE_URL must name a database to load into')
const client = new Client({ connectionString })
await client.connect()
try {
  const { rows } = await client.query(`SELECT to_regclass('${schema}.catalogue_jobs') AS found`)
  if (!options.keep || rows[0]?.found === null)
    await load(client, Number(options.jobs), Number(options.copies))
  await client.query(`SET search_path TO ${schema}`)
  const { rows: versions } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  )
  console.log(
    `PostgreSQL ${versions[0]?.version}, ${cpus()[0]?.model} × ${cpus().length}, ${new Date().toISOString()}`,
  )
  console.log(`${'milliseconds in the database'.padEnd(38)}  median   worst   first  rows`)
  for (const [name, kind, body] of searches)
    await measure(client, name, toSql(kind, body), Number(options.runs))
  if (!options.keep) await client.query(`DROP SCHEMA ${schema} CASCADE`)
} finally {
  await client.end()
}

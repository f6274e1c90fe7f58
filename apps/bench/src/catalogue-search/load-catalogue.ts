import {
  analyzeCatalogueSql,
  catalogueIndexes,
  type CatalogueRecord,
  catalogueTables,
  companyStatisticsSql,
  loadSql,
} from '@scrip/catalogue'
import { generateDemo } from '@scrip/catalogue/demo'
import type { Client } from 'pg'

/** A schema of its own, so that a bench never touches a catalogue that is in use. */
export const schema = 'catalogue_bench'

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

/** Generates `jobs / copies` jobs and multiplies them inside the database, which is much faster than generating all. */
export async function loadCatalogue(
  client: Client,
  now: number,
  jobs: number,
  copies: number,
): Promise<void> {
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
    for (const statement of loadSql(batch)) await client.query(statement.text, [...statement.values])
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
  await client.query(companyStatisticsSql.text, [...companyStatisticsSql.values])
  await client.query('VACUUM')
  for (const statement of analyzeCatalogueSql) await client.query(statement)
  const seconds = (from: number, to: number): string => ((to - from) / 1_000).toFixed(0)
  console.error(
    `${jobs} jobs: loaded in ${seconds(started, loaded)} s, indexes ${seconds(loaded, indexed)} s, statistics ${seconds(indexed, performance.now())} s`,
  )
}

import {
  analyzeCatalogueSql,
  type CatalogueRecord,
  companyStatisticsSql,
  type KnownIdentities,
  knownIdentitiesSql,
  loadSql,
  type Sql,
} from '@scrip/catalogue'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'

const chunkSize = 2_000

/** Told after each chunk: how many records have been read so far. */
export type ImportProgress = (records: number) => void

/**
 * Loads records in one transaction: all of them, or none. One that is there already, by its id, is replaced; others stay.
 * Searches see the old catalogue until the end. A company must come before what belongs to it.
 *
 * @returns how many records were read.
 */
export async function importCatalogue(
  pool: pg.Pool,
  records: AsyncIterable<CatalogueRecord> | Iterable<CatalogueRecord>,
  onProgress: ImportProgress = () => undefined,
): Promise<number> {
  const count = await inTransaction(pool, async (client) => {
    // A large file takes longer than any one call may, and its source may be slow.
    await client.query('set local statement_timeout = 0')
    await client.query('set local idle_in_transaction_session_timeout = 0')
    let read = 0
    for await (const chunk of inChunks(records)) {
      await runAll(client, loadSql(chunk))
      read += chunk.length
      onProgress(read)
    }
    await runAll(client, [companyStatisticsSql])
    return read
  }).catch((error: unknown) => {
    throw toPortError(error)
  })
  for (const statement of analyzeCatalogueSql) await pool.query(statement)
  return count
}

/** What is in the catalogue: a file may name it without bringing it. */
export async function loadKnownIdentities(pool: pg.Pool): Promise<KnownIdentities> {
  const [companies, technologies] = await Promise.all([
    pool.query<{ id: string }>(knownIdentitiesSql.companyIds),
    pool.query<{ slug: string }>(knownIdentitiesSql.technologySlugs),
  ])
  return {
    companyIds: companies.rows.map((row) => row.id),
    technologySlugs: technologies.rows.map((row) => row.slug),
  }
}

async function* inChunks(
  records: AsyncIterable<CatalogueRecord> | Iterable<CatalogueRecord>,
): AsyncGenerator<readonly CatalogueRecord[]> {
  let chunk: CatalogueRecord[] = []
  for await (const record of records) {
    chunk.push(record)
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

async function runAll(client: pg.PoolClient, statements: readonly Sql[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, [...values])
}

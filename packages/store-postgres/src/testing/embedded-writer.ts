import { Client } from 'pg'
import { startEmbeddedPostgres } from '../embedded/index.ts'

/**
 * A process that starts a PostgreSQL, writes numbers and tells each one that was committed, until it is killed.
 * Its only argument is the data folder.
 */
const [, , dataDir] = process.argv
if (dataDir === undefined) throw new Error('Give the data folder.')
const postgres = await startEmbeddedPostgres({ dataDir, onLog: () => undefined })
const client = new Client(postgres.connectionString)
await client.connect()
await client.query('create table if not exists written (number integer)')
for (let number = 1; ; number++) {
  await client.query('insert into written values ($1)', [number])
  process.stdout.write(`${number}\n`)
}

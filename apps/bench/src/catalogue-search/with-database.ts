import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { Client } from 'pg'

/** Measures on the database of `DATABASE_URL`, or on an embedded one that is thrown away afterwards. */
export async function withDatabase<Result>(use: (client: Client) => Promise<Result>): Promise<Result> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined) return await withClient(given, use)
  const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-'))
  const embedded = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), onLog: () => undefined })
  try {
    return await withClient(embedded.connectionString, use)
  } finally {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function withClient<Result>(
  connectionString: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

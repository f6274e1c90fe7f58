import { join } from 'node:path'
import { createPool, migrate } from '@scrip/store-postgres'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import type { Config } from '../config.ts'

export interface Database {
  readonly pool: ReturnType<typeof createPool>
  close(): Promise<void>
}

/** Opens, and migrates, the database of `DATABASE_URL` or the embedded one in the data folder. */
export async function openDatabase(config: Config, onLog: (line: string) => void): Promise<Database> {
  const embedded =
    config.databaseUrl === null
      ? await startEmbeddedPostgres({ dataDir: join(config.dataDirectory, 'postgres'), onLog })
      : null
  const connectionString = embedded?.connectionString ?? config.databaseUrl ?? ''
  const pool = createPool(connectionString)
  const close = async (): Promise<void> => {
    await pool.end()
    await embedded?.stop()
  }
  try {
    await migrate(pool)
  } catch (error) {
    await close()
    throw error
  }
  return { pool, close }
}

import { join } from 'node:path'
import { createPool, migrate } from '@scrip/store-postgres'
import { findRunningPostgres, startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import type { Config } from '../config.ts'

/** Few connections and a short patience: an expensive search is refused before it starves the others. */
const searchConnectionsMax = 6
const searchTimeoutMs = 5_000

/** An embedded database that ends by itself is started again; one that keeps falling needs a person. */
const restartsMax = 5

export interface Database {
  readonly pool: ReturnType<typeof createPool>
  /** For searches alone. */
  readonly cataloguePool: ReturnType<typeof createPool>
  close(): Promise<void>
}

interface Source {
  readonly connectionString: string
  stop(): Promise<void>
}

/** Where the embedded database tells of itself. */
export interface DatabaseLog {
  readonly onLog: (line: string) => void
  /** It ended without being asked, and what became of starting it again. */
  readonly onTrouble: (message: string) => void
}

/** Opens, and migrates, the database that the server will own: that of `DATABASE_URL` or the embedded one in the data folder. */
export async function openDatabase(config: Config, { onLog, onTrouble }: DatabaseLog): Promise<Database> {
  const external = externalSource(config)
  if (external !== null) return await connect(external)
  const dataDir = folderOf(config)
  return await connect(await startEmbeddedPostgres({ dataDir, onLog, onTrouble, restartsMax }))
}

/** The same for a command beside it: uses the embedded database of a running server, and starts one only if there is none. */
export async function openSharedDatabase(config: Config): Promise<Database> {
  const running = config.databaseUrl === null ? await findRunningPostgres(folderOf(config)) : null
  return running === null
    ? await openDatabase(config, { onLog: () => undefined, onTrouble: () => undefined })
    : await connect({ connectionString: running, stop: async () => undefined })
}

function externalSource(config: Config): Source | null {
  return config.databaseUrl === null
    ? null
    : { connectionString: config.databaseUrl, stop: async () => undefined }
}

function folderOf(config: Config): string {
  return join(config.dataDirectory, 'postgres')
}

async function connect(source: Source): Promise<Database> {
  const pool = createPool(source.connectionString)
  const cataloguePool = createPool(source.connectionString, searchConnectionsMax, searchTimeoutMs)
  const close = async (): Promise<void> => {
    await cataloguePool.end()
    await pool.end()
    await source.stop()
  }
  try {
    await migrate(pool)
  } catch (error) {
    await close()
    throw error
  }
  return { pool, cataloguePool, close }
}

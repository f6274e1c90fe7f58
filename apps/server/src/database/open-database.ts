import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createPool, migrate } from '@scrip/store-postgres'
import { findRunningPostgres, startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import type { Config } from '../config.ts'
import { NothingThereError } from '../nothing-there-error.ts'

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
  if (external !== null) return await migrated(connect(external))
  const dataDir = folderOf(config)
  return await migrated(connect(await startEmbeddedPostgres({ dataDir, onLog, onTrouble, restartsMax })))
}

/** The same for a command beside it: uses the embedded database of a running server, and starts one only if there is none. */
export async function openSharedDatabase(config: Config): Promise<Database> {
  const running = await findRunning(config)
  return running === null ? await openDatabase(config, silent) : await migrated(connect(running))
}

/**
 * For a command that looks at what is there, or adds to it: never makes a folder or a database, never changes the shape of one.
 *
 * @throws NothingThereError naming the place when no server has ever kept its data there.
 */
export async function openExistingDatabase(config: Config): Promise<Database> {
  const database = connect((await findRunning(config)) ?? (await existingSource(config)))
  try {
    const { rows } = await database.pool.query(`select 1 where to_regclass('accounts') is not null`)
    if (rows.length === 0) throw new NothingThereError(`${placeOf(config)} has no tables of Scrip`)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

const silent: DatabaseLog = { onLog: () => undefined, onTrouble: () => undefined }

async function findRunning(config: Config): Promise<Source | null> {
  if (config.databaseUrl !== null) return null
  const connectionString = await findRunningPostgres(folderOf(config))
  return connectionString === null ? null : { connectionString, stop: async () => undefined }
}

async function existingSource(config: Config): Promise<Source> {
  const external = externalSource(config)
  if (external !== null) return external
  const dataDir = folderOf(config)
  // Asked first, since starting it would make what is missing.
  if (!existsSync(join(dataDir, 'cluster'))) {
    throw new NothingThereError(
      `there is no database in ${config.dataDirectory}; --data (SCRIP_DATA) names the folder that a server was started on`,
    )
  }
  return await startEmbeddedPostgres({ dataDir, ...silent })
}

/** For messages: an address may hold a password, so it is not repeated. */
function placeOf(config: Config): string {
  return config.databaseUrl === null
    ? `the database in ${config.dataDirectory}`
    : 'the database of DATABASE_URL'
}

function externalSource(config: Config): Source | null {
  return config.databaseUrl === null
    ? null
    : { connectionString: config.databaseUrl, stop: async () => undefined }
}

function folderOf(config: Config): string {
  return join(config.dataDirectory, 'postgres')
}

function connect(source: Source): Database {
  const pool = createPool(source.connectionString)
  const cataloguePool = createPool(source.connectionString, searchConnectionsMax, searchTimeoutMs)
  const close = async (): Promise<void> => {
    await cataloguePool.end()
    await pool.end()
    await source.stop()
  }
  return { pool, cataloguePool, close }
}

async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database.pool)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

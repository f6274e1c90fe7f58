import { mkdir, realpath } from 'node:fs/promises'
import { Client } from 'pg'
import { findBinaries } from './binaries.ts'
import { openClusterFolder, superuser } from './cluster-folder.ts'
import { findFreePort } from './free-port.ts'
import { stopLeftover } from './leftover.ts'
import { keepRunning } from './keep-running.ts'
import { takeOwnerLock } from './owner-lock.ts'
import { startPostmaster, type Postmaster } from './postmaster.ts'
import { findRunAs, type RunAs } from './run-as.ts'

export interface EmbeddedPostgresOptions {
  /** Made when it is missing. Everything is kept in it, and it may be moved or copied while nothing runs on it. */
  readonly dataDir: string
  /** 0, the default, takes a free one. */
  readonly port?: number
  readonly onLog: (line: string) => void
  /** How often a PostgreSQL that ended without being asked is started again on its port; 0, the default: never. */
  readonly restartsMax?: number
  /** Told when it ended by itself, and what became of starting it again; `onLog` unless told. */
  readonly onTrouble?: (message: string) => void
}

export interface EmbeddedPostgres {
  /** Of the database `scrip`, as superuser, on 127.0.0.1. Holds the password: not for logs. */
  readonly connectionString: string
  /** Fast and clean; open transactions are rolled back. */
  stop(): Promise<void>
}

/**
 * Starts a durable PostgreSQL of its own on a folder, as root too, and also when the last run was killed: a PostgreSQL
 * which that run has left behind is stopped first, and what was committed is there.
 *
 * @throws FolderInUseError when a living process owns the folder.
 * @throws Error when there is no build for the platform, the folder cannot be used or the port is taken.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDir, { recursive: true })
  const dataDir = await realpath(options.dataDir)
  const lock = await takeOwnerLock(dataDir)
  let postmaster: Postmaster | null = null
  try {
    const [{ initdb, postgres }, runAs] = await Promise.all([findBinaries(), findRunAs()])
    const { clusterDir, password } = await openClusterFolder(dataDir, initdb, runAs, options.onLog)
    await stopLeftover(clusterDir, options.onLog)
    const started = await startOnPort(postgres, clusterDir, options.port ?? 0, runAs, options.onLog)
    postmaster = started.postmaster
    const address = `postgresql://${superuser}:${password}@127.0.0.1:${started.port}`
    await ensureDatabase(address)
    const kept = keepRunning(started.postmaster, {
      restartsMax: options.restartsMax ?? 0,
      onTrouble: options.onTrouble ?? options.onLog,
      now: () => performance.now(),
      start: async () => {
        // The children of a postmaster that was killed may outlive it for a moment.
        await stopLeftover(clusterDir, options.onLog)
        return startPostmaster(postgres, clusterDir, started.port, runAs, options.onLog)
      },
    })
    return {
      connectionString: `${address}/scrip`,
      stop: async () => {
        await kept.stop()
        await lock.release()
      },
    }
  } catch (error) {
    await postmaster?.stop()
    await lock.release()
    throw error
  }
}

/** A free port can be taken by somebody else before PostgreSQL has it; then another one is tried. */
async function startOnPort(
  postgres: string,
  clusterDir: string,
  port: number,
  runAs: RunAs | null,
  onLog: (line: string) => void,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const chosen = port === 0 ? await findFreePort() : port
    try {
      return { postmaster: await startPostmaster(postgres, clusterDir, chosen, runAs, onLog), port: chosen }
    } catch (error) {
      const isPortTaken = error instanceof Error && error.message.includes('could not bind')
      if (!isPortTaken || port !== 0 || attempt === 5) throw error
    }
  }
}

async function ensureDatabase(address: string): Promise<void> {
  const client = new Client({ connectionString: `${address}/postgres`, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'scrip'`)
    if (found.rowCount === 0) await client.query('create database scrip')
  } finally {
    await client.end()
  }
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  createApp,
  createIdSource,
  createRateLimiter,
  createSecretHasher,
  createStaffAuth,
  type Ports,
} from '@scrip/api'
import { instant } from '@scrip/rules'
import { createPostgresStore } from '@scrip/store-postgres'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './database/open-database.ts'
import type { Demo } from './demo/demo.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { startDueWork } from './due-work.ts'
import { loadConsole } from './http/console-files.ts'
import { listen } from './http/listen.ts'
import { loadSecret } from './secret.ts'

/** How long answers in flight get to finish when the server is told to stop. */
const graceMs = 10_000

export interface StartOptions {
  readonly config: Config
  readonly log: Logger
  /** Tells a person what takes a while. */
  readonly say: (line: string) => void
}

export interface RunningServer {
  readonly url: string
  readonly demo: Demo | null
  /** Lets answers in flight finish, then closes the database. */
  close(): Promise<void>
}

/** Opens the database, brings its schema up to date, seeds the demo when asked, and serves API and console. */
export async function startServer({ config, log, say }: StartOptions): Promise<RunningServer> {
  const secret = await loadSecret(config)
  const database = await openDatabase(config, (line) => log.debug(line))
  try {
    return await serveFrom(database, secret, { config, log, say })
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serveFrom(
  database: Database,
  secret: Uint8Array<ArrayBuffer>,
  { config, log, say }: StartOptions,
): Promise<RunningServer> {
  const clock = { now: () => instant(Date.now()) }
  const ids = createIdSource(clock)
  const store = createPostgresStore({ pool: database.pool, clock, ids })
  const secretHasher = createSecretHasher(secret)
  const ports: Ports = {
    clock,
    ids,
    ledger: store.ledger,
    catalogue: store.catalogue,
    teams: store.teams,
    audit: store.audit,
    staff: createStaffAuth(store.staffStore, secretHasher),
    rateLimiter: createRateLimiter(),
    secretHasher,
    keyPrefix: 'scrip_live_',
    onError: (error, requestId) => log.error({ err: error, requestId }, 'a request failed'),
  }
  const demo = config.isDemo
    ? await seedDemo({ store, ports, dataDirectory: config.dataDirectory, say })
    : null
  const app = createApp(ports)
  const dueWork = startDueWork(store.ledger, (error) => log.error({ err: error }, 'due work failed'))
  const listener = await listen(config, {
    api: (request, info) => app.fetch(request, info),
    console: await loadBuiltConsole(),
    isReady: () => isAlive(database),
  })
  return {
    url: listener.url,
    demo,
    close: async () => {
      await listener.close(graceMs)
      await dueWork.stop()
      await store.close()
      await database.close()
    },
  }
}

async function isAlive({ pool }: Database): Promise<boolean> {
  try {
    await pool.query('select 1')
    return true
  } catch {
    return false
  }
}

async function loadBuiltConsole(): Promise<Awaited<ReturnType<typeof loadConsole>> | null> {
  const folder = join(dirname(import.meta.dirname), '..', 'console', 'dist')
  return existsSync(join(folder, 'index.html')) ? await loadConsole(folder) : null
}

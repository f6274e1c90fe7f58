import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  createApp,
  createEventHub,
  createIdSource,
  createRateLimiter,
  createSecretHasher,
  createStaffAuth,
  runExports,
  type Clock,
  type EventHub,
  type Ports,
  type SecretHasher,
  type StaffAuth,
} from '@scrip/api'
import { instant } from '@scrip/rules'
import { createPostgresStore, type PostgresStore } from '@scrip/store-postgres'
import type { Logger } from 'pino'
import { startBulkWork } from './bulk-work.ts'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './database/open-database.ts'
import type { Demo } from './demo/demo.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { bookDueWork, dueWorkIntervalMs } from './due-work.ts'
import { loadConsole } from './http/console-files.ts'
import type { Parts } from './http/handle-request.ts'
import { listen } from './http/listen.ts'
import { createOidcProvider } from './oidc/create-oidc-provider.ts'
import { startRegularWork } from './regular-work.ts'
import { loadSecret } from './secret.ts'

/** How long answers in flight get to finish when the server is told to stop. */
const graceMs = 10_000

/** The months to come get their partitions long before they begin. */
const houseworkIntervalMs = 3_600_000
const exportsPerRun = 1000
const exportIntervalMs = 10_000

export interface StartOptions {
  readonly config: Config
  readonly log: Logger
  /** Tells a person what takes a while. */
  readonly say: (line: string) => void
  /** Aborted when the server is told to stop before it is ready. */
  readonly stopEarly: AbortSignal
}

export interface RunningServer {
  readonly url: string
  readonly demo: Demo | null
  /** Lets answers in flight finish, then closes the database. */
  close(): Promise<void>
}

/**
 * Takes the port, opens the database, brings its schema up to date, seeds the demo when asked, and serves API and console.
 * The port comes first: a taken one is said at once. Until all is open, `/readyz` and the API answer 503.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const parts: Parts = {
    api: null,
    console: await loadBuiltConsole(),
    isReady: async () => false,
    endStreams: () => undefined,
  }
  const listener = await listen(options.config, parts)
  const opened: Closable[] = []
  const close = async (): Promise<void> => {
    parts.endStreams()
    await listener.close(graceMs)
    // A part that cannot be closed, such as a store whose database is away, must not leave the others open.
    for (const part of opened.toReversed())
      await part.close().catch((error: unknown) => options.log.error({ err: error }, 'closing failed'))
  }
  try {
    const demo = await openParts(options, opened, parts)
    return { url: listener.url, demo, close }
  } catch (error) {
    await close()
    throw error
  }
}

interface Closable {
  close(): Promise<void>
}

/** What is opened is noted at once in `opened`, so that a failure half-way leaves nothing open. */
async function openParts(options: StartOptions, opened: Closable[], parts: Parts): Promise<Demo | null> {
  const { config, log, say, stopEarly } = options
  const secret = await loadSecret(config)
  const database = await openDatabase(config, {
    onLog: (line) => log.debug(line),
    onTrouble: (message) => log.warn(message),
  })
  opened.push(database)
  const clock = { now: () => instant(Date.now()) }
  const ids = createIdSource(clock)
  const { pool, cataloguePool } = database
  const store = createPostgresStore({ pool, cataloguePool, clock, ids })
  opened.push(store)
  const secretHasher = createSecretHasher(secret)
  const staff = createStaffAuth({ store: store.staffStore, hash: secretHasher, ids })
  const events = createEventHub({
    feed: store.changes,
    onError: (error) => log.error({ err: error }, 'following what happens failed'),
  })
  // Streams stay open for as long as somebody looks: they end before the answers in flight are waited for.
  parts.endStreams = () => events.close()
  const exporting = startExporting(store, clock, log)
  opened.push(exporting)
  const ports = {
    ...createPorts(store, {
      clock,
      secretHasher,
      staff,
      log,
      events,
      onExportWaiting: exporting.wake,
    }),
    ...openOidc(config, log),
  }
  const { isDemo, dataDirectory } = config
  const demo = isDemo ? await seedDemo({ store, ports, dataDirectory, say, stopEarly, database }) : null
  opened.push(
    ...startRegularWorks(store, { clock, forgetSessions: () => staff.forgetEnded(clock.now()), log }),
    startBulkWork(ports, (error) => log.error({ err: error }, 'a bulk grant stopped and goes on later')),
  )
  const app = createApp(ports)
  parts.api = (request, info) => app.fetch(request, info)
  parts.isReady = () => isAlive(database)
  return demo
}

/** What is done again and again while the server runs; any number of servers may do it on one database. */
function startRegularWorks(
  store: PostgresStore,
  { clock, forgetSessions, log }: { clock: Clock; forgetSessions: () => Promise<number>; log: Logger },
): readonly Closable[] {
  const dueWork = startRegularWork(
    () => bookDueWork(store.ledger),
    dueWorkIntervalMs,
    (error) => log.error({ err: error }, 'due work failed'),
  )
  const housework = startRegularWork(
    async () => {
      const done = {
        ...(await store.keepHouse()),
        creationsForgotten: await store.forgetCreations(),
        sessionsForgotten: await forgetSessions(),
        eventsForgotten: await store.forgetStaffEvents(),
        exportsRemoved: await store.exports.removeExpired(clock.now(), exportsPerRun),
      }
      const forgotten = done.keysForgotten + done.creationsForgotten + done.sessionsForgotten
      if (done.months.length > 0 || forgotten > 0) log.info(done, 'kept house')
    },
    houseworkIntervalMs,
    (error) => log.error({ err: error }, 'housework failed'),
  )
  return [dueWork, housework]
}

/** Whoever asks for an export wakes it; the interval finds those that another process has left half-written. */
function startExporting(
  store: PostgresStore,
  clock: Clock,
  log: Logger,
): Closable & { readonly wake: () => void } {
  let isStopping = false
  const onError = (error: unknown): void => log.error({ err: error }, 'an export failed')
  const work = startRegularWork(
    async () => {
      await runExports({ ...store, clock }, { onError, isStopping: () => isStopping })
    },
    exportIntervalMs,
    onError,
  )
  return {
    wake: work.wake,
    close: async () => {
      isStopping = true
      await work.close()
    },
  }
}

interface PortParts {
  readonly clock: Clock
  readonly secretHasher: SecretHasher
  readonly staff: StaffAuth
  readonly log: Logger
  readonly events: EventHub
  readonly onExportWaiting: () => void
}

function createPorts(store: PostgresStore, parts: PortParts): Ports {
  const { clock, secretHasher, staff, log, events, onExportWaiting } = parts
  return {
    clock,
    ids: createIdSource(clock),
    ledger: store.ledger,
    catalogue: store.catalogue,
    teams: store.teams,
    audit: store.audit,
    approvals: store.approvals,
    bulkGrants: store.bulkGrants,
    changes: store.changes,
    exports: store.exports,
    views: store.views,
    events,
    onExportWaiting,
    staff,
    rateLimiter: createRateLimiter(),
    secretHasher,
    keyPrefix: 'scrip_live_',
    onError: (error, requestId) => log.error({ err: error, requestId }, 'a request failed'),
  }
}

function openOidc({ oidc, publicUrl }: Config, log: Logger): Pick<Ports, 'oidc'> {
  if (oidc === null) return {}
  const tell = (error: unknown): void => log.warn({ err: error }, 'a sign-in at the identity provider failed')
  return { oidc: createOidcProvider(oidc, publicUrl, tell) }
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

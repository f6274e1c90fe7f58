import { spawn, type ChildProcess } from 'node:child_process'
import { planLaunch, type RunAs } from './run-as.ts'

/** A running PostgreSQL that this process has started. */
export interface Postmaster {
  /** Rolls back what is open, writes everything else to disk and ends. */
  stop(): Promise<void>
  /** Resolves when it has ended, asked or not. */
  readonly ended: Promise<void>
}

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '128MB',
  // Making a new log segment under load costs tens of milliseconds; used ones are kept and renamed instead.
  min_wal_size: '512MB',
  max_wal_size: '2GB',
  wal_buffers: '16MB',
  checkpoint_timeout: '15min',
  max_connections: '100',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
}

/**
 * Starts PostgreSQL and waits until it answers.
 *
 * It runs in a session of its own: Ctrl-C in a terminal reaches the server, which stops it when its last answer is out.
 *
 * @throws Error with PostgreSQL's own words when it ends before it is ready.
 */
export async function startPostmaster(
  postgres: string,
  clusterDir: string,
  port: number,
  runAs: RunAs | null,
  onLog: (line: string) => void,
): Promise<Postmaster> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const launch = await planLaunch(postgres, ['-D', clusterDir, '-p', String(port), ...flags], runAs, [
    postgres,
    clusterDir,
  ])
  const child = spawn(launch.command, launch.args, {
    ...(launch.uid === undefined ? {} : { uid: launch.uid }),
    ...(launch.gid === undefined ? {} : { gid: launch.gid }),
    cwd: clusterDir,
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await waitUntilReady(child, onLog)
  return {
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
      await ended
    },
  }
}

function waitUntilReady(child: ChildProcess, onLog: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let started = ''
    let isReady = false
    child.stderr?.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8')
      for (const line of text.trimEnd().split('\n')) onLog(line)
      if (isReady) return
      started += text
      if (started.includes('database system is ready to accept connections')) {
        isReady = true
        started = ''
        resolve()
      }
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(
        new Error(`PostgreSQL ended with ${code ?? signal ?? 'nothing'} before it was ready:\n${started}`),
      ),
    )
  })
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findRunningPostgres } from './find-running-postgres.ts'
import { findClusterProcesses } from './processes.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts'

// mkdtemp makes a folder that nobody else may enter: as root, PostgreSQL's user has to get in all the same.
let folder = ''
let dataDir = ''
let running: EmbeddedPostgres | null = null

// One folder for all tests: making a cluster is the slow part, and its second start is what matters most.
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'scrip-embedded-')))
  dataDir = join(folder, 'data')
  // What a first start leaves behind when it is killed.
  await mkdir(join(dataDir, 'cluster.part', 'base'), { recursive: true })
})
afterEach(() => stop())
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = async (): Promise<string> => {
  running = await startEmbeddedPostgres({ dataDir, onLog: () => undefined })
  return running.connectionString
}
const stop = async (): Promise<void> => {
  await running?.stop()
  running = null
}
const query = async (connectionString: string, text: string): Promise<readonly unknown[][]> => {
  const client = new Client(connectionString)
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}
const postmasterPid = async (): Promise<number> =>
  Number.parseInt(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10)

describe('startEmbeddedPostgres', () => {
  it('keeps what was written, durably, behind a password of its own', async () => {
    const first = await start()
    await query(first, 'create table kept as select 42 as answer')
    const settings = await query(
      first,
      `select current_setting('fsync'), current_setting('synchronous_commit'), current_setting('listen_addresses')`,
    )
    expect(settings).toEqual([['on', 'on', '127.0.0.1']])
    await stop()
    expect(await findClusterProcesses(join(dataDir, 'cluster'), null)).toEqual([])

    const second = await start()
    expect(await query(second, 'select answer from kept')).toEqual([[42]])
    expect((await stat(join(dataDir, 'superuser-password'))).mode & 0o777).toBe(0o600)
    const { password, hostname } = new URL(second)
    expect(hostname).toBe('127.0.0.1')
    expect(password).toBe((await readFile(join(dataDir, 'superuser-password'), 'utf8')).trim())
    const guess = second.replace(password, 'postgres')
    await expect(query(guess, 'select 1')).rejects.toThrow('password authentication failed')
  })

  it('refuses a folder whose owner is alive, and leaves its database alone', async () => {
    const url = await start()
    await expect(startEmbeddedPostgres({ dataDir, onLog: () => undefined })).rejects.toThrow('is in use')
    expect(await query(url, 'select 1')).toEqual([[1]])
    expect(await findRunningPostgres(dataDir)).toBe(url)
    await stop()
    expect(await findRunningPostgres(dataDir)).toBeNull()
    expect(await findRunningPostgres(join(folder, 'none'))).toBeNull()
  })

  it('starts when the last PostgreSQL was killed, also when its number now belongs to a stranger', async () => {
    await query(await start(), 'create table kept_too as select 1 as one')
    const pid = await postmasterPid()
    process.kill(pid, 'SIGKILL')
    await stop()
    expect(await query(await start(), 'select one from kept_too')).toEqual([[1]])

    process.kill(await postmasterPid(), 'SIGKILL')
    await stop()
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid')
    const lines = (await readFile(pidFile, 'utf8')).split('\n')
    await writeFile(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'))
    expect(await query(await start(), 'select one from kept_too')).toEqual([[1]])
  })

  it('takes over from a server that was killed, with every commit that it had told of', async () => {
    const writer = fileURLToPath(new URL('../testing/embedded-writer.ts', import.meta.url))
    let told = 0
    for (const round of [1, 2]) {
      const child = spawn(process.execPath, [writer, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
      const exited = once(child, 'exit')
      for await (const line of createInterface({ input: child.stdout })) {
        told = Number(line)
        if (told === 200 * round) child.kill('SIGKILL')
      }
      await exited
    }
    const left = await postmasterPid()
    expect(await findClusterProcesses(join(dataDir, 'cluster'), left)).toContain(left)

    const url = await start()
    expect(await postmasterPid()).not.toBe(left)
    const [row] = await query(url, 'select count(*)::int from written')
    // The first round wrote at least 200 and the second told how many it wrote; one more may have been on its way each.
    expect(row?.[0]).toBeGreaterThanOrEqual(200 + told)
    const servers = await query(url, `select count(*)::int from written where number = ${told}`)
    expect(servers[0]?.[0]).toBeGreaterThanOrEqual(1)
  })
})

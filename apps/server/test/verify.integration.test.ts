import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { createPool } from '@scrip/store-postgres'
import { findRunningPostgres } from '@scrip/store-postgres/embedded'
import { expect, test } from 'vitest'
import { searchJobs } from './customer.ts'
import { startServerProcess, withDataDirectory } from './server-process.ts'

const main = join(import.meta.dirname, '..', 'src', 'main.ts')

interface Verified {
  readonly code: number
  readonly output: string
}

function verify(folder: string, ...args: readonly string[]): Promise<Verified> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, 'verify', '--data', folder, ...args], (error, output) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output })
    })
  })
}

async function runSql(folder: string, statement: string): Promise<void> {
  const connectionString = await findRunningPostgres(join(folder, 'postgres'))
  if (connectionString === null) throw new Error('the database does not run')
  const pool = createPool(connectionString)
  try {
    await pool.query(statement)
  } finally {
    await pool.end()
  }
}

test(
  'verify is clean beside a server under load, and names what somebody broke',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const server = await startServerProcess(folder)
      try {
        const { url, demo } = server.ready
        const customer = { url, apiKey: demo.api_key }
        const enough = new AbortController()
        const call = async (): Promise<void> => {
          while (!enough.signal.aborted) await (await searchJobs(customer, 1)).arrayBuffer()
        }
        const load = Promise.all(Array.from({ length: 8 }, call))
        const clean = await verify(folder)
        enough.abort()
        await load
        expect(clean).toMatchObject({
          code: 0,
          output: expect.stringMatching(/^\d+ accounts, \d+ entries: every law holds\n$/),
        })

        await runSql(
          folder,
          `update accounts set available = available - 1, used = used + 1 where kind = 'api' and team_id = '${demo.team_id}'`,
        )
        const broken = await verify(folder)
        expect(broken.code).toBe(1)
        expect(broken.output).toContain(`L3  ${demo.team_id} api: available is `)
        expect(broken.output).toMatch(/\d+ accounts, \d+ entries: \d+ times a law is broken\n$/)
        expect((await verify(folder, '--team', 'team_000nobody')).code).toBe(0)
      } finally {
        await server.stop()
      }
    })
  },
)

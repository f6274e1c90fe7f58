import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createPool } from '@scrip/store-postgres'
import { findRunningPostgres } from '@scrip/store-postgres/embedded'
import { expect, test } from 'vitest'
import { searchJobs } from './customer.ts'
import { type CommandResult, runServerCommand } from './server-command.ts'
import { startServerProcess, withDataDirectory } from './server-process.ts'

function verify(folder: string, ...args: readonly string[]): Promise<CommandResult> {
  return runServerCommand(['verify', '--data', folder, ...args])
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
        expect(await verify(folder, '--team', 'team_000nobody')).toEqual({
          code: 2,
          output: '',
          errors: 'scrip-server: there is no team team_000nobody\n',
        })
        expect((await verify(folder, '--team', demo.team_id)).output).toMatch(
          /^L3 [^]*\n2 accounts, \d+ entries: /,
        )
      } finally {
        await server.stop()
      }
    })
  },
)

test('verify makes nothing where there is nothing, says where it looked and exits 2', async () => {
  await withDataDirectory(async (folder) => {
    const missing = join(folder, 'missing')
    const { code, output, errors } = await verify(missing)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(`there is no database in ${missing};`)
    expect(existsSync(missing)).toBe(false)
  })
})

test('verify looks into .data of where it is started, and makes none there', async () => {
  await withDataDirectory(async (folder) => {
    const elsewhere = join(folder, 'elsewhere')
    await mkdir(elsewhere)
    const { code, errors } = await runServerCommand(['verify'], elsewhere)
    expect(code).toBe(2)
    expect(errors).toContain(`there is no database in ${join(elsewhere, '.data')};`)
    expect(existsSync(join(elsewhere, '.data'))).toBe(false)
  })
})

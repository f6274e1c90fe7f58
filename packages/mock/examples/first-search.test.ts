// The example of the SDK, which is written for the server, runs against the mock by changing one line.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const example = join(import.meta.dirname, '../../sdk/examples/first-search.ts')
const reports = join(import.meta.dirname, '../reports')

const forServer = 'const client = createClient(readEnvironment())'
const forMock = "import { createMock } from '@scrip/mock'; const client = createClient(createMock().client())"

/** So many companies are revealed before the example begins. */
const revealed = (count: number) => `
const previews = await client.companies.search({ blur_company_data: true, limit: ${Math.max(count, 1)} })
await client.companies.reveal({ company_ids: previews.data.data.slice(0, ${count}).map(({ id }) => id) })
`

async function run(name: string, more = ''): Promise<string> {
  const lines = (await readFile(example, 'utf8')).split('\n')
  expect(lines.filter((line) => line === forServer)).toHaveLength(1)
  const changed = lines.map((line) => (line === forServer ? forMock + more : line)).join('\n')
  await mkdir(reports, { recursive: true })
  const file = join(reports, `${name}.ts`)
  await writeFile(file, changed)
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  return stdout
}

test('the first search is the same against the mock', async () => {
  const stdout = await run('first-search')
  expect(stdout).toMatch(/10 jobs found +10 api credits +4990 left/)
  expect(stdout).toMatch(/5 companies found +15 api credits +4975 left/)
  expect(stdout).toMatch(/\d+ technologies found +3 api credits +4972 left/)
  expect(stdout).toMatch(/1 company revealed +1 company credits +499 left/)
  expect(stdout).toMatch(/api +answers +28 = ledger +28/)
  expect(stdout).toMatch(/company +answers +1 = ledger +1/)
  expect(stdout).toMatch(/402 Not enough company credits: required 500, available 499\. Cost: 0\./)
}, 30_000)

test.each([300, 499, 500])(
  'it ends with a 402 after %i companies were revealed',
  async (count) => {
    const stdout = await run(`first-search-after-${count}`, revealed(count))
    const [, required, available] = /required (\d+), available (\d+)\. Cost: 0\./.exec(stdout) ?? []
    // The example itself may have paid for one more.
    expect([500 - count, Math.max(0, 499 - count)]).toContain(Number(available))
    expect(Number(required)).toBe(Number(available) + 1)
  },
  30_000,
)

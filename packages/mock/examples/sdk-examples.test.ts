// The SDK's examples, run as a customer would: as programs of their own, over HTTP.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@scrip/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import worker from '../../sdk/examples/edge-worker.ts'
import { createMock } from '../src/index.ts'
import { listen } from '../src/node/index.ts'

const host = createMock({ now: '2030-01-01T00:00:00Z' })
let url = ''
let close: () => Promise<void> = async () => {}

beforeAll(async () => {
  ;({ close, url } = await listen(host))
})
afterAll(() => close())

async function run(name: string, ...given: readonly string[]): Promise<string> {
  const file = join(import.meta.dirname, '../../sdk/examples', `${name}.ts`)
  const env = { ...process.env, SCRIP_BASE_URL: url, SCRIP_API_KEY: host.world(name).client().apiKey }
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...given], { env })
  return stdout
}

async function usedOf(name: string): Promise<number> {
  const { data } = await createClient(host.world(name).client()).credits.balance()
  return data.balances.api.used
}

test('the nightly sync keeps to its budget and goes on where it stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nightly-'))
  try {
    expect(await run('nightly-sync', folder, '30')).toContain('30 jobs for 30 credits; stopped: budget.')
    expect(await run('nightly-sync', folder, '7')).toContain('7 jobs for 7 credits; stopped: budget.')
    const lines = (await readFile(join(folder, 'jobs.jsonl'), 'utf8')).trim().split('\n')
    expect(new Set(lines).size).toBe(37)
    expect(await usedOf('nightly-sync')).toBe(37)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 60_000)

test('a lost answer is paid once, and one that nobody asks for again is found by a sync', async () => {
  const stdout = await run('lost-answer')
  expect(stdout).toContain('2 attempts, 5 credits, replayed: true\nThe meter says 5.')
  expect(stdout).toContain('settled: false; 5 set aside\nAfter a sync: 5 spent, 0 set aside.')
  expect(await usedOf('lost-answer')).toBe(10)
}, 60_000)

test('a client written for TheirStack needs another base URL, and no more', async () => {
  const stdout = await run('from-theirstack')
  expect(/^fetch: (.+)$/m.exec(stdout)?.[1]).toBe(/^client: (.+)$/m.exec(stdout)?.[1])
  expect(stdout.match(/^cost 3, left \d+$/gm)).toEqual(['cost 3, left 4997', 'cost 3, left 4994'])
}, 60_000)

test('the worker answers with what it cost', async () => {
  const environment = { SCRIP_API_KEY: host.world('edge').client().apiKey, SCRIP_BASE_URL: url }
  const answer = await worker.fetch(new Request('https://edge.test/?title=engineer'), environment)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ cost: await usedOf('edge') })
  expect((await worker.fetch(new Request('https://edge.test/'), environment)).status).toBe(400)
})

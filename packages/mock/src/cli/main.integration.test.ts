import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@scrip/sdk'
import { createAdminClient } from '@scrip/sdk/admin'
import { type ReadyProcess, startReadyProcess } from '@scrip/testkit/ready-process'
import { afterEach, beforeEach, expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')

interface Ready {
  readonly url: string
  readonly pid: number
  readonly demo: { readonly team_id: string; readonly api_key: string }
  readonly staff: { readonly token: string }
}

function parseReady(value: unknown): Ready {
  expect(value).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    pid: expect.any(Number),
    demo: { team_id: expect.stringMatching(/^team_/), api_key: 'scrip_test_default_1' },
    staff: { token: expect.any(String) },
  })
  return value as Ready
}

let folder: string
const started: ReadyProcess<Ready>[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrip-mock-cli-'))
})
afterEach(async () => {
  for (const mock of started.splice(0)) await mock.stop()
  await rm(folder, { recursive: true, force: true })
})

async function start(...args: readonly string[]): Promise<ReadyProcess<Ready>> {
  const mock = await startReadyProcess({
    command: process.execPath,
    args: [main, '--port', '0', '--json', '--now', '2030-01-01T00:00:00Z', ...args],
    parseReady,
  })
  started.push(mock)
  return mock
}

/** Ends with whatever code it ends with. */
async function run(url: string | null, ...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1', ...(url === null ? {} : { SCRIP_MOCK_URL: url }) }
  return new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      execFile(process.execPath, [main, ...args], { env, cwd: folder }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
      })
    },
  )
}

test('serves until it is told to stop', async () => {
  const mock = await start('--scenario', 'low_balance')
  const { url, pid, demo, staff } = mock.ready
  expect(pid).toBe(mock.child.pid)
  const client = createClient({ baseUrl: url, apiKey: demo.api_key })
  expect((await client.team.get()).data.id).toBe(demo.team_id)
  const { credits } = await client.jobs.search({ posted_at_max_age_days: 30, limit: 4 })
  expect(credits).toMatchObject({ cost: 4, remaining: 6 })
  const admin = createAdminClient({ baseUrl: url, token: staff.token })
  expect((await admin.teams.get(demo.team_id)).data.balances.api.used).toBe(4)
  expect(await mock.stop()).toBe(0)
})

test('every command turns the mock that runs', async () => {
  const { url, demo } = (await start()).ready
  const client = createClient({ baseUrl: url, apiKey: demo.api_key, retry: { attempts: 1 } })
  const advanced = await run(url, 'advance', '31d')
  expect(advanced).toMatchObject({ code: 0, stdout: expect.stringContaining('period') })
  expect((await run(url, 'advance', '2030-03-05T00:00:00Z', '--json')).stdout).toContain('2030-03-05')
  expect((await run(url, 'seed', '{"type":"grant","kind":"company","amount":7}')).stdout).toContain('grant_')
  expect((await run(url, 'fault', 'add', 'status=503', '--path', '/v1/team')).code).toBe(0)
  await expect(client.team.get()).rejects.toMatchObject({ status: 503 })
  await client.team.get()
  const requests = await run(url, 'requests', '--json')
  const [, answered] = JSON.parse(requests.stdout) as { readonly requestId: string }[]
  expect((await run(url, 'explain', answered?.requestId ?? '')).code).toBe(0)
  expect((await run(url, 'requests')).stdout).toContain('GET /v1/team')
  expect((await run(url, 'verify')).code).toBe(0)
  const file = join(folder, 'world.json')
  expect((await run(url, 'snapshot', file)).code).toBe(0)
  expect((await run(url, 'reset')).code).toBe(0)
  expect((await client.credits.balance()).data.as_of).toBe('2030-01-01T00:00:00.000Z')
  expect((await run(url, 'restore', file)).code).toBe(0)
  expect((await client.credits.balance()).data.as_of).toBe('2030-03-05T00:00:00.000Z')
}, 240_000)

test('a check that fails ends with 1 and shows what was unexpected', async () => {
  const { url, demo } = (await start()).ready
  await fetch(`${url}/v1/teem`, { headers: { authorization: `Bearer ${demo.api_key}` } })
  const verified = await run(url, 'verify')
  expect(verified).toMatchObject({ code: 1, stderr: expect.stringContaining('GET /v1/teem') })
  expect((await run(url, 'requests', '--unmatched')).stdout).toContain('/v1/teem')
})

test('keeps its state in a file from one run to the next', async () => {
  const state = join(folder, 'state.json')
  const first = await start('--state', state)
  const spend = ({ ready }: ReadyProcess<Ready>) =>
    createClient({ baseUrl: ready.url, apiKey: ready.demo.api_key }).jobs.search({
      posted_at_max_age_days: 30,
      limit: 5,
    })
  expect((await spend(first)).credits.remaining).toBe(4995)
  expect(await first.stop()).toBe(0)
  expect(JSON.parse(await readFile(state, 'utf8'))).toMatchObject({ format: 'scrip-mock-snapshot' })
  const second = await start('--state', state)
  expect((await spend(second)).credits.remaining).toBe(4990)
  const spendOther = async (url: string) =>
    createClient({ baseUrl: url, apiKey: 'scrip_test_other_1' }).jobs.search({
      posted_at_max_age_days: 30,
      limit: 7,
    })
  expect((await spendOther(second.ready.url)).credits.remaining).toBe(4993)
  await second.stop()
  const third = await start('--state', state)
  expect((await spendOther(third.ready.url)).credits.remaining).toBe(4986)
})

test('a state file that could not be written is refused at the start', async () => {
  const refused = await run(null, 'serve', '--port', '0', '--state', join(folder, 'none', 'state.json'))
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written') })
})

test('without the control API nobody but its clients moves the mock', async () => {
  const { url } = (await start('--no-control')).ready
  expect((await fetch(`${url}/__mock/health`)).status).toBe(404)
  expect((await run(url, 'advance', '1d')).code).not.toBe(0)
})

test('stops when its parent is gone', async () => {
  const parent = await startReadyProcess({
    command: process.execPath,
    args: ['-e', 'console.log("{}"); setInterval(() => {}, 1000)'],
    parseReady: (value) => value,
  })
  const mock = await start('--parent-pid', String(parent.child.pid))
  await parent.stop()
  await expect.poll(() => mock.child.exitCode, { timeout: 20_000 }).toBe(0)
})

const spendsOne = `const answer = await fetch(process.env.SCRIP_BASE_URL + '/v1/jobs/search', {
  method: 'POST',
  headers: { authorization: 'Bearer ' + process.env.SCRIP_API_KEY, 'content-type': 'application/json' },
  body: '{"posted_at_max_age_days":30,"limit":1}',
})
console.log('cost', answer.headers.get('credits-cost'))`

test('exec gives its command the mock, and ends as it does', async () => {
  const spent = await run(null, 'exec', '--', process.execPath, '--input-type=module', '-e', spendsOne)
  expect(spent).toMatchObject({ code: 0, stdout: expect.stringContaining('cost 1') })
  expect((await run(null, 'exec', '--', process.execPath, '-e', 'process.exit(7)')).code).toBe(7)
  expect((await run(null, 'exec', '--', 'no-such-command-here')).code).toBe(127)
})

test('exec checks every world, and what came before a reset', async () => {
  const calls = `
    const [url, key] = [process.env.SCRIP_BASE_URL, process.env.SCRIP_API_KEY]
    await fetch(url + '/v1/teamz')
    await fetch(url + '/__mock/reset', { method: 'POST' })
    await fetch(url + '/v1/jobs/serch', { headers: { authorization: 'Bearer ' + key.replace('default', 'w9') } })`
  const failed = await run(null, 'exec', '--', process.execPath, '--input-type=module', '-e', calls)
  expect(failed.code).toBe(1)
  expect(failed.stderr).toContain('GET /v1/teamz')
  expect(failed.stderr).toContain('World `w9`: 1 call was unexpected')
})

test('exec ends with 1 when only the check fails', async () => {
  const calls = "await fetch(process.env.SCRIP_BASE_URL + '/v1/teem')"
  const failed = await run(null, 'exec', '--', process.execPath, '--input-type=module', '-e', calls)
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('/v1/teem') })
})

test('parity finds no difference between the mock and a mock', async () => {
  const { url, staff } = (await start()).ready
  const same = await run(null, 'parity', '--against', url, '--staff-token', staff.token)
  expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('no difference') })
})

test('the doctor finds nothing in an empty project, and a live key in the environment', async () => {
  expect(await run(null, 'doctor')).toMatchObject({ code: 0, stdout: expect.stringContaining('not needed') })
  process.env['SCRIP_API_KEY'] = 'scrip_live_abc'
  const ill = await run(null, 'doctor')
  delete process.env['SCRIP_API_KEY']
  expect(ill).toMatchObject({ code: 1, stdout: expect.stringContaining('live key') })
  expect(ill.stdout).not.toContain('scrip_live_abc')
})

test.each([
  [['--now', 'yesterday'], 'is no instant'],
  [['advence', '1d'], 'Did you mean `advance`?'],
  [['fault', 'ad', 'timeout'], 'Did you mean `add`?'],
  [['parity', '--against', 'nowhere'], '--against URL'],
])('wrong usage ends with 2: %j', async (args, text) => {
  expect(await run(null, ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(text) })
})

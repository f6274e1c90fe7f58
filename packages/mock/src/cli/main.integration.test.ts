import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@scrip/sdk'
import { createAdminClient } from '@scrip/sdk/admin'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { expect, test } from 'vitest'

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

test('serves until it is told to stop', async () => {
  const args = [main, '--port', '0', '--json', '--now', '2030-01-01T00:00:00Z', '--scenario', 'low_balance']
  const mock = await startReadyProcess({ command: process.execPath, args, parseReady })
  const { url, pid, demo, staff } = mock.ready
  expect(pid).toBe(mock.child.pid)
  const client = createClient({ baseUrl: url, apiKey: demo.api_key })
  expect((await client.team.get()).data.id).toBe(demo.team_id)
  const { credits } = await client.jobs.search({ posted_at_max_age_days: 30, limit: 4 })
  expect(credits).toMatchObject({ cost: 4, remaining: 6 })
  const admin = createAdminClient({ baseUrl: url, token: staff.token })
  expect((await admin.teams.get(demo.team_id)).data.balances.api.used).toBe(4)
  expect(await mock.stop()).toBe(0)
}, 30_000)

test('wrong usage ends with 2 and says what was meant', async () => {
  const run = promisify(execFile)(process.execPath, [main, '--now', 'yesterday'])
  await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('is no instant') })
}, 30_000)

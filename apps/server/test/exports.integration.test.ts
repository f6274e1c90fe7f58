import { createAdminClient } from '@scrip/sdk/admin'
import { expect, test } from 'vitest'
import { searchJobs } from './customer.ts'
import { type ServerReady, startServerProcess, withDataDirectory } from './server-process.ts'

/** Cookie and CSRF token by hand: outside a browser nobody keeps them. */
async function signIn(ready: ServerReady): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(`${ready.url}/admin/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ready.staff),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const session: unknown = await answer.json()
  return { cookie, 'x-csrf-token': String(new Map(Object.entries(Object(session))).get('csrf_token')) }
}

async function clientOf(ready: ServerReady) {
  const headers = await signIn(ready)
  return createAdminClient({
    baseUrl: ready.url,
    fetch: (request) => {
      const signed = new Request(request)
      for (const [name, value] of Object.entries(headers)) signed.headers.set(name, value)
      return fetch(signed)
    },
  })
}

test(
  'exports that a killed server had taken on are whole after the next start; a stream holds no server up',
  { timeout: 240_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const first = await startServerProcess(folder)
      const { demo, url } = first.ready
      const customer = { url, apiKey: demo.api_key }
      await Promise.all(
        Array.from({ length: 300 }, async () => (await searchJobs(customer, 1)).arrayBuffer()),
      )
      const admin = await clientOf(first.ready)
      const order = { type: 'ledger', team_id: demo.team_id, kind: 'api' } as const
      const ids = await Promise.all(
        Array.from({ length: 20 }, async () => (await admin.exports.create(order)).data.id),
      )
      first.child.kill('SIGKILL')
      await first.stop('SIGKILL')

      const second = await startServerProcess(folder)
      const again = await clientOf(second.ready)
      const ended = new Set<string>()
      const isEnded = async (): Promise<boolean> => {
        const { data } = await again.exports.list({ limit: 200 })
        for (const { id, state } of data.data) if (state === 'done') ended.add(id)
        return ids.every((id) => ended.has(id))
      }
      // One that was under way is taken up when the lease of its dead worker has ended, a minute later.
      await expect.poll(isEnded, { timeout: 150_000, interval: 1000 }).toBe(true)
      const files = await Promise.all(
        ids.map(async (id) => (await again.exports.download(id, { format: 'csv' })).data),
      )
      const lengths = files.map((file) => new Set(file.trimEnd().split('\r\n')).size)
      expect(lengths.every((length) => length === lengths[0] && length > 300)).toBe(true)

      const follow = again.events.follow()[Symbol.asyncIterator]()
      const next = follow.next()
      await searchJobs({ url: second.ready.url, apiKey: demo.api_key }, 1)
      expect((await next).value).toMatchObject({ type: 'team_money', team_id: demo.team_id })
      const begun = performance.now()
      expect(await second.stop('SIGTERM')).toBe(0)
      expect(performance.now() - begun).toBeLessThan(9000)
      await follow.return?.()
    })
  },
)

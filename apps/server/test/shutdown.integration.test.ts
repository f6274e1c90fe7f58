import { expect, test } from 'vitest'
import { searchJobs } from './customer.ts'
import { startServerProcess, withDataDirectory } from './server-process.ts'

test(
  'SIGTERM lets answers in flight finish, and the next start is quick and keeps the demo',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const first = await startServerProcess(folder)
      const customer = { url: first.ready.url, apiKey: first.ready.demo.api_key }
      expect(await (await fetch(`${customer.url}/healthz`)).text()).toBe('ok\n')
      expect((await fetch(`${customer.url}/readyz`)).status).toBe(200)
      // The connections are there before the calls, so that each call is in flight the moment it is made.
      await Promise.all(Array.from({ length: 32 }, async () => (await searchJobs(customer, 1)).arrayBuffer()))
      const inFlight = Array.from({ length: 32 }, () => searchJobs(customer, 1))
      // One answer shows that the calls have arrived.
      await Promise.race(inFlight)
      const [code, ...answers] = await Promise.all([first.stop('SIGTERM'), ...inFlight])
      expect(code).toBe(0)
      expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 32 }, () => 200))

      const second = await startServerProcess(folder)
      expect(second.ready.demo).toEqual(first.ready.demo)
      expect(await second.stop('SIGTERM')).toBe(0)
    })
  },
)

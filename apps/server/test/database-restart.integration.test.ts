import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type AnsweredCharge, readAvailable, readEntries, searchJobs, toAnsweredCharge } from './customer.ts'
import { startServerProcess, withDataDirectory } from './server-process.ts'

/** The embedded database of a server; the same number comes with each start of it. */
async function postmasterPid(folder: string): Promise<number> {
  const path = join(folder, 'postgres', 'cluster', 'postmaster.pid')
  // For a moment there is no such file.
  return Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10)
}

test(
  'a database that is killed under a running server is started again, twice, and nothing answered is lost',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const server = await startServerProcess(folder)
      const customer = { url: server.ready.url, apiKey: server.ready.demo.api_key }
      const answered: AnsweredCharge[] = []
      const statuses = new Set<number>()
      const search = async (): Promise<boolean> => {
        const answer = await searchJobs(customer, 1)
        await answer.arrayBuffer()
        statuses.add(answer.status)
        if (answer.status === 200) answered.push(toAnsweredCharge(answer))
        return answer.status === 200
      }
      try {
        for (const _round of [1, 2]) {
          expect(await search()).toBe(true)
          const killed = await postmasterPid(folder)
          process.kill(killed, 'SIGKILL')
          const deadline = Date.now() + 60_000
          // Its children outlive it for a moment, so an answer alone does not say that it is back.
          while ((await postmasterPid(folder)) === killed || !(await search())) {
            if (Date.now() > deadline) throw new Error('the database did not come back')
            await search()
            await wait(50)
          }
        }
        expect((await fetch(`${customer.url}/readyz`)).status).toBe(200)
        const charged = new Set((await readEntries(customer)).map((entry) => entry.charge_id))
        expect(answered.filter(({ chargeId }) => !charged.has(chargeId))).toEqual([])
        // While it is away calls are refused, and none of them is a fault of the inside.
        expect([...statuses].toSorted()).toEqual([200, 503])
      } finally {
        expect(await server.stop()).toBe(0)
      }
    })
  },
)

test(
  'sixteen callers who ask again by their keys until they are answered pay once each, though the database is killed among them',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const server = await startServerProcess(folder)
      const customer = { url: server.ready.url, apiKey: server.ready.demo.api_key }
      const answered = new Map<string, AnsweredCharge>()
      const searchesMax = 400
      let next = 0
      const askUntilAnswered = async (key: string): Promise<void> => {
        for (;;) {
          const answer = await searchJobs(customer, 1, { 'Idempotency-Key': key })
          await answer.arrayBuffer()
          if (answer.status === 200) {
            answered.set(key, toAnsweredCharge(answer))
            return
          }
          expect(answer.status).toBe(503)
          await wait(20)
        }
      }
      const call = async (): Promise<void> => {
        while (next < searchesMax) {
          const number = next++
          if (number === 150) process.kill(await postmasterPid(folder), 'SIGKILL')
          await askUntilAnswered(`search-${number}`)
        }
      }
      try {
        await Promise.all(Array.from({ length: 16 }, call))
        const charges = (await readEntries(customer)).filter((entry) => entry.type === 'charge')
        const charged = new Set(charges.map((entry) => entry.charge_id))
        const told = new Set(Array.from(answered.values(), ({ chargeId }) => chargeId))
        expect(told.size).toBe(searchesMax)
        expect(charged).toEqual(told)
        expect(await readAvailable(customer)).toBe(5_000 - searchesMax)
      } finally {
        expect(await server.stop()).toBe(0)
      }
    })
  },
)

test(
  'a server that is told to stop while its database is away stops all the same, and starts again',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const first = await startServerProcess(folder)
      const customer = { url: first.ready.url, apiKey: first.ready.demo.api_key }
      await (await searchJobs(customer, 1)).arrayBuffer()
      process.kill(await postmasterPid(folder), 'SIGKILL')
      await first.stop()
      const second = await startServerProcess(folder)
      expect(await second.stop()).toBe(0)
    })
  },
)

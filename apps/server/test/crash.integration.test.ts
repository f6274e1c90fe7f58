import { expect, test } from 'vitest'
import {
  type AnsweredCharge,
  type Customer,
  readAvailable,
  readEntries,
  searchJobs,
  toAnsweredCharge,
} from './customer.ts'
import { startServerProcess, withDataDirectory } from './server-process.ts'

/** Searches from many callers until the server is gone; answers the charges whose answer came through. */
async function searchUntilGone(
  customer: Customer,
  callers: number,
  onAnswer: (count: number) => void,
): Promise<AnsweredCharge[]> {
  const answered: AnsweredCharge[] = []
  const call = async (): Promise<void> => {
    for (;;) {
      try {
        const answer = await searchJobs(customer, 1 + (answered.length % 3))
        await answer.arrayBuffer()
        if (answer.status !== 200) return
        answered.push(toAnsweredCharge(answer))
        onAnswer(answered.length)
      } catch {
        return
      }
    }
  }
  await Promise.all(Array.from({ length: callers }, call))
  return answered
}

test(
  'every answered charge is in the ledger once after kill -9 under load',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const first = await startServerProcess(folder)
      const customer = { url: first.ready.url, apiKey: first.ready.demo.api_key }
      const answered = await searchUntilGone(customer, 16, (count) => {
        if (count === 300) first.child.kill('SIGKILL')
      })
      await first.stop('SIGKILL')
      expect(answered.length).toBeGreaterThanOrEqual(300)

      const second = await startServerProcess(folder)
      try {
        const again = { url: second.ready.url, apiKey: second.ready.demo.api_key }
        expect(again.apiKey).toBe(customer.apiKey)
        const entries = await readEntries(again)
        const booked = Map.groupBy(
          entries.filter((entry) => entry.type === 'charge'),
          (entry) => entry.charge_id ?? '',
        )
        const unlike = answered.filter(({ chargeId, cost }) => {
          const amounts = (booked.get(chargeId) ?? []).map((entry) => -entry.amount)
          return amounts.reduce((sum, amount) => sum + amount, 0) !== cost
        })
        expect(unlike).toEqual([])
        expect(new Set(answered.map(({ chargeId }) => chargeId)).size).toBe(answered.length)
        // What was in flight when the server died may have been charged without an answer: at most one call a caller.
        expect(booked.size - answered.length).toBeLessThanOrEqual(16)
        const charged = entries
          .filter((entry) => entry.type === 'charge')
          .reduce((sum, entry) => sum - entry.amount, 0)
        expect(await readAvailable(again)).toBe(5000 - charged)
      } finally {
        await second.stop()
      }
    })
  },
)

import { createClient } from '@scrip/sdk'
import { expect, test, vi } from 'vitest'
import type { Mock } from '../mock.ts'
import { VerificationError } from '../verify/verification-error.ts'
import { runWithWorld } from './run-with-world.ts'

async function run(body: (scrip: Mock) => unknown) {
  const printed: string[] = []
  const print = (text: string) => void printed.push(text)
  const options = { now: '2030-01-01T00:00:00Z' }
  const error = await runWithWorld({ title: 'Buys 3 jobs', options, print }, body).then(
    () => null,
    (reason: unknown) => reason,
  )
  return { error, printed: printed.join('\n') }
}

const buy = (scrip: Mock, limit: number) =>
  createClient(scrip.client()).jobs.search({ posted_at_max_age_days: 30, limit })

test('a body that passes prints nothing, and its world is named after the test', async () => {
  const { error, printed } = await run(async (scrip) => {
    expect(scrip.client().apiKey).toBe('scrip_test_buys-3-jobs_1')
    await buy(scrip, 3)
  })
  expect(error).toBeNull()
  expect(printed).toBe('')
})

test('a body that throws prints the calls with their costs and traces', async () => {
  const failure = new Error('too dear')
  const { error, printed } = await run(async (scrip) => {
    await buy(scrip, 3)
    await buy(scrip, 4)
    throw failure
  })
  expect(error).toBe(failure)
  expect(printed).toContain('1. POST /v1/jobs/search → 200, 3 api')
  expect(printed).toMatch(/2\. POST \/v1\/jobs\/search → 200, 4 api\n +.*4 records/)
})

test('of many calls the last ten are printed', async () => {
  const { printed } = await run(async (scrip) => {
    for (let call = 0; call < 12; call += 1) await createClient(scrip.client()).team.get()
    throw new Error('enough')
  })
  expect(printed).toContain('The last 10 of 12 calls')
  expect(printed).not.toContain(' 2. GET')
  expect(printed).toContain(' 12. GET /v1/team → 200')
})

test('a call to a path that the API does not have fails the test at its end', async () => {
  const { error, printed } = await run(async (scrip) => {
    const { apiKey } = scrip.client()
    await scrip.fetch('/v1/teem', { headers: { authorization: `Bearer ${apiKey}` } }).catch(() => null)
  })
  expect(error).toBeInstanceOf(VerificationError)
  expect(printed).toContain('/v1/teem')
})

test('each run begins anew', async () => {
  const ids: string[] = []
  for (let time = 0; time < 2; time += 1) {
    await run(async (scrip) => {
      await buy(scrip, 1)
      await scrip.verify.balance({ kind: 'api' }, { available: 4999 })
      ids.push(...scrip.requests.all().map(({ requestId }) => requestId))
    })
  }
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

test('a fault that struck no call is told at the end', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  await runWithWorld({ title: 'a fault', options: {}, print: () => undefined }, async (scrip) => {
    scrip.faults.add({ match: { operation: 'getTeam' }, do: { timeout: true } })
    scrip.faults.add({ do: { status: 503 } })
    await scrip.fetch('/v1/credits/balance')
  })
  expect(warned.mock.calls).toEqual([
    ['scrip-mock: the fault timeout for {"operation":"getTeam"} struck no call.'],
  ])
  warned.mockRestore()
})

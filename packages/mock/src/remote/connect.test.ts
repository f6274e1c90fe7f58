import { createClient } from '@scrip/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withControl } from '../control/with-control.ts'
import { createMock, VerificationError } from '../index.ts'
import { listen, type Listener } from '../node/index.ts'
import { connect } from './index.ts'

const mock = createMock({ now: '2030-01-01T00:00:00Z' })
let listener: Listener
beforeAll(async () => {
  listener = await listen(withControl(mock))
})
afterAll(async () => {
  await listener.close()
})

test('a test of another process reads like one of this', async () => {
  const remote = await connect(listener.url).world('reveals')
  const client = createClient(remote.client())
  const { data } = await client.companies.search({ blur_company_data: true, limit: 1 })
  const company_ids = data.data.map(({ id }) => id)
  await client.companies.reveal({ company_ids })
  const turn = await remote.clock.advance('31d')
  expect(turn.fired.map(({ type }) => type)).toContain('period')
  expect(turn.to).toEqual(new Date('2030-02-01T00:00:00Z'))
  await client.companies.reveal({ company_ids })
  await remote.verify.charged({ path: '/v1/companies/reveal', nth: 1 }, { kind: 'company', amount: 1 })
  await remote.verify.charged({ path: '/v1/companies/reveal', nth: 2 }, { kind: 'company', amount: 0 })
  await remote.verify.noUnexpected()
  await remote.verify.invariants()
  const [call] = await remote.requests.all({ operation: 'revealCompanies' })
  expect(call?.at).toEqual(new Date('2030-01-01T00:00:00Z'))
  expect((await remote.explain(call?.requestId ?? '')).text).not.toBe('')
  await remote[Symbol.asyncDispose]()
})

test('what the mock throws over there is thrown here', async () => {
  const remote = connect(listener.url, { world: 'errors' })
  await expect(remote.verify.called({ path: '/v1/team' })).rejects.toBeInstanceOf(VerificationError)
  await expect(remote.clock.advance('soon')).rejects.toThrow(RangeError)
  await expect(remote.faults.add({ do: { status: 5 } })).rejects.toThrow(RangeError)
})

test('faults, snapshots and the journal go through', async () => {
  const remote = connect(listener.url, { world: 'state' })
  const fault = await remote.faults.add({ match: { path: '/v1/team' }, do: { status: 503 } })
  const read = () =>
    remote.fetch('/v1/team', { headers: { authorization: `Bearer ${remote.client().apiKey}` } })
  expect(await remote.faults.list()).toMatchObject([
    { id: fault.id, hits: 0, fault: { do: { status: 503 } } },
  ])
  expect(await remote.worlds()).toContain('state')
  expect((await read()).status).toBe(503)
  expect(await fault.hits()).toBe(1)
  expect((await read()).status).toBe(200)
  await fault.remove()
  await remote.faults.clear()
  const snapshot = await remote.snapshot()
  await remote.seed([{ type: 'grant', kind: 'company', amount: 5 }])
  await remote.verify.balance({ kind: 'company' }, { available: 505 })
  await remote.restore(snapshot)
  await remote.verify.balance({ kind: 'company' }, { available: 500 })
  expect(await remote.requests.all()).toEqual([])
  await remote.reset()
  expect(await remote.requests.unmatched()).toEqual([])
  await remote.requests.clear()
})

test('a call that is still to come is waited for', async () => {
  const remote = connect(listener.url, { world: 'waiting' })
  const waiting = remote.requests.waitFor({ path: '/v1/team' }, { timeoutMs: 20_000 })
  await createClient(remote.client()).team.get()
  expect((await waiting).operation).toBe('getTeam')
  await expect(remote.requests.waitFor({ path: '/v1/usage' }, { timeoutMs: 1 })).rejects.toBeInstanceOf(
    VerificationError,
  )
})

test('the clock freezes, runs on and tells what comes', async () => {
  const { clock } = connect(listener.url, { world: 'clock' })
  const [next] = await clock.upcoming()
  expect(next?.at).toEqual(new Date('2030-02-01T00:00:00Z'))
  await clock.resume()
  await clock.freeze(new Date('2030-01-05T00:00:00Z'))
  expect(await clock.now()).toEqual(new Date('2030-01-05T00:00:00Z'))
  expect((await clock.advanceToNext()).to).toEqual(next?.at)
})

test('50 parallel tests on one server never see each other’s state', async () => {
  const remote = connect(listener.url)
  await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const world = await remote.world(`parallel-${index}`)
      const client = createClient(world.client())
      if (index % 2 === 0) await world.clock.advance(`${index}h`)
      for (let call = 0; call <= index % 5; call += 1) {
        await client.jobs.search({ posted_at_max_age_days: 30, limit: 1 })
      }
      const spent = (index % 5) + 1
      expect(await world.requests.all()).toHaveLength(spent)
      await world.verify.balance({ kind: 'api' }, { available: 5000 - spent })
      await world.verify.invariants()
    }),
  )
})

test('an address where no mock is says how to start one', async () => {
  await expect(connect('http://127.0.0.1:1').clock.now()).rejects.toThrow('scrip-mock serve')
  expect(() => connect('localhost')).toThrow(RangeError)
})

import { createClient, InsufficientCreditsError } from '@scrip/sdk'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMock, type Mock } from './index.ts'

let mock: Mock

beforeEach(() => {
  mock = createMock({ now: '2030-01-01T00:00:00Z', scenario: 'empty' })
})

afterEach(() => mock.verify.invariants())

async function aCompany(): Promise<string> {
  const { data } = await createClient(mock.client()).companies.search({ blur_company_data: true, limit: 1 })
  return data.data[0]?.id ?? ''
}

test('64 parallel one-credit searches on a balance of 50: 50 succeed, 14 are 402, balance 0', async () => {
  await mock.seed([{ type: 'grant', kind: 'api', amount: 50 }])
  const client = createClient(mock.client())
  const calls = await Promise.allSettled(
    Array.from({ length: 64 }, () => client.jobs.search({ posted_at_max_age_days: 30, limit: 1 })),
  )
  const refused = calls.flatMap((call) => (call.status === 'rejected' ? [call.reason] : []))
  expect(refused).toHaveLength(14)
  for (const error of refused) expect(error).toBeInstanceOf(InsufficientCreditsError)
  const { balances } = (await client.credits.balance()).data
  expect(balances.api).toMatchObject({ available: 0, used: 50 })
})

test('two parallel reveals of one company charge one credit', async () => {
  await mock.seed([{ type: 'grant', kind: 'company', amount: 5 }])
  const client = createClient(mock.client())
  const company_ids = [await aCompany()]
  const reveals = await Promise.all([
    client.companies.reveal({ company_ids }),
    client.companies.reveal({ company_ids }),
  ])
  expect(reveals.map(({ credits }) => credits.cost ?? 0).sort()).toEqual([0, 1])
  expect((await client.credits.balance()).data.balances.company.available).toBe(4)
})

test('an access window is open on day 89 and to the last millisecond, and closed on day 90', async () => {
  await mock.seed([{ type: 'grant', kind: 'company', amount: 5 }])
  const client = createClient(mock.client())
  const company_ids = [await aCompany()]
  const reveal = async (): Promise<number | null> =>
    (await client.companies.reveal({ company_ids })).credits.cost
  expect(await reveal()).toBe(1)
  await mock.clock.advance('89d')
  expect(await reveal()).toBe(0)
  await mock.clock.advance('23h 59m 59s 999ms')
  expect(await reveal()).toBe(0)
  await mock.clock.advance('1ms')
  expect(await reveal()).toBe(1)
})

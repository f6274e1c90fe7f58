import { createClient, InsufficientCreditsError, RateLimitError } from '@scrip/sdk'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock, scenarioNames } from '../index.ts'

const now = '2030-01-01T00:00:00Z'
const search = { posted_at_max_age_days: 30, limit: 3 }

async function available(mock: Mock): Promise<{ api: number; company: number }> {
  const { balances } = (await createClient(mock.client()).credits.balance()).data
  return { api: balances.api.available, company: balances.company.available }
}

describe('scenario', () => {
  const credits = {
    fresh: { api: 5000, company: 500 },
    low_balance: { api: 10, company: 3 },
    empty: { api: 0, company: 0 },
    grant_expiring_1h: { api: 100, company: 0 },
    rollover_due: { api: 5000, company: 500 },
    access_window_closing: { api: 15_000, company: 1499 },
    rate_limited: { api: 200, company: 50 },
    demo: { api: 5000, company: 500 },
  } as const

  test.each(scenarioNames)('%s begins at `now` with its credits, and keeps the laws', async (scenario) => {
    const mock = createMock({ now, scenario })
    expect(await available(mock)).toEqual(credits[scenario])
    expect(mock.clock.now().toISOString()).toBe('2030-01-01T00:00:00.000Z')
    await mock.verify.invariants()
  })

  test('empty refuses, and its plan brings credits after 30 days', async () => {
    const mock = createMock({ now, scenario: 'empty' })
    const client = createClient(mock.client())
    await expect(client.jobs.search(search)).rejects.toThrow(InsufficientCreditsError)
    await mock.clock.advance('30d')
    expect(await available(mock)).toEqual({ api: 5000, company: 500 })
  })

  test('grant_expiring_1h has no credits in one hour', async () => {
    const mock = createMock({ now, scenario: 'grant_expiring_1h' })
    await mock.clock.advance('59m')
    expect(await available(mock)).toMatchObject({ api: 100 })
    await mock.clock.advance('1m')
    expect(await available(mock)).toMatchObject({ api: 0 })
  })

  test.each(['2030-01-01T00:00:00Z', '2030-03-31T12:00:00Z', '2028-02-28T23:30:00Z'])(
    'rollover_due rolls over one hour after %s',
    async (at) => {
      const mock = createMock({ now: at, scenario: 'rollover_due' })
      const { fired } = await mock.clock.advance('1h')
      expect(fired.map(({ type, kind }) => `${kind} ${type}`)).toContain('api rollover')
      expect(new Set(fired.map((work) => work.at.getTime()))).toEqual(new Set([Date.parse(at) + 3_600_000]))
    },
  )

  test('access_window_closing charges for the company again in one hour', async () => {
    const mock = createMock({ now, scenario: 'access_window_closing' })
    const client = createClient(mock.client())
    const { data } = await client.companies.listAccess()
    const [window] = data.data
    expect(window?.ends_at).toBe('2030-01-01T01:00:00.000Z')
    const reveal = { company_ids: [window?.company_id ?? ''] }
    expect((await client.companies.reveal(reveal)).credits.cost).toBe(0)
    await mock.clock.advance('1h')
    expect((await client.companies.reveal(reveal)).credits.cost).toBe(1)
  })

  test('rate_limited refuses a search until the clock is turned', async () => {
    const mock = createMock({ now, scenario: 'rate_limited' })
    const client = createClient({ ...mock.client(), retry: { attempts: 1 } })
    await expect(client.jobs.search(search)).rejects.toThrow(RateLimitError)
    await mock.clock.advance('1s')
    expect((await client.jobs.search(search)).credits.cost).toBe(3)
  })

  test('a world that nobody has called yet is led to another scenario, and one that has begun is not', async () => {
    const mock = createMock({ now })
    await mock.seed('low_balance')
    expect(await available(mock)).toEqual({ api: 10, company: 3 })
    await expect(mock.seed('empty')).rejects.toThrow('has begun with `low_balance`')
    // @ts-expect-error a caller without types
    await expect(mock.seed('emtpy')).rejects.toThrow('Did you mean `empty`?')
    mock.reset()
    expect(await available(mock)).toEqual({ api: 10, company: 3 })
  })
})

describe('another team', () => {
  test('has a key, credits and a plan of its own', async () => {
    const mock = createMock({ now })
    const { teams } = await mock.seed([
      { type: 'team', name: 'acme', plan: 'free' },
      { type: 'grant', team: 'acme', kind: 'api', amount: 7 },
    ])
    expect(teams).toMatchObject([{ teamName: 'acme', apiKey: 'scrip_test_default_2' }])
    expect(mock.client({ team: 'acme' }).apiKey).toBe('scrip_test_default_2')
    const { data } = await createClient(mock.client({ team: 'acme' })).team.get()
    expect(data).toMatchObject({ id: teams[0]?.teamId, name: 'acme' })
    await mock.verify.balance({ team: 'acme', kind: 'api' }, { available: 207 })
    await mock.verify.balance({ kind: 'api' }, { available: 5000 })
    expect(() => mock.client({ team: 'acne' })).toThrow('Did you mean `acme`?')
    await expect(mock.seed([{ type: 'team', name: 'acme' }])).rejects.toThrow('has a team `acme` already')
  })
})

test('teams that are seeded at the same time are all there', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const names = ['a', 'b', 'c', 'd']
  const seeded = await Promise.all(names.map(async (name) => mock.seed([{ type: 'team', name }])))
  const keys = seeded.flatMap(({ teams }) => teams.map(({ apiKey }) => apiKey))
  expect(new Set(keys).size).toBe(4)
  const same = Promise.all([
    mock.seed([{ type: 'team', name: 'e' }]),
    mock.seed([{ type: 'team', name: 'e' }]),
  ])
  await expect(same).rejects.toThrow('has a team `e` already')
})

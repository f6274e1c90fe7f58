import { createClient } from '@scrip/sdk'
import { expect, test, vi } from 'vitest'
import { createMock } from '../index.ts'

const now = '2030-01-01T00:00:00Z'
const search = { posted_at_max_age_days: 30, limit: 1 }

test('50 worlds used at once never see each other', async () => {
  const mock = createMock({ now, scenario: 'low_balance' })
  const remaining = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const world = mock.world(`test-${index}`)
      const client = createClient(world.client())
      const calls = index % 10
      for (let call = 0; call < calls; call += 1) await client.jobs.search(search)
      await world.clock.advance(index * 1000)
      const { data } = await client.credits.balance()
      return { used: data.balances.api.used, asOf: data.as_of, teamId: data.team_id }
    }),
  )
  for (const [index, { used, asOf }] of remaining.entries()) {
    expect(used).toBe(index % 10)
    expect(Date.parse(asOf)).toBe(Date.parse(now) + index * 1000)
  }
  expect(new Set(remaining.map(({ teamId }) => teamId)).size).toBe(50)
})

test('a host answers a key by the world that it names', async () => {
  const mock = createMock({ now })
  const other = mock.world('other')
  const viaHost = createClient({ ...mock.client(), apiKey: other.client().apiKey })
  await viaHost.jobs.search(search)
  const balanceOf = async (client: ReturnType<typeof createClient>): Promise<number> =>
    (await client.credits.balance()).data.balances.api.available
  expect(await balanceOf(createClient(other.client()))).toBe(4999)
  expect(await balanceOf(createClient(mock.client()))).toBe(5000)
})

test('a world without a name is a new one', () => {
  const mock = createMock()
  expect(new Set([mock.name, mock.world().name, mock.world().name]).size).toBe(3)
})

test('fake timers make no world seem unused', async () => {
  vi.useFakeTimers()
  try {
    const mock = createMock({ now: '2030-01-01T00:00:00Z' })
    const [a, b] = [mock.world('a'), mock.world('b')]
    for (const world of [a, b]) await world.seed([{ type: 'grant', kind: 'api', amount: 7 }])
    await vi.advanceTimersByTimeAsync(31 * 60_000)
    for (const world of [a, b]) {
      expect(await world.verify.balance({ kind: 'api' }, { available: 5007 })).toBeUndefined()
    }
  } finally {
    vi.useRealTimers()
  }
})

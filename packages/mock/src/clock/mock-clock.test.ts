import { createClient } from '@scrip/sdk'
import { afterEach, expect, test, vi } from 'vitest'
import { createMock } from '../index.ts'

const now = '2030-01-01T00:00:00Z'

afterEach(() => {
  vi.useRealTimers()
})

test('runs what falls due on the way, in order, each at its own instant', async () => {
  const mock = createMock({ now })
  await mock.seed([{ type: 'grant', kind: 'api', amount: 7, expiresAt: '2030-02-15T12:00:00Z' }])
  const report = await mock.clock.advance('91d')
  expect(report.from.toISOString()).toBe('2030-01-01T00:00:00.000Z')
  expect(report.to.toISOString()).toBe('2030-04-02T00:00:00.000Z')
  const fired = report.fired.map(({ at, type, kind }) => `${at.toISOString().slice(0, 16)} ${kind} ${type}`)
  expect(fired).toEqual([
    '2030-02-01T00:00 api rollover',
    '2030-02-01T00:00 api period',
    '2030-02-01T00:00 company rollover',
    '2030-02-01T00:00 company period',
    '2030-02-15T12:00 api expiry',
    '2030-03-01T00:00 api rollover',
    '2030-03-01T00:00 api period',
    '2030-03-01T00:00 company rollover',
    '2030-03-01T00:00 company period',
    '2030-04-01T00:00 api rollover',
    '2030-04-01T00:00 api period',
    '2030-04-01T00:00 company rollover',
    '2030-04-01T00:00 company period',
  ])
  const { data } = await createClient(mock.client()).credits.balance()
  // Four grants of the plan, three of them rolled over whole.
  expect(data.balances.api.available).toBe(20_000)
  await mock.verify.invariants()
})

test('in one turn or in many, the same happens', async () => {
  const entriesAfter = async (...turns: readonly string[]): Promise<unknown[]> => {
    const mock = createMock({ now })
    for (const turn of turns) await mock.clock.advance(turn)
    const { data } = await createClient(mock.client()).credits.entries({ kind: 'api' })
    return data.data.map(({ type, amount, effective_at, recorded_at }) => [
      type,
      amount,
      effective_at,
      recorded_at,
    ])
  }
  const entries = await entriesAfter('91d')
  expect(entries).toHaveLength(10)
  expect(await entriesAfter('30d', '1d 1ms', '40d', '19d 86399999ms')).toEqual(entries)
})

test('never runs backwards', async () => {
  const { clock } = createMock({ now })
  await clock.advance('1d')
  await expect(clock.advanceTo(now)).rejects.toThrow(/never runs backwards/)
  await expect(clock.advance('-1d')).rejects.toThrow(RangeError)
  await expect(clock.freeze(now)).rejects.toThrow(RangeError)
  expect(clock.now().toISOString()).toBe('2030-01-02T00:00:00.000Z')
})

test('says what is coming', async () => {
  const { clock } = createMock({ now })
  const upcoming = await clock.upcoming()
  expect(upcoming.map(({ at, kind }) => [at.toISOString(), kind])).toEqual([
    ['2030-02-01T00:00:00.000Z', 'api'],
    ['2030-02-01T00:00:00.000Z', 'company'],
  ])
})

test('without `now` it follows Date, and fake timers turn it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-06-01T00:00:00Z') })
  const mock = createMock()
  const client = createClient(mock.client())
  expect((await client.credits.balance()).data.as_of).toBe('2031-06-01T00:00:00.000Z')
  vi.setSystemTime(Date.parse('2031-07-01T00:00:00Z'))
  const { data } = await client.credits.balance()
  expect(data.as_of).toBe('2031-07-01T00:00:00.000Z')
  // The second period has begun, though nothing ran the clock.
  expect(data.balances.api.available).toBe(10_000)
  const { fired } = await mock.clock.advance(0)
  expect(fired.map(({ type }) => type)).toContain('period')
})

test('the answer says the time of the world', async () => {
  const mock = createMock({ now })
  expect((await mock.fetch('/nowhere')).headers.get('date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
})

test.each([
  ['advanceTo', '2030-02-30', '`at`: `2030-02-30` is no instant'],
  ['advanceTo', 300_000_000_000_000, '`at`: `300000000000000` is no instant of the years 1 to 9999'],
  ['advanceTo', '2131-01-01', 'turns by 100 years at most at once'],
  ['advance', '9999999d', 'turns by 100 years at most at once'],
  ['advance', Number.MAX_SAFE_INTEGER, 'turns by 100 years at most at once'],
  ['advance', '1 year', '`duration`: `1 year` is no duration'],
] as const)('%s %j is refused, and the clock stands where it was', async (turn, to, message) => {
  const { clock } = createMock({ now })
  const turned = turn === 'advance' ? clock.advance(to) : clock.advanceTo(to)
  await expect(turned).rejects.toThrow(message)
  expect(clock.now().toISOString()).toBe('2030-01-01T00:00:00.000Z')
})

test('advances to the next that happens, or to the next of a type', async () => {
  const mock = createMock({ now })
  await mock.seed([{ type: 'grant', kind: 'api', amount: 7, expiresAt: '2030-01-15T12:00:00Z' }])
  const next = await mock.clock.advanceToNext()
  expect(next.to.toISOString()).toBe('2030-01-15T12:00:00.000Z')
  expect(next.fired).toMatchObject([{ type: 'expiry', kind: 'api' }])
  const rollover = await mock.clock.advanceToNext('rollover')
  expect(rollover.to.toISOString()).toBe('2030-02-01T00:00:00.000Z')
  // Both accounts turn at that instant.
  expect(rollover.fired).toHaveLength(4)
  // @ts-expect-error a caller without types
  await expect(mock.clock.advanceToNext('rolover')).rejects.toThrow('Did you mean `rollover`?')
})

test('says once that polling a standing clock changes nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  try {
    const client = createClient(createMock({ now }).client())
    for (let call = 0; call < 50; call += 1) await client.credits.balance()
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toMatch(/clock stands still.*clock\.advance/)
  } finally {
    warn.mockRestore()
  }
})

import { expect, test, vi } from 'vitest'
import { sampleCatalogue } from '../catalogue/sample-catalogue.ts'
import { createJournalBudget } from '../journal/journal-budget.ts'
import { createMock } from '../index.ts'
import { verifyNoUnexpected } from '../verify/verify-no-unexpected.ts'
import { parseHost } from './mock-host.ts'
import { createHost, type Host } from './host.ts'

function openHost(realNow: () => number): Host {
  return createHost(
    {
      seed: 1,
      frozenAt: null,
      scenario: 'fresh',
      baseUrl: 'https://api.scrip.example',
      catalogue: sampleCatalogue(1, () => 0),
      onUnexpected: 'error',
      journal: { entriesMax: 10, bodyBytesMax: 1000 },
      journalBudget: createJournalBudget(),
    },
    realNow,
  )
}

test('keeps a thousand worlds, those that were used last', () => {
  const host = openHost(() => 0)
  for (let world = 0; world < 1000; world += 1) host.world(`w${world}`)
  host.world('w0')
  host.world('one-more')
  expect(host.names()).toHaveLength(1000)
  expect(host.names()).toContain('w0')
  expect(host.names()).not.toContain('w1')
})

test('forgets a world that was idle for half an hour of real time, and not the one in use', () => {
  let now = 0
  const host = openHost(() => now)
  host.world('old')
  const young = host.world('young')
  now = 29 * 60_000
  expect(host.world('young')).toBe(young)
  now = 31 * 60_000
  host.world('new')
  expect(host.names()).toEqual(['young', 'new'])
  now = 62 * 60_000
  expect(host.world('new').name).toBe('new')
  host.world('newest')
  expect(host.names()).toEqual(['new', 'newest'])
})

test('a world that was forgotten while somebody meant it says so, until it is reset', () => {
  let now = 0
  const host = openHost(() => now)
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  host.world('old')
  now = 31 * 60_000
  host.world('new')
  expect(() => verifyNoUnexpected(host.world('old'))).toThrow(/`old` was forgotten.*half an hour/)
  expect(warned).toHaveBeenCalledOnce()
  expect(() => verifyNoUnexpected(host.renew('old'))).not.toThrow()
  warned.mockRestore()
})

test('what was unexpected before a reset is not lost for whoever runs the mock', async () => {
  const mock = createMock()
  await mock.fetch('/v1/teams')
  mock.reset()
  expect(() => mock.verify.noUnexpected()).not.toThrow()
  expect(parseHost(mock)?.pastTroubles()).toEqual([expect.stringContaining('has no GET /v1/teams')])
})

test('the worlds of a host are known by name', () => {
  const mock = createMock()
  mock.world('b').clock.now()
  mock.world('a').clock.now()
  expect(mock.worlds()).toEqual(['a', 'b'])
})

import { describe, expect, test } from 'vitest'
import { burnOrder, liveInBurnOrder } from './burn-order.ts'
import { at, grantOf } from '../../test/build.ts'
import type { Grant } from '../model/grant.ts'

const rows: readonly {
  readonly key: string
  readonly first: Partial<Grant>
  readonly second: Partial<Grant>
}[] = [
  { key: 'the smaller priority', first: { priority: 1 }, second: { priority: 2 } },
  {
    key: 'the sooner expiry',
    first: { expiresAt: at('2026-12-01') },
    second: { expiresAt: at('2026-12-02') },
  },
  { key: 'an expiry before none', first: { expiresAt: at('2099-01-01') }, second: { expiresAt: null } },
  { key: 'unpaid before paid', first: { class: 'unpaid' }, second: { class: 'paid' } },
  { key: 'the older', first: { effectiveAt: at('2026-01-01') }, second: { effectiveAt: at('2026-01-02') } },
  { key: 'the smaller sequence', first: { sequence: 1 }, second: { sequence: 2 } },
]

describe('burn order (L6)', () => {
  for (const [index, row] of rows.entries()) {
    // Every later key is set against the row, so a key that is judged too early or too late shows.
    const later = rows.slice(index + 1)
    const against = { first: later.map((other) => other.second), second: later.map((other) => other.first) }
    const first = grantOf(Object.assign({}, ...against.first.toReversed(), row.first))
    const second = grantOf(Object.assign({}, ...against.second.toReversed(), row.second))
    test(`${row.key} burns first, whatever the keys after it say`, () => {
      expect(burnOrder(first, second)).toBeLessThan(0)
      expect(burnOrder(second, first)).toBeGreaterThan(0)
    })
  }

  test('a grant is equal to itself alone', () => {
    const grant = grantOf()
    expect(burnOrder(grant, grant)).toBe(0)
  })

  test('pending and ended grants do not burn', () => {
    const live = grantOf({ id: 'grant_live' })
    const grants = [grantOf({ state: 'pending' }), live, grantOf({ state: 'ended' })]
    expect(liveInBurnOrder(grants)).toEqual([live])
  })
})

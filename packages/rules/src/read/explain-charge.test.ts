import { expect, test } from 'vitest'
import { explainCharge } from './explain-charge.ts'
import { at, grantOf } from '../../test/build.ts'
import { credits, noCredits } from '../model/credits.ts'
import type { UsageRecord } from '../model/usage-record.ts'

const usage: UsageRecord = {
  id: 'use_1',
  teamId: 'team_1',
  kind: 'api',
  at: at('2026-11-10'),
  operation: 'searchJobs',
  cost: credits(4),
  records: 4,
  windowHits: 0,
  chargeId: 'chg_1',
  requestId: 'req_1',
  apiKeyId: 'key_1',
  memberId: null,
  balanceAfter: credits(6),
}

test('names the grants in order, why each came before the next, and what is left', () => {
  const promo = grantOf({ id: 'grant_2', expiresAt: at('2026-12-01') })
  const manual = grantOf({ id: 'grant_1', source: 'manual' })
  const slices = [
    { grant: promo, amount: credits(3) },
    { grant: manual, amount: credits(1) },
  ]
  expect(explainCharge({ usage, holdId: null, slices })).toEqual([
    'grant_2 (promo, expires 2026-12-01) burns first, since it expires sooner than the next: 3 credits, all it had.',
    'grant_1 (manual, never expires) burns next: 1 credit.',
    '4 credits of kind api in all, 6 left.',
  ])
})

test.each([
  [{ priority: 50 }, 'its priority 50 is before 100'],
  [{ class: 'unpaid' } as const, 'unpaid credits burn before paid ones'],
  [{ effectiveAt: at('2026-01-01') }, 'it is older than the next'],
  [{}, 'it was given before the next'],
])('names the key of the burn order that decided: %o', (over, why) => {
  const first = { grant: grantOf({ class: 'paid', ...over }), amount: credits(3) }
  const second = { grant: grantOf({ class: 'paid', sequence: 2 }), amount: credits(1) }
  expect(explainCharge({ usage, holdId: null, slices: [first, second] })[0]).toContain(why)
})

test('one grant pays alone', () => {
  expect(explainCharge({ usage, holdId: null, slices: [{ grant: grantOf(), amount: credits(4) }] })[0]).toBe(
    'grant_1 (promo, never expires) pays alone: 4 credits.',
  )
})

test('says that the hold decided, when one paid', () => {
  const slices = [{ grant: grantOf(), amount: credits(4) }]
  expect(explainCharge({ usage, holdId: 'hld_1', slices })).toEqual([
    'grant_1 (promo, never expires) was set aside under hld_1: 4 credits.',
    '4 credits of kind api in all, 6 left.',
  ])
})

test('says why a call was free', () => {
  const free = { ...usage, cost: noCredits, chargeId: null }
  expect(explainCharge({ usage: free, holdId: null, slices: [] })).toEqual([
    'Nothing was taken: the call had nothing to charge.',
  ])
  expect(explainCharge({ usage: { ...free, windowHits: 2 }, holdId: null, slices: [] })).toEqual([
    'Nothing was taken: 2 companies were under an open access window.',
  ])
})

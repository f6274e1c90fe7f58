import type { ErrorCode } from '@scrip/contract'
import { type Refusal, credits, instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { refuseOutcome } from './refused-outcome.ts'

const five = credits(5)
const three = credits(3)

const rows: readonly (readonly [Refusal, ErrorCode, object])[] = [
  [
    { code: 'insufficient_credits', kind: 'api', required: five, available: three, expiring: null },
    'insufficient_credits',
    { kind: 'api', required: 5, available: 3, top_up_url: 'https://top.up' },
  ],
  [
    {
      code: 'budget_exceeded',
      kind: 'api',
      budgetId: 'bud_1',
      scope: 'team',
      scopeId: 'team_1',
      window: 'day',
      limit: five,
      used: three,
      required: five,
      resetsAt: instant(0),
    },
    'budget_exceeded',
    {
      kind: 'api',
      required: 5,
      available: 2,
      budget: {
        id: 'bud_1',
        scope: 'team',
        scope_id: 'team_1',
        window: 'day',
        limit: 5,
        used: 3,
        resets_at: '1970-01-01T00:00:00.000Z',
      },
    },
  ],
  [
    { code: 'hold_insufficient', holdId: 'hld_1', kind: 'company', required: five, held: three },
    'hold_insufficient',
    { kind: 'company', required: 5, available: 3, hold: { id: 'hld_1', state: 'open', held: 3 } },
  ],
  [
    { code: 'hold_ended', holdId: 'hld_1', state: 'expired' },
    'hold_ended',
    { hold: { id: 'hld_1', state: 'expired', held: 0 } },
  ],
  [
    { code: 'grant_ended', grantId: 'grant_1', endedBy: 'rollover' },
    'grant_ended',
    { grant: { id: 'grant_1', ended_by: 'rollover' } },
  ],
  [
    { code: 'refund_exceeds_charge', chargeId: 'chg_1', refundable: three, required: five },
    'refund_exceeds_charge',
    { refund: { charge_id: 'chg_1', refundable: 3, requested: 5 } },
  ],
  [
    { code: 'claw_back_exceeds_payment', paymentId: 'pay_1', clawable: three, required: five },
    'claw_back_exceeds_payment',
    { claw_back: { payment_id: 'pay_1', clawable: 3, requested: 5 } },
  ],
  [{ code: 'idempotency_key_reused', key: 'k' }, 'idempotency_key_reused', {}],
  [{ code: 'hold_not_found', holdId: 'hld_1' }, 'not_found', { missing: { type: 'hold', id: 'hld_1' } }],
  [
    { code: 'charge_not_found', chargeId: 'chg_1' },
    'not_found',
    { missing: { type: 'charge', id: 'chg_1' } },
  ],
  [
    { code: 'grant_not_found', grantId: 'grant_1' },
    'not_found',
    { missing: { type: 'grant', id: 'grant_1' } },
  ],
  [
    { code: 'payment_not_found', paymentId: 'pay_1' },
    'not_found',
    { missing: { type: 'payment', id: 'pay_1' } },
  ],
  [
    { code: 'budget_not_found', budgetId: 'bud_1' },
    'not_found',
    { missing: { type: 'budget', id: 'bud_1' } },
  ],
  [{ code: 'account_not_found', kind: 'api' }, 'not_found', {}],
  [
    { code: 'invalid_field', field: 'reissue.expires_at', message: 'must be after now' },
    'validation_failed',
    { errors: [{ pointer: '/reissue/expires_at', in: 'body', message: 'must be after now' }] },
  ],
]

test.each(rows)('%o is %s', (refusal, code, facts) => {
  expect(refuseOutcome(refusal, 'https://top.up')).toMatchObject({ type: 'refused', code, facts })
})

test('a budget whose limit was lowered below what was used has nothing left, and never less', () => {
  const refusal = {
    code: 'budget_exceeded',
    kind: 'api',
    budgetId: 'bud_1',
    scope: 'api_key',
    scopeId: 'key_1',
    window: 'lifetime',
    limit: three,
    used: five,
    required: three,
    resetsAt: null,
  } as const
  const refused = refuseOutcome(refusal)
  expect(refused.facts).toMatchObject({ available: 0, budget: { resets_at: null } })
  expect(refused.detail).toContain('It never resets.')
})

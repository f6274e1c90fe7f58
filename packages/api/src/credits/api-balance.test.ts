import {
  type AccountView,
  type Grant,
  addDays,
  credits,
  emptyView,
  instant,
  noCredits,
  systemActor,
} from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { rateOf } from './api-balance.ts'

const now = instant(Date.parse('2026-11-23T00:00:00Z'))

function viewWith(sequence: number, days: number): AccountView {
  const at = addDays(now, days)
  const grant: Grant = {
    id: `grant_${sequence}`,
    teamId: 'team_1',
    kind: 'api',
    amount: credits(100),
    source: 'plan',
    class: 'paid',
    priority: 100,
    effectiveAt: at,
    expiresAt: null,
    sequence,
    state: days > 0 ? 'pending' : 'live',
    available: credits(100),
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    endedBy: null,
    parentId: null,
    originAt: at,
    generation: 0,
    invoiceId: null,
    createdAt: at,
    actor: systemActor,
    reason: null,
  }
  return { ...emptyView, grants: [grant] }
}

describe('rateOf', () => {
  const consumed = { credits: 60, teamSince: addDays(now, -12) }

  test.each([
    ['minutes old: a day', viewWith(1, 0), 1],
    ['ten days old', viewWith(1, -10), 10],
    ['a year old: the 30 days that are counted', viewWith(1, -365), 30],
    ['of which the first grant has ended: as old as the team', viewWith(2, -2), 12],
    ['of which the first grant is still ahead: as old as the team', viewWith(1, 5), 12],
  ])('divides by the days of an account that is %s', (_case, view, days) => {
    expect(rateOf(view, consumed, now)).toEqual({ consumed: 60, days })
  })
})

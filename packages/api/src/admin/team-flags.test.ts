import type { KindBalance } from '@scrip/contract'
import { instant, millisecondsPerDay } from '@scrip/rules'
import { expect, it } from 'vitest'
import type { Team } from '../ports/teams.ts'
import { toApiTeamFlags } from './team-flags.ts'

const now = instant(Date.parse('2026-11-01T00:00:00Z'))
const inDays = (days: number) => new Date(now + days * millisecondsPerDay).toISOString()

const team: Team = {
  id: 'team_1',
  name: 'Northwind',
  domain: null,
  status: 'active',
  planId: 'free',
  planVersion: 1,
  nextPlan: null,
  timeZone: 'UTC',
  createdAt: now,
  lastActiveAt: null,
}
const calm: KindBalance = {
  granted: 100,
  available: 50,
  held: 0,
  used: 50,
  expired: 0,
  voided: 0,
  rolled: 0,
  next_expiries: [{ amount: 5, at: inDays(8) }],
  runs_out: { credits_per_day: 1, days_left: 50, at: inDays(50) },
}

it('says nothing of a team that is well, nor of a kind that was never granted', () => {
  const none = { ...calm, granted: 0, available: 0, used: 0 }
  expect(toApiTeamFlags(team, { api: calm, company: none }, now)).toEqual([])
})

it('tells what is so now before what comes within a week', () => {
  const api = {
    ...calm,
    next_expiries: [{ amount: 5, at: inDays(7) }],
    runs_out: { ...calm.runs_out, at: inDays(3) },
  }
  const company = { ...calm, available: 0, used: 100 }
  expect(toApiTeamFlags({ ...team, status: 'suspended' }, { api, company }, now)).toEqual([
    { code: 'suspended', kind: null, at: null },
    { code: 'runs_out_soon', kind: 'api', at: inDays(3) },
    { code: 'expires_soon', kind: 'api', at: inDays(7) },
    { code: 'out_of_credits', kind: 'company', at: null },
  ])
})

it('names the plan that waits', () => {
  const nextPlan = { planId: 'api_5000', planVersion: 1, at: instant(now + millisecondsPerDay) }
  expect(toApiTeamFlags({ ...team, nextPlan }, { api: calm, company: calm }, now)).toEqual([
    { code: 'plan_change_pending', kind: null, at: inDays(1) },
  ])
})

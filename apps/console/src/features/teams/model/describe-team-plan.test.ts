import type { TeamSummary } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { describeTeamPlan } from './describe-team-plan.ts'

const team: TeamSummary['team'] = {
  id: 'team_1',
  name: 'Acme',
  domain: null,
  status: 'active',
  plan: { id: 'demo', version: 1, name: 'Demo' },
  time_zone: 'Europe/Madrid',
  available: { api: 5000, company: 500 },
  next_expiry: null,
  created_at: '2026-11-23T00:00:00.000Z',
  last_active_at: null,
}

it('names the plan, and the one that follows it from its day in the zone of the team', () => {
  expect(describeTeamPlan({ team, pending_plan: null })).toBe('Demo plan')
  const pending_plan = {
    id: 'api_20000',
    version: 1,
    name: 'API 20,000',
    takes_effect_at: '2026-12-22T23:30:00.000Z',
  }
  expect(describeTeamPlan({ team, pending_plan })).toBe('Demo plan, API 20,000 from 23 Dec 2026')
})

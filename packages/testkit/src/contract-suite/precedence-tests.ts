import { describe, expect, test } from 'vitest'
import { createCustomer, keyed, signIn } from './customers.ts'
import { broadJobSearch, reason } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import type { RequestSketch } from './request-sketch.ts'
import { setBudget } from './staff-actions.ts'

/** The rulebook's order of refusals (2.5): every fault at once, taken away one by one from the worst down. */
export function precedenceTests(getWorld: GetWorld): void {
  describe('the first refusal of the list is the answer', () => {
    test('of a customer', async () => {
      const { visitor, staff } = getWorld()
      const body = { name: 'Unlucky', plan_id: 'free', anchor_at: '2100-01-01T00:00:00Z' }
      const tired = await createCustomer(visitor, staff, body)
      for (let calls = 0; calls < 12; calls += 1)
        await visitor.visit('searchJobs', { body: broadJobSearch, headers: tired.headers })
      const rested = await createCustomer(visitor, staff, body)
      const budgetId = await setBudget(getWorld(), rested.teamId, { limit: 1 })

      const tooLarge = { ...broadJobSearch, limit: 26 }
      const steps: readonly (readonly [string, RequestSketch])[] = [
        ['unauthenticated', { rawBody: '{', headers: { authorization: 'Bearer nobody' } }],
        ['key_revoked', { rawBody: '{', headers: getWorld().revoked.headers }],
        ['team_suspended', { rawBody: '{', headers: getWorld().dormant.headers }],
        ['malformed_request', { rawBody: '{', headers: tired.headers }],
        ['validation_failed', { body: { ...tooLarge, nonsense: 1 }, headers: tired.headers }],
        ['rate_limited', { body: tooLarge, headers: tired.headers }],
        ['plan_limit', { body: tooLarge, headers: rested.headers }],
        ['budget_exceeded', { body: broadJobSearch, headers: rested.headers }],
      ]
      for (const [code, sketch] of steps) expect((await visitor.visit('searchJobs', sketch)).code).toBe(code)
      const path = { team_id: rested.teamId, budget_id: budgetId }
      await visitor.visit('adminRemoveBudget', { path, body: reason, headers: staff })
      const last = await visitor.visit('searchJobs', { body: broadJobSearch, headers: rested.headers })
      expect(last.code).toBe('insufficient_credits')
    })

    test('of the staff', async () => {
      const { visitor, staff, people } = getWorld()
      const path = { team_id: 'team_000nobody' }
      const cookie = staff['cookie'] ?? ''
      const steps: readonly (readonly [string, RequestSketch])[] = [
        ['unauthenticated', { path, rawBody: '{' }],
        ['csrf_failed', { path, rawBody: '{', headers: { cookie } }],
        ['forbidden', { path, rawBody: '{', headers: people.viewer.headers }],
        ['malformed_request', { path, rawBody: '{', headers: staff }],
        ['validation_failed', { path, body: {}, headers: staff }],
        ['not_found', { path, body: { name: 'x' }, headers: keyed(staff) }],
      ]
      for (const [code, sketch] of steps)
        expect((await visitor.visit('adminCreateKey', sketch)).code).toBe(code)
    })

    test('of the staff, where a fresh second factor is needed', async () => {
      const { visitor, staff, people, system } = getWorld()
      const path = { staff_id: 'staff_000nobody' }
      const unproven = await signIn(system, visitor)
      const steps: readonly (readonly [string, RequestSketch])[] = [
        ['forbidden', { path, rawBody: '{', headers: people.viewer.headers }],
        ['step_up_required', { path, rawBody: '{', headers: unproven }],
        ['malformed_request', { path, rawBody: '{', headers: staff }],
        ['validation_failed', { path, body: {}, headers: staff }],
        ['not_found', { path, body: { role: 'viewer' }, headers: staff }],
      ]
      for (const [code, sketch] of steps)
        expect((await visitor.visit('adminChangeStaffRole', sketch)).code).toBe(code)
    })
  })
}

import { describe, expect, test } from 'vitest'
import { type Customer, createCustomer, keyed } from './customers.ts'
import { reason } from './good-bodies.ts'
import { pointersOf } from './refusal-tests.ts'
import { applyWrite } from './staff-actions.ts'
import { expectText, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** Other plans: what comes at once, what waits, and what ends the wait (rulebook, section 4). */
export function planChangeTests(getWorld: GetWorld): void {
  describe('another plan', () => {
    const change = (team: Customer, body: object) => ({
      path: { team_id: team.teamId },
      body: { ...body, ...reason },
    })

    test('comes at once when it gives more, with what it grants', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const free = await visitor.visit('adminCreateTeam', {
        body: { name: 'Growing', plan_id: 'free' },
        headers: keyed(staff),
      })
      const path = { team_id: expectText(free.body, 'id') }
      const upgraded = await applyWrite(world, 'adminChangePlan', {
        path,
        body: { plan_id: 'api_5000', ...reason },
      })
      expect(upgraded.body).toMatchObject({
        applied: true,
        at: 'now',
        before: { id: 'free' },
        after: { id: 'api_5000' },
        effects: {
          api: { grant: { amount: 5000, source: 'plan', class: 'paid' } },
          company: { grant: null },
        },
        balances: { api: { available: 5200 }, company: { available: 50 } },
      })
      const team = await visitor.visit('adminGetTeam', { path, headers: staff })
      expect(readText(team.body, 'team', 'plan', 'id')).toBe('api_5000')
      expect(readText(upgraded.body, 'version')).toMatch(/^\d+\.\d+$/)
    })

    test('waits for the period’s end when it gives less', async () => {
      const world = getWorld()
      const { visitor, staff, rich } = world
      const created = await visitor.visit('adminCreateTeam', {
        body: { name: 'Leaving', plan_id: 'demo' },
        headers: keyed(staff),
      })
      const path = { team_id: expectText(created.body, 'id') }
      const asked = { plan_id: 'free', at: 'now', ...reason }
      const now = await visitor.visit('adminChangePlan', {
        path,
        query: 'preview=true',
        body: asked,
        headers: staff,
      })
      expect(pointersOf(now.body)).toEqual([{ pointer: '/at', in: 'body' }])
      const cancelled = await applyWrite(world, 'adminChangePlan', {
        path,
        body: { plan_id: 'free', ...reason },
      })
      expect(cancelled.body).toMatchObject({
        at: 'period_end',
        after: { id: 'free' },
        effects: { api: { grant: null } },
      })
      const team = await visitor.visit('adminGetTeam', { path, headers: staff })
      expect(readText(team.body, 'team', 'plan', 'id')).toBe('demo')
      expect(readText(cancelled.body, 'takes_effect_at')).toBe(readText(team.body, 'period', 'to'))
      expect(team.body).toMatchObject({
        pending_plan: { id: 'free', takes_effect_at: readText(cancelled.body, 'takes_effect_at') },
      })
      const unknown = await visitor.visit('adminChangePlan', {
        ...change(rich, { plan_id: 'nothing' }),
        query: 'preview=true',
        headers: staff,
      })
      expect(pointersOf(unknown.body)).toEqual([{ pointer: '/plan_id', in: 'body' }])
    })

    test('that waits says why, is seen beforehand, and ends by naming the current plan', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const { teamId, headers } = await createCustomer(visitor, staff, { name: 'Waiting', plan_id: 'demo' })
      const path = { team_id: teamId }
      const bigger = { path, body: { plan_id: 'api_20000', ...reason } }
      const waits = await applyWrite(world, 'adminChangePlan', bigger)
      const at = expectText(waits.body, 'takes_effect_at')
      expect(waits.body).toMatchObject({ at: 'period_end', cancels_pending_plan: null })
      expect(readText(waits.body, 'wait_reason')).toContain('0 instead of 500 company credits a period')
      const { body: forecast } = await visitor.visit('getForecast', { query: 'days=40', headers })
      const events = readValue(forecast, 'forecasts', 'api', 'events')
      expect(events).toContainEqual(
        expect.objectContaining({
          type: 'plan_change',
          at,
          plan: expect.objectContaining({ id: 'api_20000' }),
        }),
      )
      const back = { path, body: { plan_id: 'demo', ...reason } }
      const preview = await visitor.visit('adminChangePlan', {
        ...back,
        query: 'preview=true',
        headers: staff,
      })
      const pending = { id: 'api_20000', takes_effect_at: at }
      expect(preview.body).toMatchObject({ at: 'now', wait_reason: null, cancels_pending_plan: pending })
      await applyWrite(world, 'adminChangePlan', back)
      const team = await visitor.visit('adminGetTeam', { path, headers: staff })
      expect(readValue(team.body, 'pending_plan')).toBeNull()
    })
  })
}

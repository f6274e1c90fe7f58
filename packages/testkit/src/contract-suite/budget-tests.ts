import { describe, expect, test } from 'vitest'
import { type Customer, createKey } from './customers.ts'
import { broadJobSearch, reason } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import { pointersOf } from './refusal-tests.ts'
import { openHold, setBudget, teamWith } from './staff-actions.ts'
import { type Visit, readNumber, readText, readValue } from './visitor.ts'

/** The most that a key, a member or a team may spend (rulebook, section 8). */
export function budgetTests(getWorld: GetWorld): void {
  function search({ headers }: Customer, limit = 1): Promise<Visit> {
    return getWorld().visitor.visit('searchJobs', { body: { ...broadJobSearch, limit }, headers })
  }

  async function budgetsOf({ teamId }: Customer): Promise<readonly unknown[]> {
    const { visitor, staff } = getWorld()
    const path = { team_id: teamId }
    const { body } = await visitor.visit('adminListBudgets', { path, headers: staff })
    const data = readValue(body, 'data')
    return Array.isArray(data) ? data : []
  }

  describe('a budget', () => {
    test('of a key stops that key alone, and is named with what is left of it (L31)', async () => {
      const world = getWorld()
      const team = await teamWith(world, 'api', 50)
      const other = await createKey(world.visitor, world.staff, team.teamId)
      const budget = { scope: 'api_key', scope_id: team.keyId, window: 'day', limit: 3 }
      const budgetId = await setBudget(world, team.teamId, budget)
      await search(team, 2)
      const refused = await search(team, 2)
      expect(refused.code).toBe('budget_exceeded')
      expect(refused.body).toMatchObject({
        kind: 'api',
        required: 2,
        available: 1,
        budget: { id: budgetId, scope: 'api_key', scope_id: team.keyId, window: 'day', limit: 3, used: 2 },
      })
      expect(readText(refused.body, 'budget', 'resets_at')).not.toBeNull()
      expect(refused.headers.get('credits-cost')).toBe('0')
      expect(refused.headers.get('credits-remaining')).toBe('48')
      expect((await search(team)).status).toBe(200)
      expect((await search(other, 2)).status).toBe(200)
      expect(await budgetsOf(team)).toMatchObject([{ id: budgetId, used: 3, left: 0, limit: 3 }])
    })

    test('decides before the credits do, and of many the one with the least left', async () => {
      const world = getWorld()
      const team = await teamWith(world, 'api', 2)
      await setBudget(world, team.teamId, { limit: 4 })
      const tightest = await setBudget(world, team.teamId, {
        scope: 'api_key',
        scope_id: team.keyId,
        window: 'month',
        limit: 3,
      })
      const refused = await search(team, 5)
      expect(refused.code).toBe('budget_exceeded')
      expect(readText(refused.body, 'budget', 'id')).toBe(tightest)
      expect((await search(team, 3)).code).toBe('insufficient_credits')
    })

    test('keeps its counter under a new limit, and begins anew when it was removed', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 50)
      const path = { team_id: team.teamId }
      const budgetId = await setBudget(world, team.teamId, { limit: 2 })
      await search(team, 2)
      expect((await search(team)).code).toBe('budget_exceeded')
      expect(await setBudget(world, team.teamId, { limit: 5 })).toBe(budgetId)
      expect(await budgetsOf(team)).toMatchObject([
        { id: budgetId, used: 2, limit: 5, left: 3, resets_at: null },
      ])
      expect((await search(team, 3)).status).toBe(200)
      const removal = { path: { ...path, budget_id: budgetId }, body: reason, headers: staff }
      const removed = await visitor.visit('adminRemoveBudget', removal)
      expect(readValue(removed.body, 'removed')).toMatchObject({ id: budgetId, used: 5, limit: 5 })
      const gone = await visitor.visit('adminRemoveBudget', removal)
      expect(readValue(gone.body, 'missing')).toEqual({ type: 'budget', id: budgetId })
      expect((await search(team)).status).toBe(200)
      expect(await setBudget(world, team.teamId, { limit: 5 })).not.toBe(budgetId)
      expect(await budgetsOf(team)).toMatchObject([{ used: 0 }])
    })

    test('counts a hold when it is made, and what it gives back', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 50)
      const { headers } = team
      await setBudget(world, team.teamId, { limit: 10 })
      const holdId = await openHold(world, headers, { amount: 8 })
      expect((await search(team, 3)).code).toBe('budget_exceeded')
      const body = { kind: 'api', amount: 3 }
      const refused = await visitor.visit('createHold', { body, headers })
      expect(refused.code).toBe('budget_exceeded')
      expect(readNumber(refused.body, 'available')).toBe(2)
      const paid = await visitor.visit('searchJobs', {
        body: { ...broadJobSearch, limit: 1 },
        headers: { ...headers, 'credits-hold': holdId },
      })
      expect(paid.status).toBe(200)
      expect(await budgetsOf(team)).toMatchObject([{ used: 8 }])
      await visitor.visit('releaseHold', { path: { hold_id: holdId }, headers })
      expect(await budgetsOf(team)).toMatchObject([{ used: 1, left: 9 }])
    })

    test('is of somebody whom the team has', async () => {
      const world = getWorld()
      const { visitor, staff, rich, free } = world
      const path = { team_id: rich.teamId }
      const body = { scope: 'api_key', kind: 'api', window: 'day', limit: 1, ...reason }
      const stranger = { ...body, scope_id: free.keyId }
      const visit = await visitor.visit('adminSetBudget', { path, body: stranger, headers: staff })
      expect(pointersOf(visit.body)).toEqual([{ pointer: '/scope_id', in: 'body' }])
    })
  })
}

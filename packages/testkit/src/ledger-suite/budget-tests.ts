import { credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand, revealCommand } from '../builders/commands.ts'
import { expectRefused, expectResult } from '../builders/expect-outcome.ts'
import { holdCommand, releaseCommand } from '../builders/hold-commands.ts'
import { removeBudgetCommand, setBudgetCommand } from '../builders/staff-commands.ts'
import { parseInstant } from '../builders/test-clock.ts'
import type { WorldOf } from './suite-world.ts'

export function budgetTests(world: WorldOf): void {
  describe('a budget', () => {
    it('refuses what goes over its limit, and takes nothing then (L31)', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [100] })
      const { budget } = expectResult(await submit(setBudgetCommand(team.id, 10)), 'budget')
      await team.charge(8)
      expect(expectRefused(await submit(chargeCommand(team.id, { units: 3 })))).toMatchObject({
        code: 'budget_exceeded',
        budgetId: budget.id,
        scope: 'team',
        limit: 10,
        used: 8,
        required: 3,
        resetsAt: null,
      })
      expect((await team.charge(2)).remaining).toBe(90)
    })

    it('is named when it is the tightest, before funds are looked at', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [5] })
      await submit(
        setBudgetCommand(team.id, 50),
        setBudgetCommand(team.id, 20, { scope: 'api_key', scopeId: 'key_1' }),
        setBudgetCommand(team.id, 30, { scope: 'member', scopeId: 'mem_1' }),
      )
      const over = chargeCommand(team.id, { units: 60, memberId: 'mem_1' })
      expect(expectRefused(await submit(over))).toMatchObject({ scope: 'api_key', limit: 20 })
      expect(expectRefused(await submit({ ...over, apiKeyId: null }))).toMatchObject({ scope: 'member' })
      expect(expectRefused(await submit({ ...over, apiKeyId: null, memberId: null }))).toMatchObject({
        scope: 'team',
      })
      expect(expectRefused(await submit({ ...over, units: 6 }))).toMatchObject({
        code: 'insufficient_credits',
      })
    })

    it('of one member or key counts nothing that another spends (L31)', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [100] })
      await submit(
        setBudgetCommand(team.id, 5, { scope: 'member', scopeId: 'mem_1' }),
        setBudgetCommand(team.id, 5, { scope: 'api_key', scopeId: 'key_1' }),
      )
      // In one batch, for which a store may have loaded the budgets of all its callers.
      const outcomes = await submit(
        chargeCommand(team.id, { units: 9, memberId: 'mem_2', apiKeyId: 'key_2' }),
        chargeCommand(team.id, { units: 4, memberId: 'mem_1', apiKeyId: 'key_2' }),
        chargeCommand(team.id, { units: 3, memberId: null, apiKeyId: 'key_1' }),
      )
      expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted'])
      const budgets = await ledger.listBudgets(team.id, 'api')
      expect(budgets.map(({ counter }) => counter.used)).toEqual([4, 3])
    })

    it('counts a hold when it is made, and gets back what is released', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [100] })
      await submit(setBudgetCommand(team.id, 10))
      const { hold } = expectResult(await submit(holdCommand(team.id)), 'hold')
      expect(expectRefused(await submit(chargeCommand(team.id)))).toMatchObject({
        code: 'budget_exceeded',
        used: 10,
      })
      expectResult(await submit(chargeCommand(team.id, { units: 4, holdId: hold.id })), 'call')
      expectResult(await submit(releaseCommand(team.id, hold.id)), 'hold')
      expect((await team.charge(6)).cost).toBe(6)
      expect(expectRefused(await submit(chargeCommand(team.id)))).toMatchObject({ used: 10 })
    })

    it('gets back what an expired hold gives back, also before it is booked', async () => {
      const { submit, clock } = world()
      const team = await world().team({ grants: [100] })
      await submit(setBudgetCommand(team.id, 10))
      await submit(holdCommand(team.id, { ttlSeconds: 60 }))
      clock.advance(60_000)
      expect((await team.charge(10)).cost).toBe(10)
    })

    it('begins anew with each day and month of the account’s calendar', async () => {
      const { submit, clock, ledger } = world()
      const team = await world().team({ grants: [100], timeZone: 'America/New_York' })
      clock.set(parseInstant('2026-03-08T12:00:00Z'))
      await submit(
        setBudgetCommand(team.id, 4, { window: 'day' }),
        setBudgetCommand(team.id, 6, { window: 'month' }),
      )
      await team.charge(4)
      const refusal = expectRefused(await submit(chargeCommand(team.id)))
      // New York puts its clocks forward on that day.
      const resetsAt = parseInstant('2026-03-09T04:00:00Z')
      expect(refusal).toMatchObject({ window: 'day', used: 4, resetsAt })
      clock.set(instant(resetsAt - 1))
      expectRefused(await submit(chargeCommand(team.id)))
      clock.set(resetsAt)
      await team.charge(2)
      expect(expectRefused(await submit(chargeCommand(team.id)))).toMatchObject({
        window: 'month',
        resetsAt: parseInstant('2026-04-01T04:00:00Z'),
      })
      expect(await ledger.listBudgets(team.id, 'api')).toMatchObject([
        { budget: { window: 'day', limit: 4 }, counter: { used: 2, from: resetsAt } },
        { budget: { window: 'month' }, counter: { used: 6 } },
      ])
    })

    it('keeps its counter when its limit is edited, and loses it when it is removed', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [100] })
      const { budget } = expectResult(await submit(setBudgetCommand(team.id, 10)), 'budget')
      await team.charge(8)
      const edited = expectResult(await submit(setBudgetCommand(team.id, 5)), 'budget')
      expect(edited).toMatchObject({ budget: { id: budget.id }, counter: { used: 8 }, limitBefore: 10 })
      expectRefused(await submit(chargeCommand(team.id)))
      expectResult(await submit(removeBudgetCommand(team.id, budget.id)), 'budget')
      expect(await ledger.listBudgets(team.id, null)).toEqual([])
      await team.charge(8)
      expect(expectResult(await submit(setBudgetCommand(team.id, 5)), 'budget').counter.used).toBe(0)
      expect(expectRefused(await submit(removeBudgetCommand(team.id, budget.id)))).toMatchObject({
        code: 'budget_not_found',
      })
    })

    it('is of one kind and one team', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [10], companyGrants: [10] })
      const other = await world().team({ grants: [10] })
      await submit(
        setBudgetCommand(team.id, 0, { kind: 'company' }),
        setBudgetCommand(other.id, 7, { scope: 'api_key', scopeId: 'key_1' }),
      )
      await team.charge(10)
      expect(expectRefused(await submit(revealCommand(team.id, ['c1'])))).toMatchObject({
        code: 'budget_exceeded',
      })
      expect((await ledger.listBudgets(team.id, null)).map(({ budget }) => budget.kind)).toEqual(['company'])
      expect(await ledger.listBudgets(team.id, 'api')).toEqual([])
      expect((await ledger.listBudgets(other.id, null)).map(({ budget }) => budget.limit)).toEqual([7])
    })

    it('lets pass what costs nothing', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [10] })
      await submit(setBudgetCommand(team.id, 0))
      expect((await team.charge(0)).cost).toBe(0)
      expect(expectRefused(await submit(holdCommand(team.id, { amount: credits(1) })))).toMatchObject({
        limit: 0,
      })
    })
  })
}

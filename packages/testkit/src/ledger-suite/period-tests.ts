import { type Account, addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { monthlyTerms } from '../builders/commands.ts'
import { rolloverRuleCommand } from '../builders/staff-commands.ts'
import { parseInstant } from '../builders/test-clock.ts'
import { entryFilter, everything, grantFilter } from './filters.ts'
import type { WorldOf } from './suite-world.ts'

const boundary = parseInstant('2026-04-01T00:00:00Z')

export function periodTests(world: WorldOf): void {
  describe('the end of a period', () => {
    it('rolls unused paid credits over and grants the new period, at its exact instant', async () => {
      const { clock } = world()
      const team = await world().team({ plan: { api: monthlyTerms(1000) } })
      await team.charge(400)
      clock.set(instant(boundary - 1))
      expect(await team.available()).toBe(600)
      clock.set(boundary)
      expect(await team.available()).toBe(1600)
      const { slices, remaining } = await team.charge(1100)
      expect(slices.map((slice) => slice.amount)).toEqual([1000, 100])
      expect(remaining).toBe(500)
    })

    it('is booked once, in order, effective at the boundary', async () => {
      const { clock, ledger } = world()
      const team = await world().team({ plan: { api: monthlyTerms(1000) } })
      await team.charge(400)
      clock.set(addDays(boundary, 2))
      expect(await ledger.runDue(100)).toBe(1)
      expect(await ledger.runDue(100)).toBe(0)

      const { items } = await ledger.listEntries(entryFilter(team.id, { from: boundary }), everything)
      expect(items.map(({ entry }) => [entry.type, entry.amount, entry.effectiveAt]).toReversed()).toEqual([
        ['rollover_out', -600, boundary],
        ['rollover_in', 600, boundary],
        ['grant', 1000, boundary],
      ])
      const { items: grants } = await ledger.listGrants(grantFilter(team.id, { state: 'live' }), everything)
      expect(grants.map((grant) => [grant.source, grant.available]).toSorted()).toEqual([
        ['plan', 1000],
        ['rollover', 600],
      ])
    })

    it('forfeits what the rule does not carry', async () => {
      const { clock, ledger, submit } = world()
      const team = await world().team({ plan: { api: monthlyTerms(1000) } })
      await submit(
        rolloverRuleCommand(team.id, {
          rule: {
            mode: 'percent',
            percent: 50,
            percentOf: 'unused',
            maxAmount: credits(300),
            maxRollovers: null,
            life: { basis: 'origin', months: 12 },
          },
        }),
      )
      clock.set(boundary)
      await ledger.runDue(100)
      const { items } = await ledger.listEntries(
        entryFilter(team.id, { types: ['rollover_forfeit'] }),
        everything,
      )
      expect(items).toMatchObject([{ entry: { amount: -700 } }])
      const rolled = (await ledger.listGrants(grantFilter(team.id, { state: 'live' }), everything)).items
      expect(rolled.find((grant) => grant.source === 'rollover')).toMatchObject({
        amount: 300,
        generation: 1,
        expiresAt: parseInstant('2027-03-01T00:00:00Z'),
      })
    })

    it('lets a free grant die', async () => {
      const { clock } = world()
      const team = await world().team({
        plan: { api: monthlyTerms(200, { source: 'free', class: 'unpaid' }) },
      })
      await team.charge(50)
      clock.set(boundary)
      expect(await team.balance()).toMatchObject({ available: 200, expired: 150 })
    })

    it('comes at local midnight of the team, also across a change of the clocks', async () => {
      const { clock } = world()
      const team = await world().team({
        plan: { api: monthlyTerms(10, { source: 'free', class: 'unpaid' }) },
        timeZone: 'Europe/Madrid',
        anchorAt: parseInstant('2026-02-28T23:00:00Z'),
      })
      await team.charge(1)
      clock.set(parseInstant('2026-03-31T21:59:59.999Z'))
      expect(await team.available()).toBe(9)
      clock.set(parseInstant('2026-03-31T22:00:00Z'))
      expect(await team.available()).toBe(10)
    })

    it('catches up with every boundary that was slept through', async () => {
      const { clock, ledger } = world()
      const team = await world().team({ plan: { api: monthlyTerms(100) } })
      clock.set(parseInstant('2026-08-15T12:00:00Z'))
      await ledger.runDue(100)
      expect(await team.available()).toBe(600)
      expect(await accountOf(world, team.id)).toMatchObject({
        nextDueAt: parseInstant('2026-09-01T00:00:00Z'),
      })
    })
  })

  describe('runDue', () => {
    it('settles the accounts that fell due first, and at most as many as asked', async () => {
      const { clock, ledger } = world()
      const late = await world().team()
      await late.grant(5, { expiresAt: addDays(clock.now(), 3) })
      const early = await world().team()
      await early.grant(5, { expiresAt: addDays(clock.now(), 2) })
      const never = await world().team({ grants: [5] })
      clock.advance(5 * 86_400_000)

      expect(await ledger.runDue(1)).toBe(1)
      const booked = async (teamId: string): Promise<number> =>
        (await ledger.listEntries(entryFilter(teamId, { types: ['expiry'] }), everything)).items.length
      expect([await booked(early.id), await booked(late.id)]).toEqual([1, 0])
      expect(await ledger.runDue(10)).toBe(1)
      expect([await booked(early.id), await booked(late.id), await booked(never.id)]).toEqual([1, 1, 0])
      expect(await ledger.runDue(10)).toBe(0)
    })

    it('does nothing before the instant', async () => {
      const { clock, ledger } = world()
      const team = await world().team()
      const expiresAt = addDays(clock.now(), 2)
      await team.grant(5, { expiresAt })
      clock.set(instant(expiresAt - 1))
      expect(await ledger.runDue(10)).toBe(0)
      clock.set(expiresAt)
      expect(await ledger.runDue(10)).toBe(1)
    })
  })
}

async function accountOf(world: WorldOf, teamId: string): Promise<Account | null> {
  return (await world().ledger.loadAccount({ teamId, kind: 'api' })).account
}

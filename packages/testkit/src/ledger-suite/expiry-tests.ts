import { addDays, type EntrySum, type EntryType, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand } from '../builders/commands.ts'
import { expectRefused } from '../builders/expect-outcome.ts'
import { entryFilter, everything, grantFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function expiryTests(world: WorldOf): void {
  const expiresAt = addDays(startAt, 10)

  describe('expiry', () => {
    it('leaves a grant spendable until the millisecond before', async () => {
      const { clock } = world()
      const team = await world().team()
      await team.grant(5, { expiresAt })
      clock.set(instant(expiresAt - 1))
      expect(await team.charge(5)).toMatchObject({ cost: 5, remaining: 0 })
    })

    it('kills a grant at its exact instant, whether or not a job has run', async () => {
      const { clock, submit } = world()
      const team = await world().team()
      await team.grant(5, { expiresAt })
      clock.set(expiresAt)
      expect(await team.available()).toBe(0)
      expect(expectRefused(await submit(chargeCommand(team.id)))).toMatchObject({ available: 0 })
    })

    it('is booked once, effective exactly when it fell due, however late that is', async () => {
      const { clock, ledger } = world()
      const team = await world().team()
      const grant = await team.grant(5, { expiresAt })
      await team.charge(2)
      clock.set(addDays(expiresAt, 3))

      expect(await ledger.runDue(100)).toBe(1)
      expect(await ledger.runDue(100)).toBe(0)

      const { items } = await ledger.listEntries(entryFilter(team.id, { types: ['expiry'] }), everything)
      expect(items).toMatchObject([
        {
          entry: {
            grantId: grant.id,
            amount: -3,
            effectiveAt: expiresAt,
            recordedAt: clock.now(),
            balanceAfter: 0,
          },
        },
      ])
      expect(await ledger.findGrants(team.id, [grant.id])).toMatchObject([
        { state: 'ended', expired: 3, used: 2 },
      ])
      expect((await ledger.listGrants(grantFilter(team.id, { state: 'live' }), everything)).items).toEqual([])
    })

    it('leaves out of the loaded account what has ended', async () => {
      const { clock, ledger } = world()
      const team = await world().team({ grants: [1] })
      await team.grant(5, { expiresAt })
      clock.set(expiresAt)
      await ledger.runDue(100)
      const view = await ledger.loadAccount({ teamId: team.id, kind: 'api' })
      expect(view.grants.map((grant) => grant.amount)).toEqual([1])
      expect(view.account?.nextDueAt).toBeNull()
    })

    it('gives a future grant its credits at its instant, not before', async () => {
      const { clock, submit, ledger } = world()
      const team = await world().team()
      const effectiveAt = addDays(startAt, 5)
      await team.grant(5, { effectiveAt })

      clock.set(instant(effectiveAt - 1))
      expect(expectRefused(await submit(chargeCommand(team.id)))).toMatchObject({ available: 0 })
      expect((await ledger.listGrants(grantFilter(team.id), everything)).items).toMatchObject([
        { state: 'pending' },
      ])

      clock.set(effectiveAt)
      expect(await team.charge(1)).toMatchObject({ remaining: 4 })
    })

    it('sums entries as of an instant, and what is past never changes', async () => {
      const { clock, ledger } = world()
      const team = await world().team()
      await team.grant(5, { expiresAt })
      clock.set(addDays(startAt, 1))
      await team.charge(2)
      const ref = { teamId: team.id, kind: 'api' } as const
      const asOf = addDays(startAt, 1)
      const before = await ledger.sumEntries(ref, asOf)
      clock.set(addDays(expiresAt, 1))
      await ledger.runDue(100)

      expect(sorted(before)).toEqual([
        ['charge', -2],
        ['grant', 5],
      ])
      expect(await ledger.sumEntries(ref, asOf)).toEqual(before)
      expect(sorted(await ledger.sumEntries(ref, instant(asOf - 1)))).toEqual([['grant', 5]])
      expect(sorted(await ledger.sumEntries(ref, instant(expiresAt - 1)))).toEqual(sorted(before))
      expect((await ledger.sumEntries(ref, expiresAt)).get('expiry')?.amount).toBe(-3)
      expect(sorted(await ledger.sumEntries({ teamId: 'team_none', kind: 'api' }, asOf))).toEqual([])
    })
  })
}

function sorted(sums: ReadonlyMap<EntryType, EntrySum>): readonly (readonly [EntryType, number])[] {
  return [...sums]
    .map(([type, { amount }]) => [type, amount] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

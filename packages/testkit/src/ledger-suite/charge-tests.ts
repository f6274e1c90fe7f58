import { addDays, credits } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand } from '../builders/commands.ts'
import { expectAccepted, expectCall, expectRefused } from '../builders/expect-outcome.ts'
import { chargeFilter, entryFilter, everything, grantFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function chargeTests(world: WorldOf): void {
  describe('charges', () => {
    it('take the shortest prefix of the burn order, over several grants', async () => {
      const team = await world().team()
      const forever = await team.grant(10)
      const soon = await team.grant(3, { expiresAt: addDays(startAt, 10) })
      const first = await team.grant(2, { priority: 1 })

      const result = await team.charge(7)

      expect(result.slices).toEqual([
        { grantId: first.id, amount: 2 },
        { grantId: soon.id, amount: 3 },
        { grantId: forever.id, amount: 2 },
      ])
      expect(result).toMatchObject({ cost: 7, remaining: 8, records: 7, unitsAllowed: 7 })
      expect(await team.balance()).toMatchObject({ granted: 15, available: 8, used: 7 })
    })

    it('write one entry per slice, densely numbered, each opening with the balance before it', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [2, 5] })
      const { chargeId } = await team.charge(4)

      const { items } = await ledger.listEntries(entryFilter(team.id), everything)
      expect(
        items.map(({ entry }) => [entry.sequence, entry.type, entry.amount, entry.balanceAfter]),
      ).toEqual([
        [4, 'charge', -2, 3],
        [3, 'charge', -2, 5],
        [2, 'grant', 5, 7],
        [1, 'grant', 2, 2],
      ])
      const found = await ledger.findCharge(team.id, chargeId ?? '')
      expect(found?.slices.map((slice) => slice.sequence)).toEqual([3, 4])
      expect(found?.usage).toMatchObject({
        cost: 4,
        records: 4,
        balanceAfter: 3,
        operation: 'searchJobs',
        at: startAt,
      })
    })

    it('are refused whole when credits are too few, and change nothing', async () => {
      const { ledger, submit, underTest } = world()
      const team = await world().team({ grants: [5] })
      const before = await underTest.inspect()

      const refusal = expectRefused(await submit(chargeCommand(team.id, { units: 6 })))

      expect(refusal).toMatchObject({ code: 'insufficient_credits', kind: 'api', required: 6, available: 5 })
      expect(await underTest.inspect()).toEqual(before)
      expect((await ledger.listCharges(chargeFilter(team.id), everything)).items).toEqual([])
    })

    it('stay under the cap with whole records only', async () => {
      const team = await world().team({ grants: [50] })
      const result = await team.charge(10, { unitCost: credits(3), max: credits(11) })
      expect(result).toMatchObject({ cost: 9, unitsAllowed: 3, records: 3, remaining: 41 })
    })

    it('cost nothing for no records, and leave a usage record but no entry', async () => {
      const { ledger, underTest } = world()
      const team = await world().team({ grants: [5] })
      expect(await team.charge(0)).toMatchObject({ cost: 0, chargeId: null, slices: [], remaining: 5 })

      expect((await ledger.listCharges(chargeFilter(team.id), everything)).items).toEqual([])
      const api = (await underTest.inspect()).find((records) => records.account.kind === 'api')
      expect(api?.usageRecords).toMatchObject([{ cost: 0, records: 0 }])
      expect(api?.entries).toHaveLength(1)
    })

    it('tell on a dry run what they would take, and change nothing', async () => {
      const { submit, underTest } = world()
      const team = await world().team({ grants: [5] })
      const before = await underTest.inspect()

      const dry = expectCall(expectAccepted(await submit(chargeCommand(team.id, { units: 3, dryRun: true }))))

      expect(dry.cost).toBe(3)
      expect(await underTest.inspect()).toEqual(before)
    })

    it('are refused for a team that does not exist', async () => {
      expect(expectRefused(await world().submit(chargeCommand('team_none')))).toMatchObject({
        code: 'account_not_found',
      })
    })

    it('never pay one kind with the other', async () => {
      const { submit } = world()
      const team = await world().team({ companyGrants: [5] })
      expect(expectRefused(await submit(chargeCommand(team.id)))).toMatchObject({
        code: 'insufficient_credits',
      })
      expect(await team.available('company')).toBe(5)
    })

    it('keep a used-up grant in the list of all grants, and find it by id', async () => {
      const { ledger } = world()
      const team = await world().team()
      const grant = await team.grant(2)
      await team.charge(2)
      const { items } = await ledger.listGrants(grantFilter(team.id, { kind: 'api' }), everything)
      expect(items).toMatchObject([{ id: grant.id, available: 0, used: 2 }])
      expect(await ledger.findGrants(team.id, [grant.id, 'grant_none'])).toEqual(items)
      expect(await ledger.findGrants('team_none', [grant.id])).toEqual([])
    })
  })
}

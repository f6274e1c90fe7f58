import { InvalidCursorError, type PageRequest } from '@scrip/api/ports'
import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand } from '../builders/commands.ts'
import { collectPages } from './collect-pages.ts'
import { auditFilter, chargeFilter, entryFilter, everything, grantFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function listTests(world: WorldOf): void {
  describe('lists', () => {
    it('of entries page newest first without gap or double while entries are written', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [100] })
      for (let index = 0; index < 10; index += 1) await team.charge(1)

      const entries = await collectPages(
        (page) => ledger.listEntries(entryFilter(team.id), page),
        3,
        () => team.charge(1),
      )

      expect(entries.map(({ entry }) => entry.sequence)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    })

    it('of charges page newest first, over both kinds, at one instant and at several', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [100], companyGrants: [100] })
      const chargeIds: (string | null)[] = []
      for (let index = 0; index < 8; index += 1) {
        if (index % 3 === 0) clock.advance(1)
        const { chargeId } = index % 2 === 0 ? await team.charge(1) : await team.reveal([`c${index}`])
        chargeIds.push(chargeId)
      }

      const charges = await collectPages(
        (page) => ledger.listCharges(chargeFilter(team.id), page),
        3,
        () => team.charge(1),
      )

      expect(charges.map((usage) => usage.chargeId)).toEqual(chargeIds.toReversed())
    })

    it('of windows, grants and audit records page newest first while more are written', async () => {
      const { ledger, audit, clock } = world()
      const team = await world().team({ companyGrants: [100] })
      for (let index = 0; index < 7; index += 1) {
        if (index % 3 === 0) clock.advance(1)
        await team.grant(1)
        await team.reveal([`c${index}`])
      }
      const at = clock.now()
      let more = 100
      const writeMore = async (): Promise<void> => {
        more += 1
        await team.reveal([`c${more}`])
        await team.grant(1)
      }

      const windows = await collectPages(
        (page) => ledger.listWindows({ teamId: team.id, state: 'all', at }, page),
        3,
        writeMore,
      )
      expect(windows.map((window) => window.companyId)).toEqual(['c6', 'c5', 'c4', 'c3', 'c2', 'c1', 'c0'])

      const grantIds = async (page: PageRequest): Promise<readonly string[]> =>
        (await ledger.listGrants(grantFilter(team.id, { kind: 'api' }), page)).items.map((grant) => grant.id)
      const wholeGrants = await grantIds(everything)
      const grants = await collectPages(
        (page) => ledger.listGrants(grantFilter(team.id, { kind: 'api' }), page),
        2,
        writeMore,
      )
      expect(grants.map((grant) => grant.id)).toEqual(wholeGrants)
      expect(grants.map((grant) => grant.sequence)).toEqual(
        wholeGrants.map((_, index) => wholeGrants.length - index),
      )

      const wholeAudit = (await audit.listAudit(auditFilter({ teamId: team.id }), everything)).items
      const audits = await collectPages(
        (page) => audit.listAudit(auditFilter({ teamId: team.id }), page),
        4,
        writeMore,
      )
      expect(audits).toEqual(wholeAudit)
      expect(wholeAudit.every((record, index) => record.at <= (wholeAudit[index - 1]?.at ?? record.at))).toBe(
        true,
      )
    })

    it('end without a cursor when the last page is exactly full', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [10] })
      await team.charge(1)
      const page = await ledger.listEntries(entryFilter(team.id), { cursor: null, limit: 2 })
      expect(page.items).toHaveLength(2)
      expect(page.nextCursor).toBeNull()
    })

    it('refuse a cursor that another list made, or nobody', async () => {
      const { ledger, audit, teams } = world()
      const team = await world().team({ grants: [1, 1, 1], companyGrants: [5] })
      await team.charge(1)
      await team.charge(1)
      await team.reveal(['c1', 'c2'])
      const { nextCursor } = await ledger.listEntries(entryFilter(team.id), { cursor: null, limit: 1 })
      expect(nextCursor).not.toBeNull()

      const window = { teamId: team.id, state: 'all', at: startAt } as const
      const broken = ['', 'x', 'bm90IGpzb24', 'W10', 'e30', 'bnVsbA', '%%%', nextCursor]
      for (const cursor of broken) {
        const page = { cursor, limit: 1 }
        await expect(ledger.listCharges(chargeFilter(team.id), page)).rejects.toThrow(InvalidCursorError)
        await expect(ledger.listGrants(grantFilter(team.id), page)).rejects.toThrow(InvalidCursorError)
        await expect(ledger.listWindows(window, page)).rejects.toThrow(InvalidCursorError)
        await expect(audit.listAudit(auditFilter(), page)).rejects.toThrow(InvalidCursorError)
        await expect(teams.searchTeams(null, page)).rejects.toThrow(InvalidCursorError)
        if (cursor === nextCursor) continue
        await expect(ledger.listEntries(entryFilter(team.id), page)).rejects.toThrow(InvalidCursorError)
      }
    })

    it('of entries filter by type, time, charge, grant, operation, key and member', async () => {
      const { ledger, clock, submit } = world()
      const team = await world().team()
      const old = await team.grant(5)
      clock.set(addDays(startAt, 1))
      await team.grant(5)
      const { chargeId } = await team.charge(6, { apiKeyId: 'key_a', memberId: 'mem_a' })
      clock.set(addDays(startAt, 2))
      await submit(
        chargeCommand(team.id, { operation: 'searchCompanies', unitCost: credits(3), apiKeyId: null }),
      )

      const amounts = async (overrides: Parameters<typeof entryFilter>[1]): Promise<readonly number[]> => {
        const { items } = await ledger.listEntries(entryFilter(team.id, overrides), everything)
        return items.map(({ entry }) => entry.amount)
      }
      expect(await amounts({})).toEqual([-3, -1, -5, 5, 5])
      expect(await amounts({ types: ['grant'] })).toEqual([5, 5])
      expect(await amounts({ types: ['grant', 'charge'] })).toHaveLength(5)
      expect(await amounts({ from: addDays(startAt, 1), to: addDays(startAt, 2) })).toEqual([-1, -5, 5])
      expect(await amounts({ from: instant(addDays(startAt, 1) + 1) })).toEqual([-3])
      expect(await amounts({ chargeId })).toEqual([-1, -5])
      expect(await amounts({ grantId: old.id })).toEqual([-5, 5])
      expect(await amounts({ operation: 'searchJobs' })).toEqual([-1, -5])
      expect(await amounts({ operation: 'searchCompanies' })).toEqual([-3])
      expect(await amounts({ apiKeyId: 'key_a' })).toEqual([-1, -5])
      expect(await amounts({ memberId: 'mem_a', types: ['grant'] })).toEqual([])
      expect(await amounts({ kind: 'company' })).toEqual([])
      expect(await amounts({ source: old.source })).toHaveLength(5)
      expect(await amounts({ source: 'rollover' })).toEqual([])

      const [newest, ...others] = (await ledger.listEntries(entryFilter(team.id), everything)).items
      expect(newest).toMatchObject({ operation: 'searchCompanies', apiKeyId: null, memberId: null })
      expect(others.at(0)).toMatchObject({ operation: 'searchJobs', apiKeyId: 'key_a', memberId: 'mem_a' })
      expect(others.at(-1)).toMatchObject({ operation: null, apiKeyId: null, memberId: null })
    })

    it('of entries filter by the source of the grant and by who did it', async () => {
      const { ledger } = world()
      const team = await world().team()
      const paid = await team.grant(5, { source: 'top_up' })
      await team.grant(7, { source: 'promo' })
      await team.charge(6)
      const { items } = await ledger.listEntries(entryFilter(team.id), everything)
      const bySource = await ledger.listEntries(entryFilter(team.id, { source: 'top_up' }), everything)
      expect(bySource.items.map(({ entry }) => entry.id)).toEqual(
        items.filter(({ entry }) => entry.grantId === paid.id).map(({ entry }) => entry.id),
      )
      const [newest] = items
      const actorId = newest?.entry.actor.id ?? ''
      const byActor = await ledger.listEntries(entryFilter(team.id, { actorId }), everything)
      expect(byActor.items.map(({ entry }) => entry.id)).toEqual(
        items.filter(({ entry }) => entry.actor.id === actorId).map(({ entry }) => entry.id),
      )
      expect(
        (await ledger.listEntries(entryFilter(team.id, { actorId: 'nobody' }), everything)).items,
      ).toEqual([])
    })

    it('of windows are of one charge when that is asked', async () => {
      const { ledger } = world()
      const team = await world().team({ companyGrants: [10] })
      const first = await team.reveal(['c1', 'c2'])
      await team.reveal(['c2', 'c3'])
      const filter = { teamId: team.id, chargeId: first.chargeId, state: 'all', at: startAt } as const
      const { items } = await ledger.listWindows(filter, everything)
      expect(items.map(({ companyId }) => companyId).toSorted()).toEqual(['c1', 'c2'])
    })

    it('of charges filter by kind, operation, key and time', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [100], companyGrants: [100] })
      await team.charge(1, { apiKeyId: 'key_a' })
      await team.charge(0)
      clock.set(addDays(startAt, 1))
      await team.charge(2, { operation: 'searchCompanies' })
      await team.reveal(['c1', 'c2', 'c3'])

      const costs = async (overrides: Parameters<typeof chargeFilter>[1]): Promise<readonly number[]> =>
        (await ledger.listCharges(chargeFilter(team.id, overrides), everything)).items.map(
          (usage) => usage.cost,
        )
      expect(await costs({})).toEqual([3, 2, 1])
      expect(await costs({ kind: 'api' })).toEqual([2, 1])
      expect(await costs({ operation: 'revealCompanies' })).toEqual([3])
      expect(await costs({ apiKeyId: 'key_a' })).toEqual([1])
      expect(await costs({ from: addDays(startAt, 1) })).toEqual([3, 2])
      expect(await costs({ to: addDays(startAt, 1) })).toEqual([1])
    })

    it('show nothing of another team', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [5], companyGrants: [5] })
      const { chargeId } = await team.charge(1)
      await team.reveal(['c1'])
      const other = await world().team()
      expect((await ledger.listEntries(entryFilter(other.id), everything)).items).toEqual([])
      expect((await ledger.listCharges(chargeFilter(other.id), everything)).items).toEqual([])
      expect((await ledger.listGrants(grantFilter(other.id), everything)).items).toEqual([])
      expect(await ledger.findCharge(other.id, chargeId ?? '')).toBeNull()
      expect(await ledger.findCharge(team.id, 'chg_none')).toBeNull()
    })

    it('of grants keep kinds and states apart', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [1], companyGrants: [2] })
      await team.grant(3, { effectiveAt: addDays(startAt, 1) })
      const amounts = async (overrides: Parameters<typeof grantFilter>[1]): Promise<readonly number[]> =>
        (await ledger.listGrants(grantFilter(team.id, overrides), everything)).items
          .map((grant): number => grant.amount)
          .toSorted()
      expect(await amounts({})).toEqual([1, 2, 3])
      expect(await amounts({ kind: 'company' })).toEqual([2])
      expect(await amounts({ kind: 'api', state: 'live' })).toEqual([1])
      expect(await amounts({ state: 'live' })).toEqual([1, 2])
    })
  })
}

import type { AccountChunk } from '@scrip/api/ports'
import { addDays, type AccountRef, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { expectResult } from '../builders/expect-outcome.ts'
import { holdCommand } from '../builders/hold-commands.ts'
import { collectPages } from './collect-pages.ts'
import { everything, usageQuery } from './filters.ts'
import { startAt, type SuiteWorld, type WorldOf } from './suite-world.ts'

export function inspectionTests(world: WorldOf): void {
  describe('expiring credits', () => {
    it('are listed over all teams, soonest first, by kind and team', async () => {
      const { ledger, submit } = world()
      const [one, other] = [await world().team({ grants: [5] }), await world().team()]
      const late = await one.grant(5, { expiresAt: addDays(startAt, 9) })
      const soon = await other.grant(5, { expiresAt: addDays(startAt, 2), kind: 'company' })
      const pending = await one.grant(5, { effectiveAt: addDays(startAt, 1), expiresAt: addDays(startAt, 3) })
      const held = await other.grant(2, { expiresAt: addDays(startAt, 3) })
      await submit(holdCommand(other.id, { amount: credits(2) }))
      const used = await one.grant(1, { expiresAt: addDays(startAt, 2) })
      await one.charge(1)
      expect(used.amount).toBe(1)
      const ids = async (filter: object = {}): Promise<readonly string[]> =>
        (
          await collectPages(
            (page) =>
              ledger.listExpiring(
                { teamId: null, kind: null, from: startAt, to: addDays(startAt, 9), ...filter },
                page,
              ),
            2,
          )
        ).map((grant) => grant.id)
      const third = [pending, held]
        .toSorted((a, b) => (a.teamId < b.teamId ? -1 : 1))
        .map((grant) => grant.id)
      expect(await ids()).toEqual([soon.id, ...third, late.id])
      expect(await ids({ kind: 'company' })).toEqual([soon.id])
      expect(await ids({ teamId: one.id })).toEqual([pending.id, late.id])
      expect(await ids({ from: addDays(startAt, 2), to: instant(addDays(startAt, 9) - 1) })).toEqual(third)
    })
  })

  describe('the request log', () => {
    it('is newest first, with calls of any cost, by origin', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [100] })
      for (let index = 0; index < 6; index += 1) {
        await team.charge(index, { apiKeyId: index % 2 === 0 ? 'key_1' : null })
        clock.advance(1000)
      }
      const costs = async (filter: object, offset = 0, limit = 100): Promise<readonly number[]> =>
        (
          await ledger.listUsage(
            { teamId: team.id, from: startAt, to: addDays(startAt, 1), origin: null, ...filter },
            { offset, limit },
          )
        ).map((usage) => usage.cost)
      expect(await costs({})).toEqual([5, 4, 3, 2, 1, 0])
      expect(await costs({}, 2, 3)).toEqual([3, 2, 1])
      expect(await costs({ origin: 'api' })).toEqual([4, 2, 0])
      expect(await costs({ origin: 'app' })).toEqual([5, 3, 1])
      expect(await costs({ from: instant(startAt + 1000), to: instant(startAt + 3000) })).toEqual([2, 1])
      expect(await ledger.reportUsage(usageQuery(team.id, { origin: 'app' }))).toMatchObject([{ credits: 9 }])
      expect(await ledger.reportUsage(usageQuery(team.id, { apiKeyId: 'key_1' }))).toMatchObject([
        { credits: 6 },
      ])
    })
  })

  describe('an inspection', () => {
    it('lists all accounts by team and kind, and counts them', async () => {
      const { ledger } = world()
      const ids = [await world().team(), await world().team(), await world().team()].map((team) => team.id)
      const all = await collectPages((page) => ledger.listAccounts({ teamId: null }, page), 2)
      expect(all.map(({ teamId, kind }) => `${teamId} ${kind}`)).toEqual(
        ids.toSorted().flatMap((id) => [`${id} api`, `${id} company`]),
      )
      const one = await ledger.listAccounts({ teamId: ids[1] ?? '' }, everything)
      expect(one.items).toHaveLength(2)
      expect(await ledger.countAccounts()).toBeGreaterThanOrEqual(0)
    })

    it('tells everything of an account in chunks, in step', async () => {
      const { submit, underTest } = world()
      const team = await world().team({ grants: [100], companyGrants: [10] })
      expectResult(await submit(holdCommand(team.id)), 'hold')
      for (let index = 0; index < 5; index += 1) await team.charge(index)
      await team.reveal(['c1'])
      const api = await chunksOf(world(), { teamId: team.id, kind: 'api' })
      expect(api.map((chunk) => chunk.type)[0]).toBe('head')
      expect(api.filter((chunk) => chunk.type === 'head')).toHaveLength(1)
      const lines = api.flatMap((chunk) => (chunk.type === 'lines' ? [chunk] : []))
      const records = (await underTest.inspect()).find(({ account }) => account.kind === 'api')
      expect(lines.flatMap((chunk) => chunk.entries)).toEqual(records?.entries)
      expect(lines.flatMap((chunk) => chunk.usageRecords.map((usage) => usage.cost))).toEqual([0, 1, 2, 3, 4])
      const [head] = api.flatMap((chunk) => (chunk.type === 'head' ? [chunk.records] : []))
      expect([head?.holds.length, head?.grants.length, head?.windows.length]).toEqual([1, 1, 0])
      expect(head?.account).toEqual(records?.account)
      expect(await chunksOf(world(), { teamId: 'team_none', kind: 'api' })).toEqual([])
    })
  })
}

async function chunksOf({ ledger }: SuiteWorld, ref: AccountRef): Promise<readonly AccountChunk[]> {
  const chunks: AccountChunk[] = []
  for await (const chunk of ledger.inspectAccount(ref)) chunks.push(chunk)
  return chunks
}

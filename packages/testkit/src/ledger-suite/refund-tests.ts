import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { revealCommand } from '../builders/commands.ts'
import { expectCall, expectRefused, expectResult } from '../builders/expect-outcome.ts'
import { captureCommand, holdCommand } from '../builders/hold-commands.ts'
import { changeExpiryCommand, refundCommand, voidCommand } from '../builders/staff-commands.ts'
import { auditFilter, entryFilter, everything, usageQuery } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function refundTests(world: WorldOf): void {
  describe('a refund', () => {
    it('gives back the last slice first, and no more than was taken (L14)', async () => {
      const { ledger, submit } = world()
      const team = await world().team({ grants: [3, 10] })
      const { chargeId } = await team.charge(8)
      const command = refundCommand(team.id, chargeId ?? '', { amount: credits(6) })
      const first = expectResult(await submit(command), 'refund')
      expect(first.refund.slices.map((slice) => slice.amount)).toEqual([5, 1])
      expect(first).toMatchObject({ refundable: 2, endedAgain: 0, after: { available: 11, used: 2 } })
      expect(expectRefused(await submit({ ...command, amount: credits(3) }))).toMatchObject({
        code: 'refund_exceeds_charge',
        refundable: 2,
        required: 3,
      })
      const rest = expectResult(await submit({ ...command, amount: null }), 'refund')
      expect(await team.balance()).toMatchObject({ available: 13, used: 0 })
      expect(await ledger.findCharge(team.id, chargeId ?? '')).toMatchObject({
        refunds: [first.refund, rest.refund],
        slices: [
          { type: 'charge', amount: -3 },
          { type: 'charge', amount: -5 },
        ],
      })
      expect(expectRefused(await submit({ ...command, amount: null }))).toMatchObject({ refundable: 0 })
    })

    it('makes a used-up grant live again', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [5] })
      const { chargeId } = await team.charge(5)
      expect(expectRefused(await submit(revealCommand(team.id, ['c1'])))).toMatchObject({ required: 1 })
      expectResult(await submit(refundCommand(team.id, chargeId ?? '')), 'refund')
      expect((await team.charge(5)).remaining).toBe(0)
    })

    it('of credits that have expired meanwhile ends them again, or reissues them', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team()
      const origin = await team.grant(10, { expiresAt: addDays(startAt, 1), source: 'top_up', class: 'paid' })
      const [one, other] = [await team.charge(4), await team.charge(6)]
      clock.set(addDays(startAt, 2))
      const ended = expectResult(await submit(refundCommand(team.id, one.chargeId ?? '')), 'refund')
      expect(ended).toMatchObject({ endedAgain: 4, reissuedGrants: [], after: { available: 0, expired: 4 } })
      const reissue = { expiresAt: addDays(startAt, 30) }
      const again = expectResult(
        await submit(refundCommand(team.id, other.chargeId ?? '', { reissue })),
        'refund',
      )
      expect(again.reissuedGrants).toMatchObject([
        { amount: 6, source: 'refund', class: 'paid', parentId: origin.id, expiresAt: reissue.expiresAt },
      ])
      expect(again.refund.slices[0]?.reissuedGrantId).toBe(again.reissuedGrants[0]?.id)
      expect(await team.charge(6)).toMatchObject({ remaining: 0 })
      const { items } = await ledger.listEntries(entryFilter(team.id, { grantId: origin.id }), everything)
      expect(items.slice(0, 4).map(({ entry }) => [entry.type, entry.amount])).toEqual([
        ['expiry', -6],
        ['refund', 6],
        ['expiry', -4],
        ['refund', 4],
      ])
    })

    it('of a reveal closes its windows, last opened first (L30)', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team({ companyGrants: [10] })
      const { chargeId } = await team.reveal(['c1', 'c2', 'c3'])
      clock.advance(1000)
      const refund = refundCommand(team.id, chargeId ?? '', { kind: 'company', amount: credits(2) })
      const { closedWindows } = expectResult(await submit(refund), 'refund')
      expect(closedWindows.map((window) => window.companyId)).toEqual(['c3', 'c2'])
      const windows = await ledger.findWindows(team.id, ['c1', 'c2', 'c3'])
      expect([...windows.values()].map((window) => [window.companyId, window.closedAt])).toEqual([
        ['c1', null],
        ['c2', clock.now()],
        ['c3', clock.now()],
      ])
      const open = await ledger.listWindows({ teamId: team.id, state: 'open', at: clock.now() }, everything)
      expect(open.items.map((window) => window.companyId)).toEqual(['c1'])
      expect(await team.reveal(['c1', 'c2', 'c3'])).toMatchObject({ cost: 2, windowHits: 1 })
      const all = await ledger.listWindows({ teamId: team.id, state: 'all', at: clock.now() }, everything)
      expect(all.items).toHaveLength(5)
    })

    it('leaves the newer window of a company open', async () => {
      const { submit, clock, ledger } = world()
      const team = await world().team({ companyGrants: [10] })
      const old = await team.reveal(['c1'])
      clock.set(addDays(startAt, 90))
      await team.reveal(['c1'])
      const refund = refundCommand(team.id, old.chargeId ?? '', { kind: 'company' })
      expect(expectResult(await submit(refund), 'refund').closedWindows).toMatchObject([
        { endsAt: addDays(startAt, 90), closedAt: clock.now() },
      ])
      expect(await team.reveal(['c1'])).toMatchObject({ cost: 0, windowHits: 1 })
      expect((await ledger.findWindows(team.id, ['c1'])).get('c1')).toMatchObject({ closedAt: null })
    })

    it('of a capture and of calls on a hold unwinds as of any charge', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [10] })
      const { hold } = expectResult(await submit(holdCommand(team.id, { amount: credits(6) })), 'hold')
      const captured = expectResult(
        await submit(captureCommand(team.id, hold.id, { amount: credits(4) })),
        'hold',
      )
      expectResult(await submit(refundCommand(team.id, captured.chargeId ?? '')), 'refund')
      expect(await team.balance()).toMatchObject({ available: 10, held: 0, used: 0 })
    })

    it('counts in reports at its own instant, in the groups of its charge (L34)', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team({ grants: [10] })
      const { chargeId } = await team.charge(7, { memberId: 'mem_a', operation: 'searchCompanies' })
      clock.set(instant(addDays(startAt, 1) + 60_000))
      await submit(refundCommand(team.id, chargeId ?? '', { amount: credits(3) }))
      const days = await ledger.reportUsage(usageQuery(team.id, { groupBy: ['day', 'operation', 'member'] }))
      expect(
        days.map((row) => [row.day, row.operation, row.memberId, row.credits, row.refunded, row.requests]),
      ).toEqual([
        ['2026-03-01', 'searchCompanies', 'mem_a', 7, 0, 1],
        ['2026-03-02', 'searchCompanies', 'mem_a', 0, 3, 0],
      ])
      const within = {
        from: instant(addDays(startAt, 1) + 60_000),
        to: instant(addDays(startAt, 1) + 60_001),
      }
      expect(await ledger.reportUsage(usageQuery(team.id, within))).toMatchObject([
        { credits: 0, refunded: 3 },
      ])
      expect(await ledger.reportUsage(usageQuery(team.id, { ...within, to: within.from }))).toEqual([])
    })

    it('asked of both accounts of the team in one batch gives back once, where the charge is (L14)', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [5, 5], companyGrants: [9] })
      const { chargeId } = await team.charge(8)
      const refund = refundCommand(team.id, chargeId ?? '', { amount: credits(6) })
      const [none, six] = await submit({ ...refund, kind: 'company' }, refund)
      expect(none).toMatchObject({ status: 'refused', refusal: { code: 'charge_not_found' } })
      expect(six).toMatchObject({ status: 'accepted', result: { refundable: 2 } })
      const [two, over] = await submit(
        { ...refund, amount: credits(2) },
        { ...refund, kind: 'company', amount: credits(1) },
      )
      expect(two).toMatchObject({ status: 'accepted', result: { refundable: 0 } })
      expect(over).toMatchObject({ status: 'refused', refusal: { code: 'charge_not_found' } })
      expect([await team.available(), await team.available('company')]).toEqual([10, 9])
    })

    it('is refused for a charge of another team, of the other kind or of nobody', async () => {
      const { submit } = world()
      const [team, other] = [await world().team({ grants: [10] }), await world().team({ grants: [10] })]
      const chargeId = expectCall(await team.charge(3)).chargeId ?? ''
      for (const command of [
        refundCommand(other.id, chargeId),
        refundCommand(team.id, chargeId, { kind: 'company' }),
        refundCommand(team.id, 'chg_none'),
      ]) {
        expect(expectRefused(await submit(command))).toMatchObject({ code: 'charge_not_found' })
      }
    })
  })

  describe('a void', () => {
    it('takes what is available, leaves what was used, and voids what a hold gives back (L15)', async () => {
      const { ledger, submit, clock, audit } = world()
      const team = await world().team()
      const grant = await team.grant(10)
      await team.charge(2)
      await submit(holdCommand(team.id, { amount: credits(3), ttlSeconds: 60 }))
      const voided = expectResult(await submit(voidCommand(team.id, grant.id)), 'grant')
      expect(voided.grant).toMatchObject({
        state: 'ended',
        endedBy: 'void',
        available: 0,
        held: 3,
        voided: 5,
      })
      clock.advance(60_000)
      expect(await team.balance()).toMatchObject({ available: 0, held: 0, used: 2, voided: 8 })
      await ledger.runDue(10)
      const [found] = await ledger.findGrants(team.id, [grant.id])
      expect(found).toMatchObject({ available: 0, held: 0, used: 2, voided: 8, state: 'ended' })
      expect(expectRefused(await submit(voidCommand(team.id, grant.id)))).toMatchObject({
        code: 'grant_ended',
        endedBy: 'void',
      })
      const { items } = await audit.listAudit(auditFilter({ action: 'grant.void' }), everything)
      expect(items).toMatchObject([{ target: grant.id, teamId: team.id }])
    })

    it('of a pending grant is booked and taken in one transaction', async () => {
      const { ledger, submit } = world()
      const team = await world().team()
      const grant = await team.grant(10, { effectiveAt: addDays(startAt, 5) })
      await submit(voidCommand(team.id, grant.id))
      const { items } = await ledger.listEntries(entryFilter(team.id), everything)
      expect(items.map(({ entry }) => [entry.type, entry.amount])).toEqual([
        ['void', -10],
        ['grant', 10],
      ])
      expect((await ledger.loadAccount({ teamId: team.id, kind: 'api' })).account?.nextDueAt).toBeNull()
    })
  })

  describe('a change of expiry', () => {
    it('moves the end of a grant, with a line of no credits that names both', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team()
      const grant = await team.grant(10, { expiresAt: addDays(startAt, 1) })
      const expiresAt = addDays(startAt, 5)
      await submit(changeExpiryCommand(team.id, grant.id, expiresAt))
      const { items } = await ledger.listEntries(
        entryFilter(team.id, { types: ['expiry_change'] }),
        everything,
      )
      expect(items).toMatchObject([
        { entry: { amount: 0, expiryChange: { from: grant.expiresAt, to: expiresAt } } },
      ])
      clock.set(instant(expiresAt - 1))
      expect(await team.available()).toBe(10)
      clock.set(expiresAt)
      expect(await team.available()).toBe(0)
    })

    it('of a used-up grant lets a refund come back to it', async () => {
      const { submit, clock } = world()
      const team = await world().team()
      const grant = await team.grant(10, { expiresAt: addDays(startAt, 1) })
      const { chargeId } = await team.charge(10)
      expectResult(await submit(changeExpiryCommand(team.id, grant.id, null)), 'grant')
      clock.set(addDays(startAt, 3))
      expectResult(await submit(refundCommand(team.id, chargeId ?? '')), 'refund')
      expect(await team.available()).toBe(10)
    })
  })
}

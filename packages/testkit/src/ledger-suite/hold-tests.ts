import { addDays, credits, type Hold, type HoldState, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand, revealCommand } from '../builders/commands.ts'
import { expectCall, expectRefused, expectResult } from '../builders/expect-outcome.ts'
import { captureCommand, holdCommand, releaseCommand } from '../builders/hold-commands.ts'
import { voidCommand } from '../builders/staff-commands.ts'
import { collectPages } from './collect-pages.ts'
import { entryFilter, everything } from './filters.ts'
import { startAt, type SuiteWorld, type WorldOf } from './suite-world.ts'

export function holdTests(world: WorldOf): void {
  describe('a hold', () => {
    it('takes credits out of available, in burn order, and keeps every field', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [6, 20] })
      const hold = await holdOf(world(), team.id, { label: 'nightly batch', ttlSeconds: 90 })
      expect(await team.balance()).toMatchObject({ available: 16, held: 10, used: 0 })
      expect(hold.slices.map((slice) => slice.held)).toEqual([6, 4])
      expect(hold).toMatchObject({
        state: 'open',
        label: 'nightly batch',
        expiresAt: startAt + 90_000,
        endedAt: null,
      })
      expect(await ledger.findHold(team.id, hold.id)).toEqual(hold)
      expect(await ledger.findHold(team.id, 'hld_none')).toBeNull()
      expect(await ledger.findHold('team_none', hold.id)).toBeNull()
    })

    it('is captured in part: the rest goes back last slice first (L10, L12)', async () => {
      const { ledger, submit } = world()
      const team = await world().team({ grants: [6, 20] })
      const { id } = await holdOf(world(), team.id)
      const captured = expectResult(await submit(captureCommand(team.id, id, { amount: credits(7) })), 'hold')
      expect(captured).toMatchObject({ cost: 7, released: 3, remaining: 19, hold: { state: 'captured' } })
      expect(captured.slices.map((slice) => slice.amount)).toEqual([6, 1])
      expect(await team.balance()).toMatchObject({ available: 19, held: 0, used: 7 })
      expect(await ledger.findHold(team.id, id)).toEqual(captured.hold)
      expect(expectRefused(await submit(releaseCommand(team.id, id)))).toMatchObject({
        code: 'hold_ended',
        state: 'captured',
      })
      const charge = await ledger.findCharge(team.id, captured.chargeId ?? '')
      expect(charge?.slices.map(({ type, heldAmount }) => [type, heldAmount])).toEqual([
        ['capture', -6],
        ['capture', -1],
      ])
    })

    it('is captured whole though its grant has expired or been voided meanwhile (L11)', async () => {
      const { submit, clock } = world()
      const team = await world().team({ companyGrants: [5] })
      const expiring = await team.grant(5, { expiresAt: addDays(startAt, 1) })
      const held = await holdOf(world(), team.id, { amount: credits(5), ttlSeconds: 2 * 86_400 })
      expect(held.slices[0]?.grantId).toBe(expiring.id)
      const other = await holdOf(world(), team.id, { kind: 'company', amount: credits(4) })
      const slice = other.slices[0]?.grantId ?? ''
      expectResult(await submit(voidCommand(team.id, slice, { kind: 'company' })), 'grant')
      expectResult(await submit(captureCommand(team.id, other.id, { kind: 'company' })), 'hold')
      clock.set(addDays(startAt, 1))
      expect(expectResult(await submit(captureCommand(team.id, held.id)), 'hold').cost).toBe(5)
      expect(await team.balance('company')).toMatchObject({ available: 0, used: 4, voided: 1 })
      expect(await team.balance()).toMatchObject({ available: 0, used: 5, expired: 0 })
    })

    it('gives back to an expired grant, which expires it again at once with both lines visible', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team()
      const grant = await team.grant(5, { expiresAt: addDays(startAt, 1) })
      const { id } = await holdOf(world(), team.id, { amount: credits(3), ttlSeconds: 2 * 86_400 })
      clock.set(instant(addDays(startAt, 1) + 5))
      expectResult(await submit(releaseCommand(team.id, id)), 'hold')
      expect(await team.balance()).toMatchObject({ available: 0, held: 0, expired: 5 })
      const { items } = await ledger.listEntries(entryFilter(team.id, { grantId: grant.id }), everything)
      expect(items.map(({ entry }) => [entry.type, entry.amount, entry.heldAmount]).toReversed()).toEqual([
        ['grant', 5, 0],
        ['hold', -3, 3],
        ['expiry', -2, 0],
        ['release', 3, -3],
        ['expiry', -3, 0],
      ])
    })

    it('counts as available from its expiry on, booked or not (L13)', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team({ grants: [10] })
      const { id, expiresAt } = await holdOf(world(), team.id)
      clock.set(instant(expiresAt - 1))
      expect(await team.available()).toBe(0)
      clock.set(expiresAt)
      expect(await team.available()).toBe(10)
      expect(expectRefused(await submit(captureCommand(team.id, id)))).toMatchObject({
        code: 'hold_ended',
        state: 'expired',
      })
      expect((await team.charge(10)).remaining).toBe(0)
      expect(await ledger.findHold(team.id, id)).toMatchObject({ state: 'expired', endedAt: expiresAt })
    })

    it('is ended by due work at its own instant, once', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [10] })
      const { expiresAt } = await holdOf(world(), team.id, { ttlSeconds: 60 })
      clock.set(addDays(startAt, 3))
      expect(await ledger.runDue(10)).toBe(1)
      expect(await ledger.runDue(10)).toBe(0)
      const { items } = await ledger.listEntries(entryFilter(team.id, { types: ['release'] }), everything)
      expect(items.map(({ entry }) => [entry.amount, entry.effectiveAt])).toEqual([[10, expiresAt]])
    })

    it('pays many calls, and nothing but what it holds', async () => {
      const { ledger, submit } = world()
      const team = await world().team({ grants: [4, 100] })
      const { id } = await holdOf(world(), team.id)
      const first = expectCall(
        expectResult(await submit(chargeCommand(team.id, { units: 3, holdId: id })), 'call'),
      )
      const second = expectCall(
        expectResult(await submit(chargeCommand(team.id, { units: 5, holdId: id })), 'call'),
      )
      expect(first.slices.map((slice) => slice.amount)).toEqual([3])
      expect(second.slices.map((slice) => slice.amount)).toEqual([1, 4])
      expect(second).toMatchObject({ remaining: 94, hold: { held: 2, captured: 8, state: 'open' } })
      expect(expectRefused(await submit(chargeCommand(team.id, { units: 3, holdId: id })))).toMatchObject({
        code: 'hold_insufficient',
        required: 3,
        held: 2,
      })
      expect(await ledger.findHold(team.id, id)).toEqual(second.hold)
      expectResult(await submit(releaseCommand(team.id, id)), 'hold')
      expect(await team.balance()).toMatchObject({ available: 96, held: 0, used: 8 })
    })

    it('is of one team and one kind', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [10], companyGrants: [10] })
      const other = await world().team({ grants: [10] })
      const { id } = await holdOf(world(), team.id)
      for (const command of [
        captureCommand(team.id, id, { kind: 'company' }),
        captureCommand(other.id, id),
        revealCommand(team.id, ['c1'], { holdId: id }),
        chargeCommand(other.id, { holdId: id }),
      ]) {
        expect(expectRefused(await submit(command))).toEqual({ code: 'hold_not_found', holdId: id })
      }
    })

    it('pays a reveal, whose window then is as any other', async () => {
      const { submit } = world()
      const team = await world().team({ companyGrants: [5] })
      const { id } = await holdOf(world(), team.id, { kind: 'company', amount: credits(3) })
      const call = expectResult(await submit(revealCommand(team.id, ['c1', 'c2'], { holdId: id })), 'call')
      expect(call).toMatchObject({ cost: 2, hold: { held: 1 } })
      expect(await team.reveal(['c1', 'c2'])).toMatchObject({ cost: 0, windowHits: 2 })
    })

    it('with a key is made once', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [50] })
      const idempotency = { key: 'k', requestHash: 'h' }
      const hold = await holdOf(world(), team.id, { idempotency })
      const [again] = await submit(holdCommand(team.id, { idempotency }))
      expect(again).toMatchObject({ status: 'replayed', result: { hold: { id: hold.id } } })
      expect(await team.available()).toBe(40)
      const { items } = await ledger.listHolds(
        { teamId: team.id, kind: null, state: 'all', at: startAt },
        everything,
      )
      expect(items).toHaveLength(1)
    })
  })

  describe('the list of holds', () => {
    it('is newest first, by kind and by state at an instant', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team({ grants: [100], companyGrants: [100] })
      const holds: Hold[] = []
      for (let index = 0; index < 5; index += 1) {
        const kind = index === 2 ? 'company' : 'api'
        holds.push(await holdOf(world(), team.id, { kind, ttlSeconds: index === 0 ? 10 : 3600 }))
        clock.advance(1000)
      }
      const [first, second, third, fourth, fifth] = holds.map((hold) => hold.id)
      expectResult(await submit(releaseCommand(team.id, second ?? '')), 'hold')
      const ids = async (
        filter: { kind?: 'api' | 'company'; state: HoldState | 'ended' | 'all' },
        at = clock.now(),
      ): Promise<readonly string[]> =>
        (
          await collectPages(
            (page) => ledger.listHolds({ teamId: team.id, kind: null, at, ...filter }, page),
            2,
          )
        ).map((hold) => hold.id)
      expect(await ids({ state: 'all' })).toEqual([fifth, fourth, third, second, first])
      expect(await ids({ state: 'open' })).toEqual([fifth, fourth, third, first])
      expect(await ids({ state: 'ended' })).toEqual([second])
      expect(await ids({ state: 'released' })).toEqual([second])
      expect(await ids({ state: 'captured' })).toEqual([])
      expect(await ids({ state: 'open', kind: 'company' })).toEqual([third])
      expect(await ids({ state: 'open' }, instant(startAt + 9999))).toEqual([fifth, fourth, third, first])
      expect(await ids({ state: 'open' }, instant(startAt + 10_000))).toEqual([fifth, fourth, third])
      expect(await ids({ state: 'expired' }, instant(startAt + 9999))).toEqual([])
      expect(await ids({ state: 'expired' }, instant(startAt + 10_000))).toEqual([first])
    })
  })
}

async function holdOf(
  { submit }: SuiteWorld,
  teamId: string,
  overrides: Parameters<typeof holdCommand>[1] = {},
): Promise<Hold> {
  return expectResult(await submit(holdCommand(teamId, overrides)), 'hold').hold
}

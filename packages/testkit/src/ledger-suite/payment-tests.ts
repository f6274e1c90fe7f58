import { addDays, credits } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { monthlyTerms, noTerms } from '../builders/commands.ts'
import { expectRefused, expectResult } from '../builders/expect-outcome.ts'
import { holdCommand, paymentCommand } from '../builders/hold-commands.ts'
import {
  adjustCommand,
  changePlanCommand,
  clawBackCommand,
  refundCommand,
} from '../builders/staff-commands.ts'
import { parseInstant } from '../builders/test-clock.ts'
import { entryFilter, everything, grantFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function paymentTests(world: WorldOf): void {
  describe('a payment', () => {
    it('grants once, however often and late its notice is repeated (L22)', async () => {
      const { ledger, submit, clock } = world()
      const team = await world().team()
      const first = expectResult(await submit(paymentCommand(team.id, 'pay_1')), 'payment')
      clock.set(addDays(startAt, 40))
      const again = expectResult(
        await submit(paymentCommand(team.id, 'pay_1', { amount: credits(7) })),
        'payment',
      )
      expect([first.isNew, again.isNew]).toEqual([true, false])
      expect(again.payment).toEqual(first.payment)
      expect(await team.balance()).toMatchObject({ granted: 100, available: 100 })
      const { items } = await ledger.listGrants(grantFilter(team.id), everything)
      expect(items).toMatchObject([{ id: first.payment.grantId, class: 'paid', invoiceId: 'inv_pay_1' }])
    })

    it('of one id is recorded by each team for itself', async () => {
      const { submit } = world()
      const [one, other] = [await world().team(), await world().team()]
      await submit(paymentCommand(one.id, 'pay_1'), paymentCommand(other.id, 'pay_1'))
      expect([await one.available(), await other.available()]).toEqual([100, 100])
    })

    it('ends a free plan for good at the period’s end', async () => {
      const { submit, clock } = world()
      const free = monthlyTerms(20, { planId: 'free', source: 'free', class: 'unpaid' })
      const team = await world().team({ plan: { api: free } })
      await submit(paymentCommand(team.id, 'pay_1'))
      expect(await team.available()).toBe(120)
      clock.set(parseInstant('2026-04-01T00:00:00Z'))
      expect(await team.available()).toBe(100)
      clock.set(parseInstant('2026-06-15T00:00:00Z'))
      expect(await team.available()).toBe(100)
      expect(expectRefused(await submit(changePlanCommand(team.id, free)))).toMatchObject({
        code: 'invalid_field',
      })
    })
  })

  describe('a claw-back', () => {
    it('takes what is still there, and over all never more than the payment granted (L16)', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [50] })
      await submit(paymentCommand(team.id, 'pay_1', { priority: 1 }))
      await team.charge(30)
      await submit(holdCommand(team.id, { amount: credits(20) }))
      const first = expectResult(
        await submit(clawBackCommand(team.id, 'pay_1', { amount: credits(40) })),
        'claw_back',
      )
      expect(first).toMatchObject({ taken: 40, missing: 0, payment: { clawedBack: 40 } })
      const rest = expectResult(await submit(clawBackCommand(team.id, 'pay_1')), 'claw_back')
      expect(rest).toMatchObject({ taken: 10, missing: 50, after: { available: 50, held: 20, voided: 50 } })
      expect(
        expectRefused(await submit(clawBackCommand(team.id, 'pay_1', { amount: credits(51) }))),
      ).toMatchObject({ code: 'claw_back_exceeds_payment', clawable: 50, required: 51 })
      expect(expectRefused(await submit(clawBackCommand(team.id, 'pay_none')))).toMatchObject({
        code: 'payment_not_found',
      })
    })

    it('reaches what was reissued for the payment’s grant', async () => {
      const { submit, clock } = world()
      const team = await world().team()
      await submit(paymentCommand(team.id, 'pay_1', { expiresAt: addDays(startAt, 1) }))
      const { chargeId } = await team.charge(60)
      clock.set(addDays(startAt, 2))
      await submit(refundCommand(team.id, chargeId ?? '', { reissue: { expiresAt: null } }))
      expect(await team.available()).toBe(60)
      expect(expectResult(await submit(clawBackCommand(team.id, 'pay_1')), 'claw_back')).toMatchObject({
        taken: 60,
        missing: 40,
      })
      expect(await team.available()).toBe(0)
    })
  })

  describe('an adjustment', () => {
    it('takes credits in burn order, all or none, and is no consumption', async () => {
      const { ledger, submit } = world()
      const team = await world().team({ grants: [3, 10] })
      const { slices } = expectResult(await submit(adjustCommand(team.id, 5)), 'adjustment')
      expect(slices.map((slice) => slice.amount)).toEqual([3, 2])
      expect(await team.balance()).toMatchObject({ available: 8, used: 0, voided: 5 })
      expect(expectRefused(await submit(adjustCommand(team.id, 9)))).toMatchObject({
        code: 'insufficient_credits',
        required: 9,
        available: 8,
      })
      const { items } = await ledger.listEntries(entryFilter(team.id, { types: ['adjustment'] }), everything)
      expect(items.map(({ entry }) => entry.amount)).toEqual([-2, -3])
    })
  })

  describe('a change of plan', () => {
    it('to more credits comes at once, with the prorated difference (L20)', async () => {
      const { submit, clock } = world()
      const team = await world().team({ plan: { api: monthlyTerms(310) } })
      await team.charge(10)
      clock.set(parseInstant('2026-03-11T00:00:00Z'))
      const { grant, before, after } = expectResult(
        await submit(changePlanCommand(team.id, monthlyTerms(620))),
        'plan',
      )
      // 21 of 31 days are left.
      expect(grant).toMatchObject({ amount: 210, expiresAt: parseInstant('2026-04-01T00:00:00Z') })
      expect(after.available - before.available).toBe(210)
      clock.set(parseInstant('2026-04-01T00:00:00Z'))
      expect(await team.available()).toBe(300 + 210 + 620)
    })

    it('to fewer credits, or none, comes at the period’s end and takes nothing away', async () => {
      const { submit, clock, ledger } = world()
      const team = await world().team({ plan: { api: monthlyTerms(300) } })
      const command = changePlanCommand(team.id, monthlyTerms(100), { at: 'period_end' })
      expect(expectRefused(await submit({ ...command, at: 'now' }))).toMatchObject({ code: 'invalid_field' })
      expectResult(await submit(command), 'plan')
      const account = async () => (await ledger.loadAccount({ teamId: team.id, kind: 'api' })).account
      expect(await account()).toMatchObject({ terms: { planId: 'monthly_300' }, nextTerms: command.terms })
      clock.set(parseInstant('2026-04-01T00:00:00Z'))
      expect(await team.available()).toBe(400)
      expectResult(await submit({ ...command, terms: noTerms }), 'plan')
      clock.set(parseInstant('2026-05-01T00:00:00Z'))
      expect(await team.available()).toBe(400)
      await ledger.runDue(10)
      expect(await account()).toMatchObject({
        terms: noTerms,
        nextTerms: null,
        period: null,
        nextDueAt: null,
      })
    })

    it('from a trial begins a subscription now', async () => {
      const { submit, clock } = world()
      const trial = { recurrence: 'once', lifeDays: 30, source: 'trial', class: 'unpaid' } as const
      const team = await world().team({ plan: { api: monthlyTerms(20, trial) } })
      clock.set(parseInstant('2026-03-10T12:00:00Z'))
      await submit(changePlanCommand(team.id, monthlyTerms(500)))
      expect(await team.available()).toBe(520)
      clock.set(parseInstant('2026-04-10T12:00:00Z'))
      expect(await team.available()).toBe(1000)
    })
  })
}

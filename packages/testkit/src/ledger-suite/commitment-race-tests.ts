import { addDays, credits, type Outcome } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand, monthlyTerms, revealCommand } from '../builders/commands.ts'
import { expectResult } from '../builders/expect-outcome.ts'
import { captureCommand, holdCommand, paymentCommand, releaseCommand } from '../builders/hold-commands.ts'
import {
  changePlanCommand,
  clawBackCommand,
  grantCommand,
  refundCommand,
  setBudgetCommand,
  voidCommand,
} from '../builders/staff-commands.ts'
import { everything, grantFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function commitmentRaceTests(world: WorldOf): void {
  describe('at once', () => {
    it('64 charges against a budget of 50: 50 accepted, never one more (L31)', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [1000] })
      await submit(setBudgetCommand(team.id, 50, { scope: 'api_key', scopeId: 'key_1' }))
      const outcomes = await Promise.all(Array.from({ length: 64 }, () => submit(chargeCommand(team.id))))
      expect(countCodes(outcomes)).toEqual({ accepted: 50, budget_exceeded: 14 })
      expect(await team.available()).toBe(950)
      expect(await ledger.listBudgets(team.id, 'api')).toMatchObject([{ counter: { used: 50 } }])
    })

    it('64 holds and charges share a budget and the credits', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [30, 40] })
      await submit(setBudgetCommand(team.id, 60))
      const outcomes = await Promise.all(
        Array.from({ length: 64 }, (_, index) =>
          submit(
            index % 2 === 0
              ? chargeCommand(team.id, { units: 2 })
              : holdCommand(team.id, { amount: credits(2) }),
          ),
        ),
      )
      expect(countCodes(outcomes)).toEqual({ accepted: 30, budget_exceeded: 34 })
      const { available, held, used } = await team.balance()
      expect([available, held + used]).toEqual([10, 60])
    })

    it('capture, release and expiry of one hold: one of them ends it (L10)', async () => {
      const { submit, ledger, clock } = world()
      const team = await world().team({ grants: [100] })
      const holds = await Promise.all(
        Array.from({ length: 8 }, async () =>
          expectResult(await submit(holdCommand(team.id, { ttlSeconds: 60 })), 'hold'),
        ),
      )
      const atOnce = async (holdId: string): Promise<readonly Outcome[]> =>
        (
          await Promise.all([
            submit(captureCommand(team.id, holdId)),
            submit(releaseCommand(team.id, holdId)),
            submit(captureCommand(team.id, holdId)),
            ledger.runDue(10).then(() => []),
          ])
        ).flat()
      for (const { hold } of holds.slice(0, 4)) {
        expect(countCodes([await atOnce(hold.id)])).toEqual({ accepted: 1, hold_ended: 2 })
      }
      clock.advance(60_000)
      const late = await Promise.all(holds.slice(4).map(({ hold }) => atOnce(hold.id)))
      expect(countCodes(late)).toEqual({ hold_ended: 12 })
      const { available, held, used } = await team.balance()
      expect([held, available + used]).toEqual([0, 100])
    })

    it('many calls on one hold take no more than it holds', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [25, 75] })
      const { hold } = expectResult(await submit(holdCommand(team.id, { amount: credits(40) })), 'hold')
      const outcomes = await Promise.all(
        Array.from({ length: 32 }, () => submit(chargeCommand(team.id, { units: 3, holdId: hold.id }))),
      )
      expect(countCodes(outcomes)).toEqual({ accepted: 13, hold_insufficient: 19 })
      expect(await team.balance()).toMatchObject({ available: 60, held: 1, used: 39 })
    })

    it('refunds of one charge sum to no more than it took (L14)', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [5, 20] })
      const { chargeId } = await team.charge(20)
      const outcomes = await Promise.all(
        Array.from({ length: 16 }, () =>
          submit(refundCommand(team.id, chargeId ?? '', { amount: credits(3) })),
        ),
      )
      expect(countCodes(outcomes)).toEqual({ accepted: 6, refund_exceeds_charge: 10 })
      expect(await team.balance()).toMatchObject({ available: 23, used: 2 })
    })

    it('a payment whose notice comes 20 times grants once (L22)', async () => {
      const { submit, ledger } = world()
      const team = await world().team()
      await Promise.all(Array.from({ length: 20 }, () => submit(paymentCommand(team.id, 'pay_1'))))
      expect(await team.balance()).toMatchObject({ granted: 100 })
      expect((await ledger.listGrants(grantFilter(team.id), everything)).items).toHaveLength(1)
    })

    it('claw-backs take no more than the payment granted (L16)', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [500] })
      await submit(paymentCommand(team.id, 'pay_1', { priority: 1 }))
      const outcomes = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          submit(
            index % 4 === 3
              ? chargeCommand(team.id, { units: 10 })
              : clawBackCommand(team.id, 'pay_1', { amount: credits(10) }),
          ),
        ),
      )
      expect(countCodes(outcomes).failed ?? 0).toBe(0)
      const { voided, used, available } = await team.balance()
      expect(voided).toBeLessThanOrEqual(100)
      expect(voided + used + available).toBe(600)
    })

    it('voids, refunds, reveals, grants, holds and a change of plan lose no credit', async () => {
      const { submit, ledger, clock } = world()
      const team = await world().team({ plan: { company: monthlyTerms(40) }, companyGrants: [50] })
      const grant = await team.grant(30, { kind: 'company', expiresAt: addDays(startAt, 1) })
      const { chargeId } = await team.reveal(['a', 'b', 'c', 'd'])
      clock.set(addDays(startAt, 1))
      const kind = 'company'
      const outcomes = await Promise.all([
        ...Array.from({ length: 12 }, (_, index) => submit(revealCommand(team.id, [`c${index % 5}`, 'a']))),
        ...Array.from({ length: 6 }, () => submit(holdCommand(team.id, { kind, ttlSeconds: 1 }))),
        ...Array.from({ length: 4 }, () => submit(grantCommand(team.id, { kind }))),
        submit(voidCommand(team.id, grant.id, { kind })),
        submit(refundCommand(team.id, chargeId ?? '', { kind, reissue: { expiresAt: null } })),
        submit(changePlanCommand(team.id, monthlyTerms(80), { kind })),
        ledger.runDue(10).then(() => []),
      ])
      expect(countCodes(outcomes).failed ?? 0).toBe(0)
      clock.advance(1000)
      const balance = await team.balance(kind)
      const { granted, available, held, used, expired, voided, rolled } = balance
      expect(granted).toBe(available + held + used + expired + voided + rolled)
      expect(held).toBe(0)
    })
  })
}

function countCodes(outcomes: readonly (readonly Outcome[])[]): Partial<Record<string, number>> {
  const counts: Partial<Record<string, number>> = {}
  for (const outcome of outcomes.flat()) {
    const code = outcome.status === 'refused' ? outcome.refusal.code : outcome.status
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

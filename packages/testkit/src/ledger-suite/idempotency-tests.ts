import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand, revealCommand } from '../builders/commands.ts'
import { grantCommand } from '../builders/staff-commands.ts'
import {
  expectAccepted,
  expectCall,
  expectGrant,
  expectRefused,
  expectReplayed,
} from '../builders/expect-outcome.ts'
import { startAt, type WorldOf } from './suite-world.ts'

const idempotency = { key: 'order-1', requestHash: 'hash-1' }

export function idempotencyTests(world: WorldOf): void {
  describe('an idempotency key', () => {
    it('answers the same call again with its first result, and charges once', async () => {
      const { submit, clock } = world()
      const team = await world().team({ grants: [10] })
      const replay = { records: ['job 1', 'żółć 😀'], next: null, nested: { total: 7 } }
      const first = expectAccepted(await submit(chargeCommand(team.id, { units: 4, idempotency, replay })))
      clock.advance(60_000)

      const second = expectReplayed(
        await submit(chargeCommand(team.id, { units: 4, idempotency, replay: null })),
      )

      expect(second).toEqual(first)
      expect(expectCall(second).replay).toEqual(replay)
      expect(await team.available()).toBe(6)
    })

    it('is refused with another request', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [10] })
      await team.charge(4, { idempotency })
      const other = { ...idempotency, requestHash: 'hash-2' }
      expect(expectRefused(await submit(chargeCommand(team.id, { idempotency: other })))).toEqual({
        code: 'idempotency_key_reused',
        key: 'order-1',
      })
      expect(await team.available()).toBe(6)
    })

    it('is forgotten at 24 hours exactly, not before', async () => {
      const { submit, clock } = world()
      const team = await world().team({ grants: [10] })
      await team.charge(1, { idempotency })
      clock.set(instant(addDays(startAt, 1) - 1))
      expectReplayed(await submit(chargeCommand(team.id, { idempotency })))
      clock.set(addDays(startAt, 1))
      expectAccepted(
        await submit(chargeCommand(team.id, { idempotency: { ...idempotency, requestHash: 'hash-2' } })),
      )
      expect(await team.available()).toBe(8)
      expectReplayed(
        await submit(chargeCommand(team.id, { idempotency: { ...idempotency, requestHash: 'hash-2' } })),
      )
    })

    it('is not consumed by a refused call or a dry run', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [3] })
      expectRefused(await submit(chargeCommand(team.id, { units: 4, idempotency })))
      expectAccepted(await submit(chargeCommand(team.id, { units: 1, idempotency, dryRun: true })))
      expect(
        await ledger.findIdempotency({ teamId: team.id, operation: 'searchJobs', key: 'order-1' }),
      ).toBeNull()
      expectAccepted(await submit(chargeCommand(team.id, { units: 2, idempotency })))
    })

    it('is scoped to team and operation', async () => {
      const { submit } = world()
      const [one, other] = [await world().team({ grants: [5] }), await world().team({ grants: [5] })]
      expectAccepted(await submit(chargeCommand(one.id, { idempotency })))
      expectAccepted(await submit(chargeCommand(other.id, { idempotency })))
      expectAccepted(await submit(chargeCommand(one.id, { idempotency, operation: 'searchCompanies' })))
      expect([await one.available(), await other.available()]).toEqual([3, 4])
    })

    it('is found however old it is, with what it answered', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [5] })
      const answer = await team.charge(2, { idempotency })
      clock.set(addDays(startAt, 2))
      const ref = { teamId: team.id, operation: 'searchJobs', key: 'order-1' }
      expect(await ledger.findIdempotency(ref)).toEqual({
        ...ref,
        requestHash: 'hash-1',
        at: startAt,
        answer,
      })
    })

    it('replays a reveal with its windows, and a grant with its balances', async () => {
      const { submit } = world()
      const team = await world().team({ companyGrants: [5] })
      const reveal = revealCommand(team.id, ['c1', 'c2'], { idempotency })
      expect(expectReplayed([...(await submit(reveal)), ...(await submit(reveal))].slice(1))).toMatchObject({
        cost: 2,
        windows: [{ companyId: 'c1', charged: true }, { companyId: 'c2' }],
      })
      const grant = grantCommand(team.id, { amount: credits(9), idempotency })
      const first = expectGrant(expectAccepted(await submit(grant)))
      expect(expectReplayed(await submit(grant))).toEqual(first)
      expect(await team.available()).toBe(9)
    })
  })
}

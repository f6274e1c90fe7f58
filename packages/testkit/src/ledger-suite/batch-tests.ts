import { addDays, credits, type Outcome } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand, openAccountCommand, revealCommand } from '../builders/commands.ts'
import { grantCommand } from '../builders/staff-commands.ts'
import { chargeFilter, entryFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function batchTests(world: WorldOf): void {
  describe('a batch', () => {
    it('accepts or refuses each command on its own, and answers in order', async () => {
      const { submit } = world()
      const [one, other] = [await world().team({ grants: [5] }), await world().team({ grants: [5] })]
      const outcomes = await submit(
        chargeCommand(one.id, { units: 3 }),
        chargeCommand(one.id, { units: 3 }),
        chargeCommand(other.id, { units: 5 }),
        chargeCommand('team_none'),
        chargeCommand(one.id, { units: 2 }),
      )
      expect(outcomes.map(codeOf)).toEqual([
        'accepted',
        'insufficient_credits',
        'accepted',
        'account_not_found',
        'accepted',
      ])
      expect([await one.available(), await other.available()]).toEqual([0, 0])
    })

    it('lets a later command see what an earlier one did', async () => {
      const { submit } = world()
      const team = await world().team({ companyGrants: [5] })
      const idempotency = { key: 'k', requestHash: 'h' }
      const outcomes = await submit(
        chargeCommand(team.id),
        grantCommand(team.id, { amount: credits(1), expiresAt: addDays(startAt, 1) }),
        chargeCommand(team.id, { idempotency }),
        chargeCommand(team.id, { idempotency }),
        revealCommand(team.id, ['c1', 'c2']),
        revealCommand(team.id, ['c2', 'c3']),
      )
      expect(outcomes.map(codeOf)).toEqual([
        'insufficient_credits',
        'accepted',
        'accepted',
        'replayed',
        'accepted',
        'accepted',
      ])
      expect(await team.available()).toBe(0)
      expect(await team.available('company')).toBe(2)
    })

    it('numbers the entries of each account densely', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [50], companyGrants: [50] })
      await submit(
        ...Array.from({ length: 10 }, (_, index) =>
          index % 2 === 0 ? chargeCommand(team.id) : revealCommand(team.id, [`c${index}`]),
        ),
      )
      for (const kind of ['api', 'company'] as const) {
        const { items } = await ledger.listEntries(entryFilter(team.id, { kind }), everything)
        expect(items.map(({ entry }) => entry.sequence)).toEqual([6, 5, 4, 3, 2, 1])
      }
      expect((await ledger.listCharges(chargeFilter(team.id), everything)).items).toHaveLength(10)
    })

    it('of no commands has no outcomes', async () => {
      expect(await world().submit()).toEqual([])
    })

    it('refuses to open an account twice', async () => {
      const team = await world().team()
      const outcomes = await world().submit(openAccountCommand(team.id, 'api', startAt))
      expect(outcomes.map(codeOf)).toEqual(['account_exists'])
    })

    it('loads accounts in the order asked for, also unknown ones', async () => {
      const { ledger } = world()
      const team = await world().team({ grants: [5] })
      const views = await ledger.loadAccounts([
        { teamId: 'team_none', kind: 'api' },
        { teamId: team.id, kind: 'company' },
        { teamId: team.id, kind: 'api' },
      ])
      expect(views.map((view) => [view.account?.kind ?? null, view.grants.length])).toEqual([
        [null, 0],
        ['company', 0],
        ['api', 1],
      ])
    })
  })
}

function codeOf(outcome: Outcome): string {
  return outcome.status === 'refused' ? outcome.refusal.code : outcome.status
}

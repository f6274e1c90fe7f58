import { addDays, type Outcome } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { chargeCommand, openAccountCommand, revealCommand } from '../builders/commands.ts'
import { grantCommand } from '../builders/staff-commands.ts'
import { buildNewTeam, buildTeam } from '../builders/people.ts'
import { entryFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function raceTests(world: WorldOf): void {
  describe('at once', () => {
    it('64 charges of one credit on a balance of 50: 50 accepted, 14 refused, balance 0', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ grants: [20, 30] })
      const outcomes = await Promise.all(Array.from({ length: 64 }, () => submit(chargeCommand(team.id))))
      expect(countByStatus(outcomes.flat())).toEqual({ accepted: 50, refused: 14 })
      expect(await team.balance()).toMatchObject({ available: 0, used: 50 })
      expect(
        (await ledger.listEntries(entryFilter(team.id, { types: ['charge'] }), everything)).items,
      ).toHaveLength(50)
    })

    it('two reveals of one company charge one credit', async () => {
      const { submit } = world()
      const team = await world().team({ companyGrants: [5] })
      const outcomes = await Promise.all([
        submit(revealCommand(team.id, ['c1'])),
        submit(revealCommand(team.id, ['c1'])),
      ])
      expect(countByStatus(outcomes.flat())).toEqual({ accepted: 2 })
      expect(await team.available('company')).toBe(4)
    })

    it('many overlapping reveals charge each company once', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ companyGrants: [100] })
      await Promise.all(
        Array.from({ length: 30 }, (_, index) => {
          const companyIds = [0, 1, 2].map((offset) => `c${(index * 7 + offset * 3) % 10}`)
          return submit(revealCommand(team.id, companyIds))
        }),
      )
      expect(await team.available('company')).toBe(90)
      const windows = await ledger.listWindows({ teamId: team.id, state: 'all', at: startAt }, everything)
      expect(windows.items).toHaveLength(10)
    })

    it('one idempotency key 20 times charges once', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [50] })
      const command = chargeCommand(team.id, { units: 2, idempotency: { key: 'k', requestHash: 'h' } })
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => submit(command)))
      expect(countByStatus(outcomes.flat())).toEqual({ accepted: 1, replayed: 19 })
      expect(await team.available()).toBe(48)
    })

    it('batches over many accounts in crossing orders all get through', async () => {
      const { submit } = world()
      const teams = await Promise.all(
        Array.from({ length: 6 }, () => world().team({ grants: [100], companyGrants: [100] })),
      )
      await Promise.all(
        Array.from({ length: 24 }, (_, index) => {
          const turned = teams.map((_team, offset) => teams[(offset + index) % teams.length] ?? teams[0])
          const inOrder = index % 2 === 0 ? turned : turned.toReversed()
          return submit(
            ...inOrder.flatMap((team) => {
              const teamId = team?.id ?? ''
              return [chargeCommand(teamId), revealCommand(teamId, [`c${index}`]), chargeCommand(teamId)]
            }),
          )
        }),
      )
      for (const team of teams) {
        expect([await team.available(), await team.available('company')]).toEqual([100 - 48, 100 - 24])
      }
    })

    it('charges, grants and due work interleave without losing a credit', async () => {
      const { submit, ledger, clock } = world()
      const team = await world().team({ grants: [10] })
      const expiresAt = addDays(startAt, 1)
      await team.grant(10, { expiresAt })
      clock.set(expiresAt)
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          if (index % 10 === 0) await ledger.runDue(10)
          return index % 4 === 3 ? submit(grantCommand(team.id)) : submit(chargeCommand(team.id))
        }),
      )
      expect(countByStatus(outcomes.flat()).failed ?? 0).toBe(0)
      const charged = outcomes
        .flat()
        .filter((o) => o.status === 'accepted' && o.result.type === 'call').length
      expect(await team.balance()).toMatchObject({
        available: 10 + 1000 - charged,
        expired: 10,
        used: charged,
      })
    })

    it('one team is created once', async () => {
      const { teams, ledger } = world()
      const newTeam = buildNewTeam(buildTeam('team_1', startAt), [
        openAccountCommand('team_1', 'api', startAt),
      ])
      const results = await Promise.allSettled(Array.from({ length: 5 }, () => teams.createTeam(newTeam)))
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
      expect((await ledger.loadAccount({ teamId: 'team_1', kind: 'api' })).account?.version).toBe(1)
    })
  })
}

function countByStatus(outcomes: readonly Outcome[]): Partial<Record<Outcome['status'], number>> {
  const counts: Partial<Record<Outcome['status'], number>> = {}
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

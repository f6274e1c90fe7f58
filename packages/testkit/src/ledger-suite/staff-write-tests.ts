import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { staffActor } from '../builders/commands.ts'
import { grantCommand, rolloverRuleCommand } from '../builders/staff-commands.ts'
import { expectAccepted, expectGrant, expectRefused } from '../builders/expect-outcome.ts'
import { auditFilter, everything, grantFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function staffWriteTests(world: WorldOf): void {
  describe('staff writes', () => {
    it('are spendable at once, and audited with balances before and after', async () => {
      const { audit, submit } = world()
      const team = await world().team()
      const { grant, before, after } = expectGrant(
        expectAccepted(await submit(grantCommand(team.id, { amount: credits(40) }))),
      )
      expect([before.available, after.available]).toEqual([0, 40])
      expect(await team.charge(40)).toMatchObject({ remaining: 0 })

      const { items } = await audit.listAudit(auditFilter({ teamId: team.id }), everything)
      expect(items).toMatchObject([
        {
          action: 'grant.create',
          target: grant.id,
          actor: staffActor,
          at: startAt,
          reason: { code: 'goodwill' },
        },
      ])
    })

    it('keep every field of a grant', async () => {
      const { ledger } = world()
      const team = await world().team()
      const grant = await team.grant(7, {
        kind: 'company',
        source: 'top_up',
        class: 'paid',
        priority: 7,
        effectiveAt: instant(startAt + 1),
        expiresAt: instant(addDays(startAt, 3) + 789),
        invoiceId: 'inv_1',
        reason: { code: 'sale', note: 'ein “Zitat”; 100 %', ticketUrl: 'https://tickets.example/1' },
      })
      expect(await ledger.findGrants(team.id, [grant.id])).toEqual([grant])
      expect(grant).toMatchObject({ state: 'pending', originAt: startAt + 1, generation: 0, sequence: 1 })
    })

    it('are refused when the account has moved on, but not because of charges', async () => {
      const { submit } = world()
      const team = await world().team({ grants: [5] })
      const { version } = expectGrant(expectAccepted(await submit(grantCommand(team.id))))
      await team.charge(1)
      expectAccepted(await submit(grantCommand(team.id, { expectedVersion: version })))
      expect(expectRefused(await submit(grantCommand(team.id, { expectedVersion: version })))).toEqual({
        code: 'version_conflict',
        expected: version,
        current: version + 1,
      })
    })

    it('change nothing as a preview, and tell the effect', async () => {
      const { submit, underTest } = world()
      const team = await world().team({ grants: [5] })
      const before = await underTest.inspect()
      const preview = expectGrant(expectAccepted(await submit(grantCommand(team.id, { dryRun: true }))))
      expect([preview.before.available, preview.after.available]).toEqual([5, 105])
      expect(await underTest.inspect()).toEqual(before)
    })

    it('are refused for a grant that would be dead at once, and leave no audit record', async () => {
      const { submit, audit, ledger } = world()
      const team = await world().team()
      expect(expectRefused(await submit(grantCommand(team.id, { expiresAt: startAt })))).toMatchObject({
        code: 'invalid_field',
        field: 'expires_at',
      })
      expect((await audit.listAudit(auditFilter(), everything)).items).toEqual([])
      expect((await ledger.listGrants(grantFilter(team.id), everything)).items).toEqual([])
    })

    it('set a rollover rule that the account then has', async () => {
      const { submit, ledger } = world()
      const team = await world().team()
      const command = rolloverRuleCommand(team.id)
      expect(expectAccepted(await submit(command))).toMatchObject({
        type: 'rollover_rule',
        after: command.rule,
      })
      const [api, company] = await ledger.loadAccounts([
        { teamId: team.id, kind: 'api' },
        { teamId: team.id, kind: 'company' },
      ])
      expect(api?.account?.rolloverRule).toEqual(command.rule)
      expect(company?.account?.rolloverRule).not.toEqual(command.rule)
    })
  })
}

import { addDays, credits, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { revealCommand } from '../builders/commands.ts'
import { expectRefused } from '../builders/expect-outcome.ts'
import { chargeFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function revealTests(world: WorldOf): void {
  describe('access windows', () => {
    it('are free until day 90 and charged on it', async () => {
      const { clock } = world()
      const team = await world().team({ companyGrants: [10] })
      expect(await team.reveal(['c1'])).toMatchObject({ cost: 1, windowHits: 0, remaining: 9 })

      clock.set(addDays(startAt, 89))
      expect(await team.reveal(['c1'])).toMatchObject({
        cost: 0,
        windowHits: 1,
        chargeId: null,
        remaining: 9,
      })
      clock.set(instant(addDays(startAt, 90) - 1))
      expect(await team.reveal(['c1'])).toMatchObject({ cost: 0, windowHits: 1 })
      clock.set(addDays(startAt, 90))
      expect(await team.reveal(['c1'])).toMatchObject({ cost: 1, windowHits: 0, remaining: 8 })
      clock.set(addDays(startAt, 91))
      expect(await team.reveal(['c1'])).toMatchObject({ cost: 0 })
    })

    it('charge a batch for its distinct closed companies', async () => {
      const team = await world().team({ companyGrants: [10] })
      await team.reveal(['c2'])
      const result = await team.reveal(['c1', 'c2', 'c3', 'c1'])
      expect(result).toMatchObject({ cost: 2, windowHits: 1, remaining: 7 })
      expect(result.windows.map((window) => [window.companyId, window.charged])).toEqual([
        ['c1', true],
        ['c2', false],
        ['c3', true],
      ])
    })

    it('open for all companies of a batch or for none', async () => {
      const { submit, ledger } = world()
      const team = await world().team({ companyGrants: [2] })
      const refusal = expectRefused(await submit(revealCommand(team.id, ['c1', 'c2', 'c3'])))
      expect(refusal).toMatchObject({
        code: 'insufficient_credits',
        kind: 'company',
        required: 3,
        available: 2,
      })
      expect(await ledger.findWindows(team.id, ['c1', 'c2', 'c3'])).toEqual(new Map())
    })

    it('leave out under a cap what does not fit', async () => {
      const team = await world().team({ companyGrants: [10] })
      const result = await team.reveal(['c1', 'c2', 'c3'], { max: credits(2) })
      expect(result).toMatchObject({ cost: 2, companyIdsLeftOut: ['c3'] })
    })

    it('belong to one team alone', async () => {
      const { ledger } = world()
      const [one, other] = [
        await world().team({ companyGrants: [3] }),
        await world().team({ companyGrants: [3] }),
      ]
      await one.reveal(['c1'])
      expect(await ledger.findWindows(other.id, ['c1'])).toEqual(new Map())
      expect(await other.reveal(['c1'])).toMatchObject({ cost: 1 })
    })

    it('are found by company, the newest one, and listed newest first by state', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ companyGrants: [9] })
      const first = await team.reveal(['c1'])
      clock.set(addDays(startAt, 90))
      const second = await team.reveal(['c1', 'c2'])

      const found = await ledger.findWindows(team.id, ['c1', 'c9'])
      expect([...found.keys()]).toEqual(['c1'])
      expect(found.get('c1')).toMatchObject({ openedAt: clock.now(), chargeId: second.chargeId })

      const list = async (state: 'open' | 'closed' | 'all', at = clock.now()): Promise<readonly string[]> => {
        const { items } = await ledger.listWindows({ teamId: team.id, state, at }, everything)
        return items.map((window) => `${window.companyId} ${window.chargeId}`)
      }
      const newWindows = [`c2 ${second.chargeId}`, `c1 ${second.chargeId}`]
      expect(await list('all')).toEqual([...newWindows, `c1 ${first.chargeId}`])
      expect(await list('open')).toEqual(newWindows)
      expect(await list('closed')).toEqual([`c1 ${first.chargeId}`])
      expect(await list('open', instant(clock.now() - 1))).toEqual([`c1 ${first.chargeId}`])
    })

    it('write a usage record of cost 0 and no entry on a hit', async () => {
      const { ledger, underTest } = world()
      const team = await world().team({ companyGrants: [9] })
      await team.reveal(['c1'])
      await team.reveal(['c1'])
      const company = (await underTest.inspect()).find((records) => records.account.kind === 'company')
      expect(company?.usageRecords).toMatchObject([
        { cost: 1, windowHits: 0 },
        { cost: 0, windowHits: 1, chargeId: null },
      ])
      expect(company?.entries).toHaveLength(2)
      expect((await ledger.listCharges(chargeFilter(team.id), everything)).items).toHaveLength(1)
    })
  })
}

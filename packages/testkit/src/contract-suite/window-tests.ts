import { describe, expect, test } from 'vitest'
import { createCustomer } from './customers.ts'
import { reason } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import { applyWrite } from './staff-actions.ts'
import { readNumber, readText, readValue } from './visitor.ts'

const day = 86_400_000

/** Where time can be turned: the 90 days of an access window. Staff sessions have ended after it. */
export function windowTests(getWorld: GetWorld): void {
  describe('an access window', () => {
    test('is free to its last instant, and charged at its end', async () => {
      const { visitor, system, companyId } = getWorld()
      const { clock } = system
      if (clock === undefined) return
      const { staff } = getWorld()
      const { headers } = await createCustomer(visitor, staff, { name: 'Patient', plan_id: 'demo' })
      const reveal = async () => {
        const visit = await visitor.visit('revealCompanies', { body: { company_ids: [companyId] }, headers })
        return visit.headers.get('credits-cost')
      }
      const isMasked = async () => {
        const { body } = await visitor.visit('getCompany', { path: { company_id: companyId }, headers })
        return readValue(body, 'data', 'has_blurred_data')
      }
      expect(await reveal()).toBe('1')
      await clock.advance(90 * day - 1)
      expect([await reveal(), await isMasked()]).toEqual(['0', false])
      await clock.advance(1)
      expect([await isMasked(), await reveal(), await isMasked()]).toEqual([true, '1', false])
    })
  })

  describe('a plan that was cancelled', () => {
    test('holds to the end of its period, and not one instant longer', async () => {
      const { visitor, system } = getWorld()
      const { clock } = system
      const { token } = system.staff
      if (clock === undefined || token === undefined) return
      const staff = { authorization: `Bearer ${token}` }
      const team = await createCustomer(visitor, staff, { name: 'Leaving', plan_id: 'demo' })
      const path = { team_id: team.teamId }
      const body = { plan_id: 'free', ...reason }
      const cancelled = await applyWrite({ visitor, staff }, 'adminChangePlan', { path, body })
      const read = async () => {
        const { body: seen } = await visitor.visit('getTeam', { headers: team.headers })
        const { body: balance } = await visitor.visit('getCreditBalance', { headers: team.headers })
        return {
          plan: readText(seen, 'plan', 'id'),
          pageSizeMax: readNumber(seen, 'limits', 'page_size_max'),
          available: readNumber(balance, 'balances', 'api', 'available'),
          asOf: Date.parse(readText(balance, 'as_of') ?? ''),
        }
      }
      const before = await read()
      const end = Date.parse(readText(cancelled.body, 'takes_effect_at') ?? '')
      await clock.advance(end - before.asOf - 1)
      expect(await read()).toMatchObject({ plan: 'demo', pageSizeMax: 500, available: 5000 })
      await clock.advance(1)
      // What was paid rolls over and stays; nothing new is given, not even what is free.
      expect(await read()).toMatchObject({ plan: 'free', pageSizeMax: 25, available: 5000 })
    })
  })
}

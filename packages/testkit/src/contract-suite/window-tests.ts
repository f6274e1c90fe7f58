import { describe, expect, test } from 'vitest'
import { readValue } from './visitor.ts'
import { createCustomer, type GetWorld } from './world.ts'

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
}

import { type PricedOperationId, prices } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import type { Customer } from './customers.ts'
import { freshKey } from './good-bodies.ts'
import { type RequestSketch, extend } from './request-sketch.ts'
import { openHold, teamWith } from './staff-actions.ts'
import type { Visit } from './visitor.ts'
import type { GetWorld } from './world.ts'

const priced = ['searchJobs', 'searchCompanies', 'searchTechnologies', 'revealCompanies'] as const

/** A refused call of a priced operation tells what it took, which is nothing, and what there is (L36). */
export function refusedPriceTests(getWorld: GetWorld): void {
  async function visit(operation: PricedOperationId, team: Customer, more: RequestSketch): Promise<Visit> {
    const sketch = extend(goodRequest(operation, getWorld()), { headers: team.headers })
    return getWorld().visitor.visit(operation, extend(sketch, more))
  }

  function expectNothingTaken(operation: PricedOperationId, { headers }: Visit, remaining: number): void {
    const { kind, windowDays } = prices[operation]
    expect({
      cost: headers.get('credits-cost'),
      kind: headers.get('credits-kind'),
      remaining: headers.get('credits-remaining'),
      records: headers.get('credits-records'),
      charge: headers.get('credits-charge'),
      windowHits: headers.get('credits-window-hits'),
    }).toEqual({
      cost: '0',
      kind,
      remaining: String(remaining),
      records: '0',
      charge: null,
      windowHits: windowDays === null ? null : '0',
    })
  }

  describe('a refused call of a priced operation', () => {
    test.each(priced)('%s says that nothing was taken and what there is', async (operation) => {
      const world = getWorld()
      const { kind } = prices[operation]
      const team = await teamWith(world, kind, 40)
      const good = goodRequest(operation, world)

      const unknownField = await visit(operation, team, { body: { ...Object(good.body), nonsense: 1 } })
      expect(unknownField.code).toBe('validation_failed')
      expectNothingTaken(operation, unknownField, 40)
      const malformedCap = await visit(operation, team, { headers: { 'credits-max': 'many' } })
      expect(malformedCap.code).toBe('validation_failed')
      expectNothingTaken(operation, malformedCap, 40)
      const unknownHold = await visit(operation, team, { headers: { 'credits-hold': 'hld_000nothing' } })
      expect(unknownHold.code).toBe('not_found')
      expectNothingTaken(operation, unknownHold, 40)

      const holdId = await openHold(world, team.headers, { kind, amount: 5 })
      await world.visitor.visit('releaseHold', { path: { hold_id: holdId }, headers: team.headers })
      const endedHold = await visit(operation, team, { headers: { 'credits-hold': holdId } })
      expect(endedHold.code).toBe('hold_ended')
      expectNothingTaken(operation, endedHold, 40)

      const key = { 'idempotency-key': freshKey() }
      const paid = await visit(operation, team, { headers: key })
      const other = { headers: { ...key, 'credits-max': '1000000' } }
      const reused = await visit(operation, team, other)
      expect(reused.code).toBe('idempotency_key_reused')
      expectNothingTaken(operation, reused, Number(paid.headers.get('credits-remaining')))
    })
  })
}

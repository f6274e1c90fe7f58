import { routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { extend } from './request-sketch.ts'
import type { Visit } from './visitor.ts'
import type { GetWorld } from './world.ts'

const ofCustomers = routes.filter(({ audience }) => audience === 'customer')
const callsMax = 60

/** The team on the free plan calls until it is told to wait. */
export function rateLimitTests(getWorld: GetWorld): void {
  describe('limits the rate', () => {
    test.each(ofCustomers)('of $operationId by the plan', async ({ operationId }) => {
      const world = getWorld()
      const sketch = extend(goodRequest(operationId, world), { headers: world.free.headers })
      let visit: Visit = await world.visitor.visit(operationId, sketch)
      for (let calls = 1; calls < callsMax && visit.status !== 429; calls += 1)
        visit = await world.visitor.visit(operationId, sketch)
      expect(visit.code).toBe('rate_limited')
      expect(Number(visit.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(visit.headers.get('ratelimit-remaining')?.split(', ')).toContain('0')
    })

    test('and lets in who has waited, when time can be turned', async () => {
      const { system, visitor, free } = getWorld()
      if (system.clock === undefined) return
      const refused = await visitor.visit('getTeam', { headers: free.headers })
      const seconds = refused.status === 429 ? Number(refused.headers.get('retry-after')) : 0
      await system.clock.advance(seconds * 1000)
      expect((await visitor.visit('getTeam', { headers: free.headers })).status).toBe(200)
    })
  })
}

import { type OperationId, requestExamples, routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { freshKey } from './good-requests.ts'
import { extend } from './request-sketch.ts'
import type { GetWorld } from './world.ts'

const examples: { readonly [operation: string]: { readonly [name: string]: unknown } } = requestExamples

/** Of these the good request is for the session's own tests. */
const isOfSession = (id: OperationId) => id === 'signOutStaff' || id === 'signInStaff'

export function exampleTests(getWorld: GetWorld): void {
  describe('answers', () => {
    test.each(
      routes.filter(({ operationId }) => !isOfSession(operationId)).map(({ operationId }) => operationId),
    )('%s with what it promises', async (operation) => {
      const world = getWorld()
      const visit = await world.visitor.visit(operation, goodRequest(operation, world))
      expect(visit).toMatchObject({ code: null, status: expect.toBeOneOf([200, 201]) })
    })

    const named = Object.entries(examples).flatMap(([operation, bodies]) =>
      Object.entries(bodies).map(([name, body]) => ({ operation, name, body })),
    )
    test.each(named)('the example $name of $operation', async ({ operation, body }) => {
      const world = getWorld()
      const route = routes.find(({ operationId }) => operationId === operation)
      expect(route).toBeDefined()
      if (route === undefined) return
      const sketch = extend(goodRequest(route.operationId, world), { body })
      const isWrite = route.idempotency === 'required'
      const visit = await world.visitor.visit(
        route.operationId,
        isWrite ? extend(sketch, { headers: { 'idempotency-key': freshKey() } }) : sketch,
      )
      // The example's person is not one of this system.
      expect(visit.code).toBe(route.operationId === 'signInStaff' ? 'unauthenticated' : null)
    })
  })
}

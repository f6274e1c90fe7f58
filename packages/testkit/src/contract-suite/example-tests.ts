import { type OperationId, requestExamples, routeOf, routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { requestGrant } from './approval-actions.ts'
import { freshKey, reason } from './good-bodies.ts'
import type { GetWorld, World } from './world.ts'
import { type RequestSketch, extend } from './request-sketch.ts'
import { openHold, setBudget, teamWith } from './staff-actions.ts'
import { expectText } from './visitor.ts'

const examples: { readonly [operation: string]: { readonly [name: string]: unknown } } = requestExamples

/** What can be done once only is done to something that was made for it. */
async function freshRequest(operation: OperationId, world: World): Promise<RequestSketch> {
  const good = goodRequest(operation, world)
  switch (operation) {
    case 'captureHold':
    case 'releaseHold':
      return extend(good, { path: { hold_id: await openHold(world, world.rich.headers) } })
    case 'adminRemoveBudget': {
      const budgetId = await setBudget(world, world.rich.teamId, { kind: 'company' })
      return extend(good, { path: { budget_id: budgetId } })
    }
    case 'adminRequestApproval':
      return askedFor(world, good)
    case 'adminApprove':
    case 'adminRejectApproval': {
      return {
        ...good,
        path: { approval_id: await freshApproval(world) },
        headers: world.approver,
      }
    }
    case 'adminWithdrawApproval':
      return extend(good, { path: { approval_id: await freshApproval(world) } })
    default:
      return good
  }
}

async function freshApproval(world: World): Promise<string> {
  const { teamId } = await teamWith(world, 'api', 10)
  return requestGrant(world, teamId, { amount: 20_000 })
}

/** What is asked for was previewed a moment ago: the version of a good request is only in its place. */
async function askedFor(
  { visitor, staff, rich, grantId }: World,
  good: RequestSketch,
): Promise<RequestSketch> {
  const path = { team_id: rich.teamId, grant_id: grantId }
  const preview = await visitor.visit('adminVoidGrant', {
    path,
    query: 'preview=true',
    body: reason,
    headers: staff,
  })
  return { ...good, body: { ...Object(good.body), version: expectText(preview.body, 'version') } }
}

/** The ids of an example are nobody's; those of the rich team take their place. */
function withIdsOf({ rich, people }: World, body: unknown, good: RequestSketch): unknown {
  const version = Object(good.body).version
  const text = JSON.stringify(body)
    .replaceAll('"key_1"', `"${rich.keyId}"`)
    .replaceAll('"staff_1"', `"${people.owner.id}"`)
    .replaceAll('"version_1"', JSON.stringify(version ?? 'version_1'))
  const own: unknown = JSON.parse(text.replaceAll('"team_1"', `"${rich.teamId}"`))
  return own
}

/** What the staff do with their own session has tests of its own: it would end the one that the others need. */
const isOfSession = (id: OperationId) => routeOf(id).path.startsWith('/admin/v1/session')

export function exampleTests(getWorld: GetWorld): void {
  describe('answers', () => {
    test.each(
      routes.filter(({ operationId }) => !isOfSession(operationId)).map(({ operationId }) => operationId),
    )('%s with what it promises', async (operation) => {
      const world = getWorld()
      if (operation === 'adminClawBack' && world.system.recordPayment === undefined) return
      const visit = await world.visitor.visit(operation, await freshRequest(operation, world))
      expect(visit).toMatchObject({ code: null, status: expect.toBeOneOf([200, 201]) })
    })

    const named = Object.entries(examples).flatMap(([operation, bodies]) =>
      Object.entries(bodies).map(([name, body]) => ({ operation, name, body })),
    )
    test.each(named)('the example $name of $operation', async ({ operation, body }) => {
      const world = getWorld()
      const route = routes.find(({ operationId }) => operationId === operation)
      expect(route).toBeDefined()
      if (route === undefined || isOfSession(route.operationId)) return
      if (route.operationId === 'adminClawBack' && world.system.recordPayment === undefined) return
      const good = await freshRequest(route.operationId, world)
      const sketch = extend(good, { body: withIdsOf(world, body, good) })
      const isWrite = route.idempotency === 'required'
      const visit = await world.visitor.visit(
        route.operationId,
        isWrite ? extend(sketch, { headers: { 'idempotency-key': freshKey() } }) : sketch,
      )
      expect(visit.code).toBeNull()
    })
  })
}

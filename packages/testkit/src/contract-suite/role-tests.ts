import { type Route, routes } from '@scrip/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { goodRequest, isOpen } from './credentials.ts'
import { type RequestSketch, extend } from './request-sketch.ts'
import type { StaffRole } from './staff-people.ts'
import type { GetWorld, World } from './world.ts'

/** Written down by hand, apart from the application: who may do what, by the permission that the contract asks for. */
const mayDo: Readonly<Record<string, readonly StaffRole[]>> = {
  'teams:read': ['viewer', 'support', 'billing_admin', 'owner'],
  'plans:read': ['viewer', 'support', 'billing_admin', 'owner'],
  'keys:read': ['viewer', 'support', 'billing_admin', 'owner'],
  'credits:read': ['viewer', 'support', 'billing_admin', 'owner'],
  'usage:read': ['viewer', 'support', 'billing_admin', 'owner'],
  'audit:read': ['support', 'billing_admin', 'owner'],
  'keys:write': ['support', 'billing_admin', 'owner'],
  'credits:write': ['support', 'billing_admin', 'owner'],
  'exports:write': ['support', 'billing_admin', 'owner'],
  'views:write': ['support', 'billing_admin', 'owner'],
  'teams:write': ['billing_admin', 'owner'],
  'approvals:decide': ['billing_admin', 'owner'],
  'bulk:write': ['billing_admin', 'owner'],
  'staff:read': ['billing_admin', 'owner'],
  'staff:write': ['owner'],
}

type Credential = Readonly<Record<string, string>>

const staffRoutes = routes.filter(({ audience, operationId }) => audience === 'staff' && !isOpen(operationId))

/**
 * Every staff operation with every sort of credential. Each request has a parameter that nobody knows, so whoever is let in is
 * told that, and nothing is done.
 */
export function roleTests(getWorld: GetWorld): void {
  describe('lets in by role', () => {
    let expired = false
    beforeAll(async () => {
      // Where no clock can be turned, the short-lived token needs a moment.
      if (getWorld().system.clock === undefined) await new Promise((resolve) => setTimeout(resolve, 1_600))
      expired = true
    })

    test('the table names every permission that is asked for', () => {
      expect(staffRoutes.length).toBeGreaterThan(40)
      const asked = staffRoutes.flatMap(({ permission }) => (permission === null ? [] : [permission]))
      expect(Object.keys(mayDo)).toEqual(expect.arrayContaining(asked))
    })

    test.each(staffRoutes)('$operationId', async (route) => {
      expect(expired).toBe(true)
      const world = getWorld()
      const seen: Record<string, string | null> = {}
      const expected: Record<string, string> = {}
      for (const [name, credential, code] of casesOf(route, world)) {
        seen[name] = await codeOf(route, world, credential)
        expected[name] = code
      }
      expect(seen).toEqual(expected)
    })
  })
}

async function codeOf(route: Route, world: World, headers: Credential): Promise<string | null> {
  const good: RequestSketch = { ...goodRequest(route.operationId, world), headers: {} }
  const visit = await world.visitor.visit(route.operationId, extend(good, { query: 'nonsense=1', headers }))
  return visit.code
}

type Case = readonly [name: string, credential: Credential, code: string]

function casesOf(route: Route, { people }: World): readonly Case[] {
  const bearer = (token: string): Credential => ({ authorization: `Bearer ${token}` })
  const cookie = (value: string): Credential => ({
    cookie: `__Host-scrip_staff=${value}`,
    'x-csrf-token': 'x',
  })
  return [
    ['nobody', {}, 'unauthenticated'],
    ['a cookie of nobody', cookie('made-up'), 'unauthenticated'],
    ['a token of nobody', bearer('scrip_staff_made_up'), 'unauthenticated'],
    ['an expired token', bearer(people.expiredToken), 'unauthenticated'],
    ['a disabled person', people.disabled.headers, 'unauthenticated'],
    ['a token of a disabled person', bearer(people.disabledToken), 'unauthenticated'],
    ['a viewer', people.viewer.headers, ofSession(route, 'viewer')],
    ['support', people.support.headers, ofSession(route, 'support')],
    ['a billing admin', people.billingAdmin.headers, ofSession(route, 'billing_admin')],
    ['an owner', people.owner.headers, 'validation_failed'],
    ['a token for viewing', bearer(people.tokens.viewer), ofToken(route, 'viewer')],
    ['a token for support', bearer(people.tokens.support), ofToken(route, 'support')],
    ['a token for billing', bearer(people.tokens.billing_admin), ofToken(route, 'billing_admin')],
    ['a token of an owner', bearer(people.tokens.owner), ofToken(route, 'owner')],
  ]
}

/** These have no second factor, so what needs one is refused once the role is not in the way. */
function ofSession(route: Route, role: StaffRole): string {
  if (!isPermitted(route, role)) return 'forbidden'
  return route.needsStepUp ? 'step_up_required' : 'validation_failed'
}

function ofToken(route: Route, role: StaffRole): string {
  return isPermitted(route, role) && route.takesStaffToken ? 'validation_failed' : 'forbidden'
}

function isPermitted({ permission }: Route, role: StaffRole): boolean {
  return permission === null || (mayDo[permission] ?? []).includes(role)
}

import { type OperationId, type Route, routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import type { GetWorld, World } from './world.ts'

/** Faults of ours cannot be asked for from outside. */
const neverProvoked = new Set([500, 503])

/** At the end of the suite: every operation was visited, and gave every answer that can be provoked. */
export function coverageTests(getWorld: GetWorld): void {
  describe('was walked whole', () => {
    test('the contract has operations', () => expect(routes.length).toBeGreaterThan(30))

    test.each(routes)('$operationId', (route) => {
      const world = getWorld()
      const seen = world.visitor.seen(route.operationId)
      expect(seen.size).toBeGreaterThan(0)
      const missing = route.statuses.filter((status) => !seen.has(status) && !isExcused(route, status, world))
      expect(missing).toEqual([])
    })
  })
}

function isExcused(route: Route, status: number, { system }: World): boolean {
  if (neverProvoked.has(status)) return true
  const isPayment = route.operationId === 'adminClawBack' && system.recordPayment === undefined
  if (isPayment && [200, 409, 412, 428].includes(status)) return true
  if (isOidc(route.operationId, status, system.identities !== undefined)) return true
  // Two requests of one session at once: the second finds the second factor removed.
  if (status === 409 && ['removeStaffTotp', 'renewStaffRecoveryCodes'].includes(route.operationId))
    return true
  // Whether an export is met while it is written is a matter of moments; the stores' suite meets it.
  if (route.operationId === 'adminDownloadExport' && status === 409) return true
  if (status !== 403) return false
  // A suspended team is refused everything.
  if (route.audience === 'customer') return false
  // Every role may look at nearly everything.
  const mayEveryone = route.permission?.endsWith(':read') === true && !ofSome.has(route.permission)
  return route.method === 'GET' && (mayEveryone || route.operationId === 'getStaffSession')
}

const ofSome: ReadonlySet<string> = new Set(['audit:read', 'staff:read'])

/** Without an identity provider there is nothing but a 404, and with one there is none. */
function isOidc(operation: OperationId, status: number, hasProvider: boolean): boolean {
  if (operation !== 'beginOidcSignIn' && operation !== 'finishOidcSignIn') return false
  return hasProvider ? status === 404 : [200, 401, 429].includes(status)
}

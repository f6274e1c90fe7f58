import { type OperationId, routeOf } from '@scrip/contract'
import { type RequestSketch, extend } from './request-sketch.ts'
import { goodRequests } from './good-requests.ts'
import type { World } from './world.ts'

/** The good request of the operation with the credential that its audience has. */
export function goodRequest(operation: OperationId, world: World): RequestSketch {
  return extend(goodRequests[operation](world), { headers: credentialOf(operation, world) })
}

function credentialOf(operation: OperationId, world: World): Readonly<Record<string, string>> {
  if (isOpen(operation)) return {}
  return routeOf(operation).audience === 'customer' ? world.rich.headers : world.staff
}

const openOperations: ReadonlySet<OperationId> = new Set([
  'signInStaff',
  'getSignInMethods',
  'finishStaffSignIn',
  'acceptStaffLink',
  'beginOidcSignIn',
  'finishOidcSignIn',
])

/** What leads to a session is for nobody yet. */
export function isOpen(operation: OperationId): boolean {
  return openOperations.has(operation)
}

import { routes as generatedRoutes } from './generated/routes.ts'
import type { OperationId } from './generated/operation-types.ts'

export type Audience = 'customer' | 'staff'

/** What a role of the staff must hold to call an operation. */
export type Permission = Exclude<(typeof generatedRoutes)[number]['permission'], null>

/** How an operation is routed, who may call it and what it asks for. */
export interface Route {
  readonly operationId: OperationId
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `{name}` for each parameter. */
  readonly path: string
  readonly audience: Audience
  /** Null for customers, and for what the staff do with their own session. */
  readonly permission: Permission | null
  /** A staff token may call it, and not only a session. */
  readonly takesStaffToken: boolean
  /** Needs a second factor that was proved in the last five minutes. */
  readonly needsStepUp: boolean
  /** `resource.method` of the client. */
  readonly sdk: string
  /** Which rate limit counts the call. */
  readonly rateLimit: 'search' | 'other'
  /** Key into `prices`; null when the operation is free. */
  readonly priceId: PricedOperationId | null
  readonly hasBody: boolean
  /** Larger bodies are a 413. */
  readonly bodyBytesMax: number
  /** Takes `preview=true`. */
  readonly hasPreview: boolean
  /** Takes `If-Match`; missing on the write it is a 428. */
  readonly hasPrecondition: boolean
  /** Needs `X-CSRF-Token` when the session cookie is the credential. */
  readonly needsCsrfToken: boolean
  /** `required`: a write without `Idempotency-Key` breaks the contract; a preview does not need one. */
  readonly idempotency: 'none' | 'optional' | 'required'
  readonly statuses: readonly number[]
}

/** Operations that have a price. */
export type PricedOperationId = Extract<(typeof generatedRoutes)[number]['priceId'], string>

/** All operations; concrete paths come before templated ones, so a router may register them in this order. */
export const routes: readonly Route[] = generatedRoutes

/** No operation takes a larger body. */
export const largestBodyBytes: number = Math.max(...routes.map(({ bodyBytesMax }) => bodyBytesMax))

const routesById: ReadonlyMap<OperationId, Route> = new Map(routes.map((route) => [route.operationId, route]))

/** @throws when the operation is not in the contract. */
export function routeOf(operationId: OperationId): Route {
  const route = routesById.get(operationId)
  if (route === undefined) throw new Error(`The contract has no operation ${operationId}`)
  return route
}

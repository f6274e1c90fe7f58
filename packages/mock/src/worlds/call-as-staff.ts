import type { App } from '@scrip/api'
import { staffToken } from '../keys/test-key.ts'

export type OperationId = App['routes'][number]['operationId']

export interface StaffCallParts {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * Calls an operation of the product as the world's owner, through the same door as everybody else.
 *
 * @returns the parsed answer.
 * @throws Error with the server's words when it is refused.
 */
export async function callAsStaff(
  world: { readonly name: string; readonly app: App },
  operationId: OperationId,
  { path = {}, query = {}, headers = {}, body }: StaffCallParts,
): Promise<unknown> {
  const route = world.app.routes.find((candidate) => candidate.operationId === operationId)
  if (route === undefined) throw new Error(`The contract has no operation ${operationId}.`)
  const url = new URL(
    route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? ''),
    'http://mock',
  )
  url.search = new URLSearchParams(query).toString()
  const answer = await world.app.fetch(
    new Request(url, {
      method: route.method,
      headers: {
        ...headers,
        authorization: `Bearer ${staffToken(world.name, 'owner')}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )
  const parsed: unknown = await answer.json()
  if (!answer.ok)
    throw new Error(`${operationId} was refused with ${answer.status}: ${JSON.stringify(parsed)}`)
  return parsed
}

/** @throws Error when there is no text at the end of the path. */
export function parseText(value: unknown, ...path: readonly string[]): string {
  let at = value
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined
  if (typeof at === 'string') return at
  throw new Error(`An answer has no ${path.join('.')}: ${JSON.stringify(value)}`)
}

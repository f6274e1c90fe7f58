import type { App } from '@scrip/api'
import { PlainHeaders } from '../call/plain-headers.ts'
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
  const answer = await world.app.answer({
    method: route.method,
    url: url.href,
    headers: new PlainHeaders(
      new Map([
        ...Object.entries(headers),
        ['authorization', `Bearer ${staffToken(world.name, 'owner')}`],
        ['content-type', 'application/json'],
      ]),
    ),
    body: body === undefined ? null : JSON.stringify(body),
  })
  if (answer.status >= 400)
    throw new Error(`${operationId} was refused with ${answer.status}: ${answer.body}`)
  const parsed: unknown = JSON.parse(answer.body ?? 'null')
  return parsed
}

/** @throws Error when there is no text at the end of the path. */
export function parseText(value: unknown, ...path: readonly string[]): string {
  let at = value
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined
  if (typeof at === 'string') return at
  throw new Error(`An answer has no ${path.join('.')}: ${JSON.stringify(value)}`)
}

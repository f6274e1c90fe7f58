import type { Bind } from '../core/bind.ts'
import type { AnyCallOptions } from '../core/call-options.ts'
import type { Ok } from '../core/envelope.ts'
import type { Operation } from '../core/operation.ts'
import type { FreeQuery, PaidQuery } from './query-description.ts'

export interface QueriesOptions {
  /** First part of every key, default `scrip`. Two clients that share a cache, such as of two teams, need two. */
  readonly scope?: string
}

/** Gives the description of an operation out in place of its method, so that one generated table serves both. */
export const describeOperation: Bind = <Method>(operation: Operation): Method => parseMethod(operation)

/**
 * Makes the factories of every operation that reads.
 *
 * @param table resources whose members are operations, by `describeOperation`
 * @param client resources of the same shape whose members are methods
 */
export function createFactories(
  table: object,
  client: object,
  isRead: (operation: Operation) => boolean,
  { scope = 'scrip' }: QueriesOptions,
): object {
  return mapMembers(table, (operations, resource) =>
    mapMembers(operations, (operation, name) => {
      const parsed = parseOperation(operation)
      if (!isRead(parsed)) return undefined
      // Looked up on each call: a test may replace a method of the client.
      const call = (...given: readonly unknown[]): Promise<Ok<unknown>> =>
        parseCallable(memberOf(memberOf(client, resource), name))(...given)
      return (...given: readonly unknown[]) => toQuery(parsed, call, [scope, resource, name], given)
    }),
  )
}

function toQuery(
  operation: Operation,
  call: (...given: readonly unknown[]) => Promise<Ok<unknown>>,
  prefix: readonly string[],
  given: readonly unknown[],
): object {
  const { ids, params, options } = splitArguments(operation, given)
  const { deadline: _, timeout: __, signal, ...meaning } = options
  const base = {
    queryKey: [...prefix, ...ids, ...params, ...(isEmpty(meaning) ? [] : [meaning])],
    retry: false,
  } as const
  if (operation.price === null) {
    return {
      ...base,
      queryFn: async (context) =>
        (await call(...ids, ...params, { ...options, signal: signal ?? context.signal })).data,
    } satisfies Untagged<FreeQuery<unknown>>
  }
  return {
    ...base,
    queryFn: async () => {
      const { credits, data, requestId } = await call(...ids, ...params, options)
      return { data, credits, requestId }
    },
    retryOnMount: false,
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
  } satisfies Untagged<PaidQuery<unknown, unknown>>
}

/** The tag of a key exists for the type checker only. */
type Untagged<Query extends { readonly queryKey: unknown }> = Omit<Query, 'queryKey'> & {
  readonly queryKey: readonly unknown[]
}

interface Arguments {
  readonly ids: readonly unknown[]
  /** One or none. */
  readonly params: readonly unknown[]
  readonly options: AnyCallOptions
}

function splitArguments({ input, path }: Operation, given: readonly unknown[]): Arguments {
  const idCount = path.split('{').length - 1
  const takesParams = input !== 'none'
  return {
    ids: given.slice(0, idCount),
    params: takesParams ? [given[idCount] ?? {}] : [],
    options: (given[idCount + (takesParams ? 1 : 0)] ?? {}) as AnyCallOptions,
  }
}

function mapMembers(
  source: unknown,
  convert: (value: unknown, name: string) => object | undefined,
): Readonly<Record<string, object>> {
  const made: Record<string, object> = {}
  if (typeof source !== 'object' || source === null) return made
  for (const name of Object.keys(source)) {
    const converted = convert(memberOf(source, name), name)
    if (converted !== undefined) made[name] = converted
  }
  return made
}

function isEmpty(options: object): boolean {
  return Object.values(options).every((value) => value === undefined)
}

function memberOf(source: unknown, name: string): unknown {
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined
  return Reflect.get(source, name)
}

function parseCallable(method: unknown): (...given: readonly unknown[]) => Promise<Ok<unknown>> {
  if (typeof method !== 'function') throw new TypeError('The client has no such method.')
  return method as (...given: readonly unknown[]) => Promise<Ok<unknown>>
}

function parseOperation(value: unknown): Operation {
  return value as Operation
}

function parseMethod<Method>(operation: unknown): Method {
  return operation as Method
}

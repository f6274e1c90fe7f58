import type { AnyCallOptions } from '../core/call-options.ts'
import type { Ok } from '../core/envelope.ts'
import { type Operation, parseOperation } from '../core/operation.ts'
import type { FreeQuery, PaidQuery } from './query-description.ts'

export interface QueriesOptions {
  /** First part of every key, default `scrip`. Two clients that share a cache, such as of two teams, need two. */
  readonly scope?: string
}

/**
 * Makes the factories of every operation that reads.
 *
 * @param table a line for each operation, as the contract has them
 * @param client resources whose members are the methods
 */
export function createFactories(
  table: string,
  client: object,
  isRead: (operation: Operation) => boolean,
  { scope = 'scrip' }: QueriesOptions,
): object {
  const resources: Record<string, Record<string, unknown>> = {}
  for (const operation of table.split('\n').map(parseOperation)) {
    if (!isRead(operation)) continue
    const [resource = '', method = ''] = operation.name.split('.')
    // Looked up on each call: a test may replace a method of the client.
    const call = (...given: readonly unknown[]): Promise<Ok<unknown>> =>
      parseCallable(memberOf(memberOf(client, resource), method))(...given)
    const factories = (resources[resource] ??= {})
    factories[method] = (...given: readonly unknown[]) =>
      toQuery(operation, call, [scope, resource, method], given)
  }
  return resources
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
  const takesParams = Boolean(input)
  return {
    ids: given.slice(0, idCount),
    params: takesParams ? [given[idCount] ?? {}] : [],
    options: (given[idCount + (takesParams ? 1 : 0)] ?? {}) as AnyCallOptions,
  }
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

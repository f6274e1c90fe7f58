import { ScripError } from '../errors/scrip-error.ts'
import { ApiError } from '../errors/api-error.ts'
import type { AnyCallOptions } from './call-options.ts'
import type { Fail, Ok } from './envelope.ts'
import { estimateCost } from './estimate.ts'
import type { Operation } from './operation.ts'
import { type Core, perform } from './perform.ts'
import type { Call } from './request.ts'

/** Makes the method of an operation. The generated code says which type it has; both come from one contract. */
export type Bind = <Method>(operation: Operation) => Method

export function createBind(core: Core): Bind {
  return <Method>(operation: Operation): Method => {
    const run = async (...given: readonly unknown[]): Promise<Ok<unknown>> =>
      perform(core, parseCall(operation, given))
    const safe = async (...given: readonly unknown[]): Promise<Ok<unknown> | Fail> =>
      run(...given).catch(toFail)
    const { price } = operation
    const estimate =
      price === null ? {} : { estimate: (params: Call['params']) => estimateCost(price, params) }
    return parseMethod<Method>(Object.assign(run, { safe, ...estimate }))
  }
}

/** Path parameters come first, then the body or query, then the options. */
function parseCall(operation: Operation, given: readonly unknown[]): Call {
  const pathLength = operation.path.split('{').length - 1
  const rest = given.slice(pathLength)
  return {
    operation,
    path: given.slice(0, pathLength) as readonly string[],
    params: ((operation.input === 'none' ? undefined : rest.shift()) ?? {}) as Call['params'],
    options: (rest[0] ?? {}) as AnyCallOptions,
  }
}

function parseMethod<Method>(method: unknown): Method {
  return method as Method
}

function toFail(error: unknown): Fail {
  if (!(error instanceof ScripError)) throw error
  const { credits, requestId } = error
  return error instanceof ApiError
    ? { ok: false, status: error.status, error, credits, requestId }
    : { ok: false, status: null, error, credits, requestId }
}

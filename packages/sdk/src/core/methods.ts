import { ResponseParseError } from '../errors/no-answer-errors.ts'
import { ScripError } from '../errors/scrip-error.ts'
import type { Account } from './account.ts'
import type { Core } from './core.ts'
import type { Fail, Ok } from './envelope.ts'
import { estimateCost } from './estimate.ts'
import { parseOperation } from './operation.ts'
import { perform } from './perform.ts'
import type { Call } from './request.ts'
import type { WalkSummary } from './walk-summary.ts'

/**
 * Makes the methods of a generated table. The generated interface says which types they have; both come from one contract.
 *
 * @param table a line for each operation
 * @param hold pays every priced call that names no other
 */
export function createMethods<Resources>(
  core: Core,
  account: Account,
  table: string,
  hold?: string,
): Resources {
  const resources: Record<string, Record<string, unknown>> = {}
  for (const line of table.split('\n')) {
    const operation = parseOperation(line)
    const { input, name, path, price } = operation
    const [resource = '', method = ''] = name.split('.')
    const parse = (given: readonly unknown[]): Call => {
      // Path parameters come first, then the body or query, then the options.
      const ids = path.split('{').length - 1
      const params = parseObject(input && given[ids])
      const options: Call['options'] = parseObject(given[input ? ids + 1 : ids])
      const own = price && hold ? { ...options, hold: options.hold ?? hold } : options
      return { operation, path: given.slice(0, ids), params, options: own }
    }
    const run = async (...given: unknown[]): Promise<Ok<unknown>> => perform(core, account, parse(given))
    const begin = (given: readonly unknown[], isItems: boolean) => {
      const call = parse(given)
      const summary: WalkSummary = {
        stopped: null,
        cursor: null,
        resume: null,
        settled: true,
        pages: 0,
        items: 0,
        cost: 0,
      }
      // What only some programs use is loaded when they do; a bundler that splits keeps it out of a page's first load.
      async function* steps() {
        const { walk } = await import('./walk.ts')
        yield* walk((page) => perform(core, account, page), account, call, isItems, summary, refusePage)
      }
      // One walk, however often it is looped over: pages that were read are not bought again.
      const walked = steps()
      return { summary, [Symbol.asyncIterator]: () => walked }
    }
    ;(resources[resource] ??= {})[method] = Object.assign(run, {
      safe: async (...given: unknown[]): Promise<Ok<unknown> | Fail> => run(...given).catch(parseFail),
      estimate: price && ((params: unknown) => estimateCost(operation, parseObject(params))),
      pages: (...given: unknown[]) => begin(given, false),
      items: (...given: unknown[]) => begin(given, true),
    })
  }
  return resources as Resources
}

function refusePage({ name }: Call['operation'], { credits, requestId, status }: Ok<unknown>): never {
  const context = { operation: name, credits, requestId, status }
  throw new ResponseParseError(`The ${status} answer is no page.`, context)
}

function parseFail(error: unknown): Fail {
  if (!ScripError.is(error)) throw error
  const { credits, requestId } = error
  return {
    ok: false,
    // A 402 that does not say what is missing was not readable.
    status:
      'status' in error && 'code' in error && (error.status !== 402 || 'required' in error)
        ? error.status
        : null,
    error,
    credits,
    requestId,
  } as Fail
}

function parseObject(given: unknown): Readonly<Record<string, unknown>> {
  return { ...(given as Readonly<Record<string, unknown>>) }
}

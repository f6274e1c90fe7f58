import { suggest } from '../text/nearest-of.ts'
import { type FaultAction } from './fault.ts'
import { parseFault } from './parse-fault.ts'

const names = ['latency', 'status', 'reset', 'timeout', 'malformed']

/**
 * Reads the request header `Mock-Fault`: `latency=250`, `status=503`, `status=429; retry-after=2`,
 * `reset=after-commit`, `timeout` or `malformed=json`.
 *
 * @throws RangeError that says what was meant.
 */
export function parseFaultHeader(text: string): FaultAction {
  const [first = '', ...rest] = text.split(';').map((part) => part.trim())
  const [name = '', value = ''] = first.split('=', 2).map((part) => part.trim())
  const retryAfter = parseRetryAfter(name, rest)
  switch (name) {
    case 'latency':
      return parseFault({ do: { latencyMs: toNumber(value) } }).do
    case 'status':
      return parseFault({ do: { status: toNumber(value), ...retryAfter } }).do
    case 'reset':
      return parseFault({ do: { reset: value } }).do
    case 'timeout':
      return { timeout: true }
    case 'malformed':
      return parseFault({ do: { malformed: value } }).do
    default:
      throw new RangeError(`\`Mock-Fault\`: there is no fault \`${name}\`. ${suggest(name, names)}`)
  }
}

function parseRetryAfter(name: string, rest: readonly string[]): { readonly retryAfterSeconds?: number } {
  const [more] = rest
  if (more === undefined) return {}
  const seconds = /^retry-after=(\d+)$/.exec(more)?.[1]
  if (seconds !== undefined && name === 'status' && rest.length === 1) {
    return { retryAfterSeconds: Number(seconds) }
  }
  throw new RangeError(
    `\`Mock-Fault\`: \`${rest.join('; ')}\` is not understood. Write it like \`status=429; retry-after=2\`.`,
  )
}

function toNumber(text: string): unknown {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

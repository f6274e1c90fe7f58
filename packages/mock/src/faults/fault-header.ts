import { suggest } from '../text/nearest-of.ts'
import { type FaultAction } from './fault.ts'
import { parseFault } from './parse-fault.ts'

const names = ['latency', 'status', 'reset', 'timeout', 'malformed']

/**
 * Reads the request header `Mock-Fault`: `latency=250`, `status=503`, `status=429; retry-after=2`,
 * `status=409; code=hold_ended`, `reset=after-commit`, `timeout` or `malformed=json`.
 *
 * @throws RangeError that says what was meant.
 */
export function parseFaultHeader(text: string): FaultAction {
  const [first = '', ...rest] = text.split(';').map((part) => part.trim())
  const [name = '', value = ''] = first.split('=', 2).map((part) => part.trim())
  const parts = parseStatusParts(name, rest)
  switch (name) {
    case 'latency':
    case 'latencyMs':
      return parseFault({ do: { latencyMs: toNumber(value) } }).do
    case 'status':
      return parseFault({ do: { status: toNumber(value), ...parts } }).do
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

interface StatusParts {
  readonly code?: string
  readonly retryAfterSeconds?: number
}

function parseStatusParts(name: string, rest: readonly string[]): StatusParts {
  const parts: { code?: string; retryAfterSeconds?: number } = {}
  for (const part of rest) {
    const seconds = /^retry-after=(\d+)$/.exec(part)?.[1]
    const code = /^code=(\w+)$/.exec(part)?.[1]
    if (name === 'status' && seconds !== undefined) parts.retryAfterSeconds = Number(seconds)
    else if (name === 'status' && code !== undefined) parts.code = code
    else {
      throw new RangeError(
        `\`Mock-Fault\`: \`${part}\` is not understood. Write it like \`status=429; retry-after=2\` or \`status=409; code=hold_ended\`.`,
      )
    }
  }
  return parts
}

function toNumber(text: string): unknown {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

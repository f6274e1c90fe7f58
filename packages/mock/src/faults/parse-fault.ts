import { refusalCodes, refusalStatuses, routes } from '@scrip/api'
import { parseMatch, refuseUnknownPath } from '../journal/parse-match.ts'
import { suggest } from '../text/nearest-of.ts'
import { describe, type Fields, isFields, parseFields, parseNumber, parseWord } from '../text/parse-record.ts'
import { refuseUnanswerable } from './answerable.ts'
import type { Fault, FaultAction, Latency, StatusFault } from './fault.ts'

const resets = ['before-commit', 'after-commit', 'mid-body'] as const
const malformations = ['json', 'truncated', 'content-type', 'empty'] as const
const kinds = ['latencyMs', 'status', 'reset', 'timeout', 'malformed'] as const

const countRange = { min: 0, max: Number.MAX_SAFE_INTEGER, isWhole: true } as const
/** A timer knows no more than 2^31 - 1 milliseconds. */
const latencyRange = { min: 0, max: 2_147_483_647, isWhole: false } as const

/** What is decided before there is an answer cannot depend on it, and `after` and `times` count already. */
const tooLate = ['status', 'requestId', 'nth']

/**
 * Callers without types get a clear word before anything breaks.
 *
 * @throws RangeError that says what was meant.
 */
export function parseFault(value: unknown): Fault {
  const fields = parseFields(value, 'fault', ['match', 'after', 'times', 'chance', 'do'])
  const { match, after, times, chance } = fields
  if (match !== undefined && isFields(match)) {
    const late = tooLate.find((name) => match[name] !== undefined)
    if (late !== undefined) throw new RangeError(tooLateText(late))
  }
  const parsed = match === undefined ? undefined : parseMatch(match, 'fault.match')
  if (parsed !== undefined) refuseUnknownPath(parsed, 'fault.match')
  const action = parseAction(fields['do'])
  if ('status' in action) refuseUnanswerable(action, parsed ?? {}, 'fault.do')
  return {
    ...(parsed === undefined ? {} : { match: parsed }),
    ...(after === undefined ? {} : { after: parseNumber(after, 'fault.after', countRange) }),
    ...(times === undefined ? {} : { times: parseTimes(times) }),
    ...(chance === undefined
      ? {}
      : { chance: parseNumber(chance, 'fault.chance', { min: 0, max: 1, isWhole: false }) }),
    do: action,
  }
}

function tooLateText(name: string): string {
  return name === 'nth'
    ? '`fault.match.nth`: say `after: n - 1`, which counts the calls that match.'
    : `\`fault.match.${name}\`: a fault is decided before there is an answer.`
}

function parseTimes(value: unknown): number | 'always' {
  if (value === 'always') return value
  if (typeof value === 'string') {
    throw new RangeError(`\`fault.times\`: there is no \`${value}\`. Say \`always\`, or a number.`)
  }
  return parseNumber(value, 'fault.times', { ...countRange, min: 1 })
}

function parseAction(value: unknown): FaultAction {
  const fields = parseFields(value, 'fault.do', [...kinds, 'code', 'retryAfterSeconds'])
  const named = kinds.filter((kind) => fields[kind] !== undefined)
  const [kind] = named
  if (kind === undefined || named.length > 1) {
    throw new RangeError(`\`fault.do\` must have one of ${kinds.map((one) => `\`${one}\``).join(', ')}.`)
  }
  for (const name of ['code', 'retryAfterSeconds'] as const) {
    if (fields[name] !== undefined && kind !== 'status') {
      throw new RangeError(`\`fault.do.${name}\` goes with \`status\` alone.`)
    }
  }
  switch (kind) {
    case 'latencyMs':
      return { latencyMs: parseLatency(fields[kind]) }
    case 'status':
      return parseStatusFault(fields)
    case 'reset':
      return { reset: parseWord(fields[kind], 'fault.do.reset', resets) }
    case 'timeout':
      if (fields[kind] !== true) throw new RangeError('`fault.do.timeout` can only be `true`.')
      return { timeout: true }
    case 'malformed':
      return { malformed: parseWord(fields[kind], 'fault.do.malformed', malformations) }
  }
}

function parseLatency(value: unknown): Latency {
  if (typeof value === 'number') return parseNumber(value, 'fault.do.latencyMs', latencyRange)
  const fields = parseFields(value, 'fault.do.latencyMs', ['p50', 'p99'])
  const p50 = parseNumber(fields['p50'], 'fault.do.latencyMs.p50', { ...latencyRange, min: 0.001 })
  return { p50, p99: parseNumber(fields['p99'], 'fault.do.latencyMs.p99', { ...latencyRange, min: p50 }) }
}

function parseStatusFault({ status: number, code, retryAfterSeconds }: Fields): StatusFault {
  const status = parseStatus(number)
  const codes = [...new Set(routes.flatMap((route) => refusalCodes(route, status)))]
  return {
    status,
    ...(code === undefined ? {} : { code: parseWord(code, 'fault.do.code', codes) }),
    ...(retryAfterSeconds === undefined
      ? {}
      : { retryAfterSeconds: parseNumber(retryAfterSeconds, 'fault.do.retryAfterSeconds', countRange) }),
  }
}

/** Gateways before the server have answers of their own, so any 5xx may come; a 4xx comes from the server alone. */
function parseStatus(value: unknown): number {
  const isKnown =
    typeof value === 'number' &&
    (refusalStatuses.includes(value) || (Number.isInteger(value) && value >= 500 && value <= 599))
  if (isKnown) return value
  const nearest = suggest(String(value), refusalStatuses.map(String))
  throw new RangeError(`\`fault.do.status\`: the API never answers ${describe(value)}. ${nearest}`)
}

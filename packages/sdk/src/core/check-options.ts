import type { Core } from './core.ts'
import type { Call, Refuse } from './request.ts'
import { suggest } from './suggest.ts'

/** What a value must be, in words, and whether it is. */
type Rule = readonly [string, (value: unknown) => boolean]
type Rules = Readonly<Record<string, Rule>>

// A longer time would end at once: timers count in 32 bits.
const msMax = 2 ** 31 - 1
const ms: Rule = [`must be ms, from 1 to ${msMax}`, (value) => Number(value) >= 1 && isMs(value)]
const whole: Rule = ['must be a whole number from 0 on', isWhole]
const most: Rule = [whole[0], (value) => value === Infinity || isWhole(value)]
const flag: Rule = ['must be true or false', (value) => typeof value === 'boolean']

const anyCall: Rules = {
  signal: ['must be an AbortSignal', (value) => isObject(value) && 'addEventListener' in value],
  timeout: ms,
  deadline: ms,
  format: ["must be 'csv'", (value) => value === 'csv'],
  preview: flag,
  ifMatch: ['must be the version of a preview', fits(/^[\w.-]{1,64}$/)],
}
const priced: Rules = {
  maxCredits: most,
  dryRun: flag,
  hold: ['must be the id of a hold', fits(/^hld_\w{1,64}$/)],
}
const keyed: Rules = {
  idempotencyKey: ['must be 1 to 255 visible ASCII characters', fits(/^[!-~]{1,255}$/)],
}
const walk: Rules = {
  maxItems: most,
  resume: ['must be the `resume` of a summary', isPosition],
}
const client: Rules = {
  timeout: ms,
  deadline: ms,
  'retry.attempts': ['must be a whole number from 1 on', (value) => isWhole(value) && value !== 0],
  'retry.maxRetryAfter': [`must be ms, from 0 to ${msMax}`, isMs],
  'lowCredits.api': whole,
  'lowCredits.company': whole,
  logLevel: ['must be debug, info, warn or error', fits(/^(debug|info|warn|error)$/)],
  fetch: ['must be a function', (value) => typeof value === 'function'],
}

/** Refuses the first option of the call or of its client that there is not, or that makes no sense. */
export function checkOptions(call: Call, ofClient: Core['options'], refuse: Refuse): void {
  const { keyed: isKeyed, name: operation, price } = call.operation
  const rules: Rules = { ...anyCall, ...(price && priced), ...(call.walk ? walk : isKeyed && keyed) }
  for (const [name, value] of Object.entries<unknown>({ ...(call.walk ?? call.options) })) {
    const rule = rules[name]
    if (rule === undefined)
      return refuse('option', name, `is no option of ${operation}${suggest(name, Object.keys(rules))}`)
    if (value !== undefined && !rule[1](value)) return refuse('option', name, rule[0])
  }
  const { lowCredits, retry, ...rest } = ofClient
  const given = { ...rest, ...toDotted('retry', retry), ...toDotted('lowCredits', lowCredits) }
  for (const [name, value] of Object.entries<unknown>(given)) {
    const rule = client[name]
    if (rule === undefined && name.includes('.')) return refuse('option', name, 'is no option of the client')
    if (value !== undefined && rule && !rule[1](value)) return refuse('option', name, rule[0])
  }
}

function toDotted(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined) return {}
  if (!isObject(value)) return { [`${name}.`]: value }
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, one]))
}

function isMs(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= msMax
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPosition(value: unknown): boolean {
  // Null is that of a walk that has not begun, or has come to its end.
  if (value === null) return true
  return isObject(value) && 'skip' in value && isWhole(value.skip) && 'cursor' in value && 'limit' in value
}

function fits(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value)
}

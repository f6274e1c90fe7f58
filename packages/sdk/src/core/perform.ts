import { BudgetExceededError, ValidationError } from '../errors/api-error.ts'
import {
  AbortedError,
  ConnectionError,
  ResponseParseError,
  TimeoutError,
} from '../errors/no-answer-errors.ts'
import { type ErrorContext, ScripError } from '../errors/scrip-error.ts'
import { toApiError } from '../errors/to-api-error.ts'
import { parseCreditHeaders } from './credit-headers.ts'
import type { Ok } from './envelope.ts'
import { estimateCost } from './estimate.ts'
import { type Delivery, exchange, type Exchange } from './exchange.ts'
import { findViolation } from './find-violation.ts'
import type { MeterControl, Reservation } from './meter.ts'
import type { Operation } from './operation.ts'
import type { CreditsPerKind, Receipt } from './receipt.ts'
import { buildBody, buildHeaders, buildUrl, type Call, chooseKey } from './request.ts'
import { parseRetryAfter } from './retry-after.ts'
import { toLostCause } from './to-lost-cause.ts'

/** What a client keeps for all its calls. */
export interface Core {
  readonly baseUrl: string
  readonly delivery: Omit<Delivery, 'signal'>
  readonly meter: MeterControl
  /** Adds what says who calls. */
  authorize(headers: Headers, operation: Operation): void | Promise<void>
  /** Sees the data of each success. */
  observe(operation: Operation, data: unknown): void
}

const unsent: Exchange = {
  attempts: [],
  answer: null,
  failure: null,
  headers: null,
  cause: undefined,
  settled: true,
}

/** Runs one call to its end: reserve, send, settle, answer. Throws errors of the ScripError family and no others. */
export async function perform(core: Core, call: Call): Promise<Ok<unknown>> {
  const { operation, options } = call
  const content = prepare(core, call)
  const reservation = reserve(core, call)
  const key = chooseKey(call)
  // With a budget the server is told the same limit, so a price that has changed cannot overrun it.
  const isCapped =
    operation.price !== null && core.meter.hasBudget(operation.price.kind) && options.dryRun !== true
  const headers = buildHeaders(call, key, isCapped ? reservation.amount : options.maxCredits)
  try {
    await core.authorize(headers, operation)
  } catch (cause) {
    core.meter.release(reservation)
    throw new ScripError(
      'The credentials for the call could not be had.',
      contextOf(core, operation, unsent),
      cause,
    )
  }
  const repeatable = key !== null || (operation.method !== 'POST' && operation.method !== 'PATCH')
  const ended = await exchange(
    { ...content, method: operation.method, headers, repeatable },
    {
      ...core.delivery,
      timeout: options.timeout ?? core.delivery.timeout,
      deadline: options.deadline ?? core.delivery.deadline,
      signal: options.signal,
    },
  )
  settle(core, call, reservation, ended)
  return conclude(core, call, ended)
}

/** Everything that can be wrong with a call is found here, before anything is set aside or sent. */
function prepare(core: Core, call: Call): { readonly url: string; readonly body: string | null } {
  let violation = findViolation(call)
  if (violation === null) {
    try {
      return { url: buildUrl(core.baseUrl, call), body: buildBody(call) }
    } catch {
      violation = { pointer: '/params', in: 'body', message: 'must be what JSON can say' }
    }
  }
  const message = `${violation.pointer.slice(1)} ${violation.message}.`
  throw new ValidationError(
    { status: 422, problem: null, code: 'validation_failed', message, fields: [violation] },
    contextOf(core, call.operation, unsent),
  )
}

function reserve(core: Core, { operation, options, params }: Call): Reservation {
  if (operation.price === null || options.dryRun === true) return { kind: 'api', amount: 0 }
  const { kind, max } = estimateCost(operation.price, params)
  const required = Math.min(max, options.maxCredits ?? max)
  const reservation = core.meter.reserve(kind, required)
  if (reservation !== null) return reservation
  const available = core.meter.meter.remaining(kind)
  throw new BudgetExceededError(null, { kind, required, available }, contextOf(core, operation, unsent))
}

function settle(core: Core, { operation, options }: Call, reservation: Reservation, ended: Exchange): void {
  if (operation.price === null || options.dryRun === true) return
  const { charge, cost } = parseCreditHeaders(ended.headers ?? new Headers())
  core.meter.settle(reservation, {
    cost,
    charge,
    settled: ended.settled,
    succeeded: ended.answer !== null && ended.answer.status < 400,
    callerKey: options.idempotencyKey !== undefined,
  })
}

function conclude(core: Core, call: Call, ended: Exchange): Ok<unknown> {
  const { operation } = call
  const context = contextOf(core, operation, ended)
  const { answer, failure } = ended
  if (answer === null) throw toNoAnswerError(failure ?? 'lost', call, ended, context)
  if (answer.status >= 400) {
    throw toApiError({ ...answer, retryAfterSeconds: parseRetryAfter(answer.headers, Date.now()) }, context)
  }
  const data = readData(answer.text, answer.headers, () => {
    throw new ResponseParseError(`The ${answer.status} answer is not JSON.`, answer.status, context)
  })
  core.observe(operation, data)
  const { credits, requestId } = context
  return { ok: true, data, credits, status: answer.status, headers: answer.headers, requestId }
}

function readData(text: string, headers: Headers, onUnreadable: () => never): unknown {
  if (headers.get('content-type')?.startsWith('text/csv') === true) return text
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return onUnreadable()
  }
}

function toNoAnswerError(
  failure: 'timeout' | 'aborted' | 'lost',
  { options }: Call,
  ended: Exchange,
  context: ErrorContext,
): ScripError {
  const times = `${ended.attempts.length} ${ended.attempts.length === 1 ? 'attempt' : 'attempts'}`
  switch (failure) {
    case 'aborted':
      return new AbortedError(`The call was aborted after ${times}.`, context, options.signal?.reason)
    case 'timeout':
      return new TimeoutError(`No answer in time after ${times}.`, context)
    case 'lost':
      return new ConnectionError(`No complete answer after ${times}.`, context, toLostCause(ended.cause))
    default:
      return failure satisfies never
  }
}

function contextOf(core: Core, operation: Operation, ended: Exchange): ErrorContext {
  return {
    operation: operation.id,
    credits: toReceipt(operation, ended, core.meter.meter.spent),
    requestId: ended.headers?.get('request-id') ?? null,
  }
}

function toReceipt({ price }: Operation, ended: Exchange, spent: CreditsPerKind): Receipt {
  const { cost, kind, remaining, ...rest } = parseCreditHeaders(ended.headers ?? new Headers())
  const base = { ...rest, attempts: ended.attempts, settled: ended.settled, spent }
  if (price === null) return { known: true, cost: 0, kind: null, remaining: null, ...base }
  if (ended.attempts.length === 0)
    return { known: false, cost: 0, kind: price.kind, remaining: null, ...base }
  return cost !== null && kind !== null && remaining !== null
    ? { known: true, cost, kind, remaining, ...base }
    : { known: false, cost, kind: kind ?? price.kind, remaining, ...base }
}

import { type ErrorContext, ScripError } from '../errors/scrip-error.ts'
import { toApiError } from '../errors/to-api-error.ts'
import type { Account } from './account.ts'
import { conclude } from './conclude.ts'
import type { Core, PaidCall } from './core.ts'
import type { Ok } from './envelope.ts'
import { estimateCost } from './estimate.ts'
import { exchange, type Outcome } from './exchange.ts'
import { parseReceipt } from './parse-receipt.ts'
import { buildRequest, type Call, type Refuse } from './request.ts'
import { settle } from './settle.ts'

const unsent: Outcome = { attempts: [], status: 0, headers: null, settled: true }

/** Runs one call to its end: check, reserve, send, settle, answer. Throws errors of the ScripError family and no others. */
export async function perform(core: Core, account: Account, call: Call): Promise<Ok<unknown>> {
  const { operation, options, params } = call
  const { name } = operation
  const price = options.dryRun ? null : operation.price
  let paid: PaidCall | undefined
  const close = (outcome: Outcome): ErrorContext => {
    const credits = parseReceipt(operation.price, outcome)
    if (paid) settle(core, paid, credits, outcome.status < 200 || outcome.status >= 400)
    Object.assign(credits.spent, account.spent)
    return { operation: name, credits, requestId: outcome.headers?.get('request-id') ?? null }
  }
  const refuse: Refuse = (place, field, message) => {
    const errors = [{ pointer: `/${field}`, in: place, message }]
    const detail = `${field} ${message}.`
    throw toApiError(422, { code: 'validation_failed', detail, errors }, close(unsent))
  }

  await core.check(call, refuse)
  if (price) await core.syncing
  const outgoing = buildRequest(core.options.baseUrl, call, refuse)
  const { headers } = outgoing.init
  if (price) {
    const { kind, max } = estimateCost(operation, params)
    const required = Math.min(max, options.maxCredits ?? max)
    const available = account.remaining(kind)
    // Written so that what is no number is refused too.
    if (!(required <= available)) {
      const shortage = { kind, required, available }
      core.emit('budget', { operation: name, ...shortage })
      const detail = `The call can cost ${required} ${kind} credits and the budget has ${available}.`
      throw toApiError(402, { code: 'budget_exceeded', detail, ...shortage }, close(unsent))
    }
    // With a budget the server is told the same limit, so a price that has changed cannot overrun it.
    if (available < Infinity) headers.set('credits-max', `${required}`)
    const most = headers.has('credits-max') ? required : Infinity
    account.book(kind, 0, required)
    paid = { account, kind, aside: required, most, startedAt: Date.now() }
    core.underway.add(paid)
  }
  try {
    await core.authorize(headers, operation.method)
  } catch (cause) {
    throw new ScripError('The credentials for the call could not be had.', close(unsent), cause)
  }
  const ended = await exchange(core, name, outgoing, options)
  const context = close(ended)
  if (price) tell(core, context)
  const answer = conclude(ended, context, options.signal, headers.get('authorization'))
  core.observe?.(name, answer.data)
  return answer
}

/** The event `lowCredits` comes once, when less is left than the threshold, and again only after there was more. */
function tell({ emit, low, options }: Core, context: ErrorContext): void {
  emit('credits', context)
  const { kind, remaining } = context.credits
  if (!kind || remaining === null) return
  const isLow = remaining < (options.lowCredits?.[kind] ?? 0)
  if (isLow && !low[kind]) emit('lowCredits', { kind, remaining })
  low[kind] = isLow
}

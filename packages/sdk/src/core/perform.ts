import { BudgetExceededError, ValidationError } from '../errors/api-error.ts'
import { type ErrorContext, ScripError } from '../errors/scrip-error.ts'
import type { Account } from './account.ts'
import { conclude } from './conclude.ts'
import type { Core, PaidCall } from './core.ts'
import type { Ok } from './envelope.ts'
import { estimateCost } from './estimate.ts'
import { exchange, type Exchange } from './exchange.ts'
import { parseReceipt } from './parse-receipt.ts'
import { buildHeaders, buildUrl, type Call, chooseKey, type Refuse } from './request.ts'
import { settle } from './settle.ts'

const unsent: Exchange = { attempts: [], status: 0, text: '', headers: null, cause: undefined, settled: true }

/** Runs one call to its end: check, reserve, send, settle, answer. Throws errors of the ScripError family and no others. */
export async function perform(core: Core, account: Account, call: Call): Promise<Ok<unknown>> {
  const { operation, options, params } = call
  const { input, method, name } = operation
  const price = options.dryRun ? null : operation.price
  let paid: PaidCall | undefined
  const close = (ended: Exchange): ErrorContext => {
    const credits = parseReceipt(operation.price, ended)
    const isRefused = ended.status < 200 || ended.status >= 400
    if (paid) settle(core, paid, credits, isRefused)
    Object.assign(credits.spent, account.spent)
    return { operation: name, credits, requestId: ended.headers?.get('request-id') ?? null }
  }
  const refuse: Refuse = (place, field, message) => {
    const facts = { status: 422, code: 'validation_failed', problem: null } as const
    const fields = [{ pointer: `/${field}`, in: place, message }]
    throw new ValidationError(`${field} ${message}.`, { ...close(unsent), ...facts, fields })
  }

  await core.check(call, refuse)
  if (price) await core.syncing
  const url = buildUrl(core.baseUrl, call, refuse)
  const key = chooseKey(call)
  const headers = buildHeaders(call, key, refuse)
  const body =
    input === 'body' ? (toJson(params) ?? refuse('body', 'params', 'must be what JSON can say')) : null

  const { kind, max } = estimateCost({ ...operation, price }, params)
  const required = Math.min(max, options.maxCredits ?? max)
  const available = account.remaining(kind)
  // Written so that what is no number is refused too.
  if (price && !(required <= available)) {
    const shortage = { kind, required, available }
    const facts = { status: 402, code: 'budget_exceeded', problem: null, source: 'client' } as const
    core.emit('budget', { operation: name, ...shortage })
    throw new BudgetExceededError(
      `The call can cost ${required} ${kind} credits and the budget has ${available}.`,
      {
        ...close(unsent),
        ...facts,
        ...shortage,
      },
    )
  }
  // With a budget the server is told the same limit, so a price that has changed cannot overrun it.
  if (price && available < Infinity) headers.set('credits-max', `${required}`)
  const most = headers.has('credits-max') ? required : Infinity
  if (price) {
    account.book(kind, 0, required)
    paid = { account, kind, aside: required, most, startedAt: Date.now() }
    core.underway.add(paid)
  }
  try {
    await core.authorize(headers, method)
  } catch (cause) {
    throw new ScripError('The credentials for the call could not be had.', close(unsent), cause)
  }
  const repeatable = !!key || !/^P(OST|ATCH)/.test(method)
  const ended = await exchange({ name, url, method, headers, body, repeatable }, core.delivery, options)
  const context = close(ended)
  if (price) tell(core, context)
  const answer = conclude(ended, context, options.signal, headers.get('authorization'))
  core.observe?.(name, answer.data)
  return answer
}

function toJson(params: unknown): string | undefined {
  try {
    return JSON.stringify(params)
  } catch {
    return undefined
  }
}

/** The event `lowCredits` comes once, when less is left than the threshold, and again only after there was more. */
function tell({ emit, low, lowCredits }: Core, context: ErrorContext): void {
  emit('credits', context)
  const { kind, remaining } = context.credits
  if (!kind || remaining === null) return
  const isLow = remaining < (lowCredits[kind] ?? 0)
  if (isLow && !low[kind]) emit('lowCredits', { kind, remaining })
  low[kind] = isLow
}

import { type ErrorContext, ScripError } from '../errors/scrip-error.ts'
import { toApiError } from '../errors/to-api-error.ts'
import type { Account } from './account.ts'
import { conclude } from './conclude.ts'
import type { Core, PaidCall } from './core.ts'
import type { Ok } from './envelope.ts'
import { estimateCost } from './estimate.ts'
import { exchange, isOk, type Outcome } from './exchange.ts'
import { parseReceipt } from './parse-receipt.ts'
import { buildHeaders, buildTarget, type Call, chooseKey, type Refuse } from './request.ts'
import { now, release, settle } from './settle.ts'
import { within } from './within.ts'

const unsent: Outcome = { attempts: [], status: 0, headers: null, settled: true }

/** Runs one call to its end: check, reserve, send, settle, answer. Throws errors of the ScripError family and no others. */
export async function perform(core: Core, account: Account, call: Call): Promise<Ok<unknown>> {
  const { operation, options, params } = call
  const { method, name } = operation
  const { deadline = core.options.deadline ?? 60_000, signal, timeout } = options
  const price = options.dryRun ? null : operation.price
  const key = chooseKey(call)
  const endsAt = performance.now() + deadline
  let [paid, lost]: PaidCall[] = []
  const close = (outcome: Outcome): ErrorContext => {
    const isRefused = !isOk(outcome.status)
    const credits = parseReceipt(operation.price, outcome, isRefused, key)
    if (paid) settle(core, paid, credits, isRefused)
    Object.assign(credits.spent, account.spent)
    return { operation: name, credits, requestId: outcome.attempts.at(-1)?.requestId ?? null }
  }
  const refuse: Refuse = (place, field, message) => {
    const errors = [{ pointer: field && `/${field}`, in: place, message }]
    const detail = `${field || name} ${message}.`
    throw toApiError(422, { code: 'validation_failed', detail, errors }, close(unsent))
  }

  // Before anything is waited for: what the caller does to the parameters meanwhile must not change what is paid.
  const { body, url } = buildTarget(core.baseUrl, call, refuse)
  const { kind, max } = estimateCost(operation, params)
  const checking = core.check(call, refuse)
  if (checking) await checking
  const wait = async (step: () => void | PromiseLike<unknown>): Promise<void> => {
    try {
      const pending = step()
      if (pending) await within(pending, endsAt, signal)
    } catch (cause) {
      const context = close({ ...unsent, settled: !lost })
      if (signal?.aborted || (cause instanceof Error && cause.name === 'TimeoutError'))
        conclude({ ...unsent, text: '', failure: { name: 'TimeoutError' } }, context, signal)
      throw new ScripError('The headers of the call could not be made.', context, cause)
    }
  }

  let most = options.maxCredits ?? Infinity
  if (price) {
    while (core.syncing) await wait(() => core.syncing?.catch(() => {}))
    // Under one key there is one charge, so what a lost call has set aside is there for the call that repeats it.
    if (options.idempotencyKey)
      lost = [...core.unknown].find((one) => one.key === key && one.account === account)
    const required = Math.min(max, most)
    const available = account.remaining(kind) + (lost?.aside ?? 0)
    // Written so that what is no number is refused too.
    if (!(required <= available)) {
      const shortage = { kind, required, available: Math.max(0, available) }
      core.emit('budget', { operation: name, ...shortage })
      const detail =
        available === -Infinity
          ? 'The scope has ended.'
          : `The call can cost ${required} ${kind} credits and the budget has ${available}.`
      throw toApiError(402, { code: 'budget_exceeded', detail, ...shortage }, close(unsent))
    }
    // With a budget the server is told the same limit, so a price that has changed cannot overrun it.
    if (available < Infinity) most = required
    if (lost) release(core, lost)
    account.book(kind, 0, required)
    paid = { account, kind, name, key, aside: required, most, startedAt: lost?.startedAt ?? now() }
    core.underway.add(paid)
  }
  let headers = new Headers()
  await wait(() => core.authorize((headers = buildHeaders(call, key, most)), method))
  const init = { method, headers, body }
  const isRepeatable = !!key || !/^P(OST|ATCH)/.test(method)
  const limits = { endsAt, isDoubtful: !!lost, signal, timeout }
  const ended = await exchange(core, name, { url, init, isRepeatable }, limits)
  const context = close(ended)
  if (price) tell(core, context)
  const answer = conclude(ended, context, signal)
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

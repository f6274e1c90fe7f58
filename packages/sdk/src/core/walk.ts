import type { Account } from './account.ts'
import type { Ok } from './envelope.ts'
import type { Receipt } from './receipt.ts'
import type { Call } from './request.ts'
import type { WalkPosition } from './walk-position.ts'
import type { WalkSummary } from './walk-summary.ts'

interface Page {
  readonly data: readonly unknown[]
  readonly next: string | null
}

/**
 * One page after the other, and with `isItems` what is in them. It stops before the page that would overspend.
 * Like all that is loaded at its first use it imports nothing that the client has loaded already, so that a bundler
 * needs no third file for what both share.
 *
 * @param send asks for a page
 * @param refusePage throws: the answer is no page
 */
export async function* walk(
  send: (call: Call) => Promise<Ok<unknown>>,
  account: Account,
  call: Call,
  isItems: boolean,
  summary: WalkSummary,
  refusePage: (operation: Call['operation'], page: Ok<unknown>) => never,
): AsyncGenerator<unknown> {
  const { operation, options, params } = call
  const { maxItems = Infinity, resume } = options
  let here = resume ?? startAt(parseCursor(params['cursor']))
  let payable = Infinity
  while (!summary.stopped) {
    summary.resume = here
    const plan = planPage(call, account, summary, here, payable)
    if (typeof plan === 'string') {
      summary.stopped = plan
      return
    }
    let page: Ok<unknown>
    try {
      page = await send(toPageCall(call, here, plan))
    } catch (error) {
      const left = computeLeft(error, plan)
      if (left === null) return void endBy(error, summary, plan)
      payable = left
      continue
    }
    payable = Infinity
    const { data, next } = parsePage(page.data) ?? refusePage(operation, page)
    const { cost, idempotencyKey, replayed } = page.credits
    const fresh = data.slice(here.skip)
    // A cursor that leads to itself would never end.
    const there = next && next !== here.cursor ? startAt(next) : null
    summary.pages += 1
    summary.cost += here.skip > 0 && replayed ? 0 : (cost ?? plan.cap)
    summary.cursor = there && there.cursor
    const wanted = isItems ? fresh.slice(0, maxItems - summary.items) : []
    if (!isItems) {
      summary.items += fresh.length
      summary.resume = there
      yield page
    }
    for (const [index, item] of wanted.entries()) {
      summary.items += 1
      const skip = here.skip + index + 1
      summary.resume = skip < data.length ? { ...plan.again, idempotencyKey, skip } : there
      yield item
    }
    if (isItems && wanted.length < fresh.length) summary.stopped = 'limit'
    else if (!there) [summary.resume, summary.stopped] = [null, 'end']
    else here = there
  }
}

/** What to ask for next. */
interface Plan {
  /** Where the page can be asked for once more, but for its key. */
  readonly again: WalkPosition
  /** Credits that it may cost. */
  readonly cap: number
  /** It is asked for once more, so it must be asked for just as it was. */
  readonly isAgain: boolean
  readonly perItem: number
}

/** @param payable credits that there are, as the last refusal said */
function planPage(
  { operation: { limit, price }, options, params }: Call,
  account: Account,
  { cost, items }: WalkSummary,
  here: WalkPosition,
  payable: number,
): Plan | NonNullable<WalkSummary['stopped']> {
  const { maxCredits = Infinity, maxItems = Infinity, signal } = options
  const amount = price?.amount ?? 0
  const perItem = price?.per === 'record' ? amount : 0
  const isAgain = here.skip > 0 || here.idempotencyKey !== null
  const left = Math.min(maxCredits - cost, price ? account.remaining(price.kind) : Infinity)
  if (signal?.aborted) return 'abort'
  if (items >= maxItems) return 'limit'
  if (!isAgain && left < amount) return 'budget'
  // A page that costs the same however long it is, is asked for as long as the plan allows.
  const size = Number(params['limit'] ?? (price && !perItem ? Infinity : limit))
  const affordable = perItem ? Math.floor(Math.min(left, payable) / perItem) : Infinity
  const asked = isAgain ? (here.limit ?? Infinity) : Math.min(size, maxItems - items, affordable)
  const again = { ...here, limit: asked < Infinity ? asked : null }
  return { again, cap: perItem ? asked * perItem : amount, isAgain, perItem }
}

function toPageCall({ operation, options, params, path }: Call, here: WalkPosition, plan: Plan): Call {
  const { idempotencyKey: _key, maxCredits: _max, maxItems: _items, resume: _resume, ...rest } = options
  const { again, cap } = plan
  return {
    operation,
    path,
    params: { ...params, limit: again.limit ?? undefined, cursor: here.cursor ?? undefined },
    options: {
      ...rest,
      // Always, so that the page can be asked for once more just as it was.
      ...(operation.price && { maxCredits: cap }),
      ...(here.idempotencyKey !== null && { idempotencyKey: here.idempotencyKey }),
    },
    walk: options,
  }
}

/** Credits that there are, when they are too few for the page and enough for some of its records; else null. */
function computeLeft(error: unknown, { cap, isAgain, perItem }: Plan): number | null {
  const { available, name } = parseFailure(error)
  if (name !== 'InsufficientCreditsError' || isAgain || available === undefined) return null
  return perItem > 0 && available >= perItem && available < cap ? available : null
}

/** @throws the error, when it is not one that a walk ends by */
function endBy(error: unknown, summary: WalkSummary, { again }: Plan): void {
  const { credits, name, source } = parseFailure(error)
  if (credits && (!credits.settled || credits.charge !== null)) {
    summary.settled = credits.settled
    summary.resume = { ...again, idempotencyKey: credits.idempotencyKey }
  }
  if (name === 'AbortedError') summary.stopped = 'abort'
  else if (source === 'client') summary.stopped = 'budget'
  else throw error
}

function startAt(cursor: string | null): WalkPosition {
  return { cursor, limit: null, idempotencyKey: null, skip: 0 }
}

function parseCursor(cursor: unknown): string | null {
  return (cursor ?? null) as string | null
}

function parsePage(answer: unknown): Page | null {
  const { data, metadata, next_cursor } = (answer ?? {}) as Readonly<Record<string, unknown>>
  const { next_cursor: inMetadata } = (metadata ?? {}) as Readonly<Record<string, unknown>>
  return Array.isArray(data) ? { data, next: parseCursor(next_cursor ?? inMetadata) } : null
}

/** Only a `BudgetExceededError` has a source. */
function parseFailure(error: unknown): {
  readonly name?: string
  readonly source?: string
  readonly available?: number
  readonly credits?: Receipt
} {
  return error as ReturnType<typeof parseFailure>
}

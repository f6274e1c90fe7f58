import type { Account } from './account.ts'
import type { Ok } from './envelope.ts'
import type { Call } from './request.ts'
import type { WalkSummary } from './walk-summary.ts'

interface Page {
  readonly data: readonly unknown[]
  readonly next_cursor?: string | null
  readonly metadata?: { readonly next_cursor: string | null }
}

/**
 * One page after the other, and with `isItems` what is in them. It stops before the page that would overspend.
 * Like all that is loaded at its first use it imports nothing that the client has loaded already, so that a bundler
 * needs no third file for what both share.
 *
 * @param send asks for a page
 */
export async function* walk(
  send: (call: Call) => Promise<Ok<unknown>>,
  account: Account,
  { operation, options, params, path }: Call,
  isItems: boolean,
  summary: WalkSummary,
): AsyncGenerator<unknown> {
  const { limit, price } = operation
  const { maxCredits = Infinity, maxItems = Infinity, ...rest } = options
  for (let cursor = params['cursor']; ; cursor = summary.cursor) {
    const left = Math.min(maxCredits - summary.cost, price ? account.remaining(price.kind) : Infinity)
    const perItem = price?.per === 'record' ? price.amount : 0
    const wanted = Math.min(maxItems - summary.items, perItem ? Math.floor(left / perItem) : Infinity)
    if (options.signal?.aborted) summary.stopped = 'abort'
    else if (summary.items >= maxItems) summary.stopped = 'limit'
    else if (left < (price?.amount ?? 0)) summary.stopped = 'budget'
    if (summary.stopped) return
    // A page that costs the same however long it is, is asked for as long as the plan allows.
    const size = Number(params['limit'] ?? (price && !perItem ? Infinity : limit))
    const asked = Math.min(size, wanted)
    const cap = left < Infinity ? { maxCredits: left } : {}
    try {
      const sent = { ...params, limit: asked < Infinity ? asked : undefined, cursor }
      const page = await send({ operation, path, params: sent, options: { ...rest, ...cap } })
      const { data, metadata, next_cursor = metadata?.next_cursor } = parsePage(page.data)
      summary.pages += 1
      summary.items += data.length
      summary.cost += page.credits.cost ?? (perItem ? asked * perItem : (price?.amount ?? 0))
      summary.cursor = next_cursor ?? null
      if (isItems) yield* data.slice(0, wanted)
      else yield page
    } catch (error) {
      const { name, source } = parseFailure(error)
      if (name === 'AbortedError') summary.stopped = 'abort'
      else if (source === 'client') summary.stopped = 'budget'
      else throw error
    }
    if (!summary.stopped && !summary.cursor) summary.stopped = 'end'
    if (summary.stopped) return
  }
}

function parsePage(data: unknown): Page {
  return data as Page
}

/** Only a `BudgetExceededError` has a source. */
function parseFailure(error: unknown): { readonly name?: string; readonly source?: string } {
  return error as { readonly name?: string; readonly source?: string }
}

import type { DataTag } from '@tanstack/query-core'
import type { PricedReceipt } from '../core/receipt.ts'

/** `[scope, resource, method, …ids, params, options]`: what comes last may be missing, so a part of it names a group. */
export type ScripQueryKey = readonly unknown[]

/** Options of a query that costs nothing: its data as the contract describes it. */
export interface FreeQuery<Data> {
  readonly queryKey: DataTag<ScripQueryKey, Data>
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>
  /** The client tries again itself, with one idempotency key. */
  readonly retry: false
}

/** What a priced call answered, and what it cost. */
export interface Paid<Data, Credits = PricedReceipt> {
  readonly data: Data
  readonly credits: Credits
  readonly requestId: string | null
}

/**
 * Options of a query that costs credits. It runs once for its key and is kept: neither a focused window, a second
 * component, `invalidateQueries` nor an unmount makes it run or pay again. `refetch()` does, since somebody asked for it.
 */
export interface PaidQuery<Data, Credits = PricedReceipt> {
  readonly queryKey: DataTag<ScripQueryKey, Paid<Data, Credits>>
  /** It takes no signal: an answer that was paid for is kept, also when nobody waits for it any more. */
  readonly queryFn: () => Promise<Paid<Data, Credits>>
  readonly retry: false
  readonly retryOnMount: false
  readonly staleTime: 'static'
  readonly gcTime: number
}

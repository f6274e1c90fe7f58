import type { CreditKind } from '../generated/schemas.ts'
import type { Account } from './account.ts'
import type { BaseClientOptions } from './base-client-options.ts'
import type { Emit } from './events.ts'
import type { Log } from './log.ts'
import type { CreditsPerKind } from './receipt.ts'
import type { Call, Refuse } from './request.ts'

/** A call that has set credits aside. */
export interface PaidCall {
  readonly account: Account
  readonly kind: CreditKind
  /** What was called, such as `jobs.search`. */
  readonly name: string
  readonly key: string | null
  readonly aside: number
  /** The most that the server takes for it; Infinity when it was told no limit. */
  readonly most: number
  readonly startedAt: Moment
  endedAt?: Moment
}

/** An instant on two clocks: one may be set back, the other stands still while the machine sleeps. */
export interface Moment {
  /** ms of `Date.now()` */
  readonly date: number
  /** ms of `performance.now()` */
  readonly tick: number
}

/** Refuses the first parameter or option that there is not, that is missing, or that makes no sense. */
export type Check = (call: Call, client: Core['options'], refuse: Refuse) => void

/** What a client keeps for all its calls and scopes. */
export interface Core {
  /** As the caller gave them. */
  readonly options: BaseClientOptions & { readonly lowCredits?: Partial<CreditsPerKind> }
  /** Without slashes at its end. */
  readonly baseUrl: string
  readonly credentials: 'include' | 'omit' | 'same-origin'
  readonly log: Log
  /** Kinds of which less than `lowCredits` was left at the last answer. */
  readonly low: Partial<Record<CreditKind, boolean>>
  readonly emit: Emit
  /** Ids of the newest charges that were counted, so that none is counted twice. */
  readonly counted: Set<string>
  readonly underway: Set<PaidCall>
  /** Calls of which nobody knows how they ended: what they had set aside stays so until `meter.sync()`. */
  readonly unknown: Set<PaidCall>
  /** Called whenever a paid call has ended. */
  onSettled?: () => void
  /** While `meter.sync()` looks, paid calls wait. */
  syncing?: Promise<void> | undefined
  /** Finds what is wrong with the parameters and options; it answers a promise until it has been loaded. */
  check(call: Call, refuse: Refuse): void | Promise<void>
  /** Adds what says who calls. */
  authorize(headers: Headers, method: string): void | Promise<void>
  /** Sees the data of each success. */
  observe?(operation: string, data: unknown): void
}

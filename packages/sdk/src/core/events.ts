import type { ErrorContext } from '../errors/scrip-error.ts'
import type { Shortage } from '../errors/api-error.ts'
import type { CreditKind } from '../generated/schemas.ts'

/** What a client tells of, and what it tells. */
export interface ClientEvents {
  /** A priced call has ended, well or not. */
  readonly credits: ErrorContext
  /** Less than the option `lowCredits` is left of a kind; again only after there was more. */
  readonly lowCredits: { readonly kind: CreditKind; readonly remaining: number }
  /** A budget of this client stopped a call before it was sent. */
  readonly budget: Shortage & { readonly operation: string }
}

/** Adds a listener, and answers what takes it off again. A listener that throws or rejects never fails a call. */
export type On = <Name extends keyof ClientEvents>(
  name: Name,
  listener: (event: ClientEvents[Name]) => unknown,
) => () => void

export type Emit = <Name extends keyof ClientEvents>(name: Name, event: ClientEvents[Name]) => void

export function createEvents(): readonly [On, Emit] {
  const listeners = new Set<readonly [string, (event: never) => unknown]>()
  const on: On = (name, listener) => {
    const entry = [name, listener] as const
    listeners.add(entry)
    return () => {
      listeners.delete(entry)
    }
  }
  const emit: Emit = (name, event) => {
    for (const [wanted, listener] of listeners) {
      if (wanted === name) void (async () => listener(event as never))().catch(() => {})
    }
  }
  return [on, emit]
}

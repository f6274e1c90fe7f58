/// <reference lib="esnext.disposable" preserve="true" />
import { baseNames, type ClientOptions, createBearer, createCore } from './client-options.ts'
import { type Account, createAccount } from './core/account.ts'
import { checkNames } from './core/check-names.ts'
import type { Core } from './core/core.ts'
import type { On } from './core/events.ts'
import { createMethods } from './core/methods.ts'
import type { CreditsPerKind } from './core/receipt.ts'
import { count, release } from './core/settle.ts'
import type { SyncOptions } from './core/sync.ts'
import { customerOperations, type CustomerResources } from './generated/customer.ts'
import type { CreditKind, Hold, HoldCreation } from './generated/schemas.ts'

/** What a client, or one of its scopes, has spent, counted from the receipts of its own calls. What `holds.capture` takes is not among them. */
export interface Meter {
  /** Spent in all. Each charge is counted once, however often it is replayed. */
  readonly spent: CreditsPerKind
  /** Set aside for calls on their way, and for calls whose outcome is not known. */
  readonly reserved: CreditsPerKind
  /** What the budget still allows, and the budgets above it. Infinity without a budget of that kind. */
  remaining(kind: CreditKind): number
  /**
   * Looks up in the list of charges what became of the calls whose outcome is not known, counts what they cost, and
   * gives back what they had set aside. A call without a charge keeps it until it is `grace` old.
   * It is exact when no other program uses the same API key at that moment: the list does not say who asked.
   */
  sync(options?: SyncOptions): Promise<void>
}

/** A client of the customers' API. */
export interface Client extends CustomerResources {
  /** What this client has spent, and what its budget still allows. */
  readonly meter: Meter
  /** Calls `listener` at each event `credits`, `lowCredits` or `budget` of this client and its scopes, until what it answers is called. */
  readonly on: On
  /** A part of this client with a budget of its own; what it spends is spent here too. After `using` it pays nothing more. */
  scope(options: ScopeOptions): Scope
  /**
   * Sets credits aside on the server. Calls of the client that it answers are paid by the hold and by nothing else; after
   * `await using` the hold is released.
   *
   * @throws InsufficientCreditsError when there is less.
   */
  hold(kind: CreditKind, amount: number, options?: Omit<HoldCreation, 'kind' | 'amount'>): Promise<HoldClient>
}

export interface ScopeOptions {
  /** What it is for, as the log says at its end. */
  readonly label: string
  readonly budget?: Partial<CreditsPerKind>
}

export interface Scope extends Client, Disposable {
  readonly label: string
}

export interface HoldClient extends Client, AsyncDisposable {
  /** The hold as it was made. Capture a part of it with `holds.capture(held.id, …)`. */
  readonly held: Hold
}

/**
 * Makes a client. Nothing is sent until a method is called, and clients share nothing.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://api.example.com', apiKey, budget: { api: 500 } })
 * const { data, credits } = await client.jobs.search({ posted_at_max_age_days: 7, limit: 25 })
 */
export function createClient(options: ClientOptions): Client {
  checkNames(options, `${baseNames}apiKey budget lowCredits`)
  const [core, on] = createCore(options, 'same-origin', () => import('./generated/customer-parameters.ts'), {
    authorize: createBearer(options.apiKey),
  })
  return openClient(core, on, createAccount(options.budget))
}

function openClient(core: Core, on: On, account: Account, holdId?: string): Client {
  const resources = createMethods<CustomerResources>(core, account, customerOperations, holdId)
  const { credits, holds } = resources
  return {
    ...resources,
    on,
    meter: {
      get spent() {
        return { ...account.spent }
      },
      get reserved() {
        return { ...account.reserved }
      },
      remaining: (kind) => Math.max(0, account.remaining(kind)),
      sync: (options) =>
        (core.syncing ??= import('./core/sync.ts')
          .then(({ sync }) => sync(core, credits, { count, release }, options))
          .finally(() => (core.syncing = undefined))),
    },
    scope(options) {
      checkNames(options, 'label budget')
      const { budget, label } = options
      const own = createAccount(budget, account)
      return {
        ...openClient(core, on, own, holdId),
        label,
        [Symbol.dispose]() {
          own.end()
          core.log('info', label, null, own.spent)
        },
      }
    },
    async hold(kind, amount, options) {
      const { data } = await holds.create({ kind, amount, ...options })
      const held = data.hold
      return {
        ...openClient(core, on, createAccount({ [kind]: amount }, account), held.id),
        held,
        async [Symbol.asyncDispose]() {
          const released = await holds.release.safe(held.id)
          // It may have been captured, released or left to expire already.
          if (!released.ok && released.status !== 409) throw released.error
        },
      }
    },
  }
}

import { AccountDraft } from '../accounts/account-draft.ts'
import { emptyBalance } from '../accounts/balance-sums.ts'
import { laterOf } from '../accounts/later-of.ts'
import { previewIds } from '../accounts/preview-ids.ts'
import { bookDue } from '../due/book-due.ts'
import { forecastExpiries, forecastExpiring } from '../due/forecast-expiries.ts'
import { liveInBurnOrder } from '../grants/burn-order.ts'
import type { Balance } from '../model/account.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant } from '../model/instant.ts'
import type { Expiring } from '../outcome.ts'
import type { AccountView } from '../view.ts'

export interface BalanceReading {
  readonly balance: Balance
  /** The next credits to die within 30 days. */
  readonly expiring: Expiring | null
  /** All deaths ahead of the credits that live now, soonest first; at most 12. What will roll over is not in it. */
  readonly nextExpiries: readonly Expiring[]
  /** What `If-Match` compares. 0 when there is no account. */
  readonly version: number
}

/**
 * The balance at `now`, with what is due but not booked yet: the same that a decision at `now` would see.
 *
 * @param now an instant before the account's latest one is taken for that one (L9); the past is in the ledger.
 */
export function balanceAt(view: AccountView, now: Instant): BalanceReading {
  const draft = settledDraft(view, now)
  if (draft === null) return { balance: emptyBalance, expiring: null, nextExpiries: [], version: 0 }
  const { period, anchorAt, rolloverRule } = draft
  const forecastAccount = { period, anchorAt, rolloverRule, timeZone: draft.account.timeZone }
  return {
    balance: draft.balance(),
    expiring: forecastExpiring(forecastAccount, draft.currentGrants(), draft.now),
    nextExpiries: forecastExpiries(forecastAccount, draft.currentGrants()),
    version: draft.version,
  }
}

/** Live grants at `now` in the order in which they burn, drained ones left out. One that is due but not booked has a preview's id. */
export function liveGrantsAt(view: AccountView, now: Instant): readonly Grant[] {
  const draft = settledDraft(view, now)
  return draft === null ? [] : liveInBurnOrder(draft.currentGrants())
}

function settledDraft(view: AccountView, now: Instant): AccountDraft | null {
  const { account } = view
  if (account === null) return null
  const context = { now: laterOf(now, account.lastAt), id: previewIds(), requestId: 'read' }
  const draft = new AccountDraft(account, view, context)
  bookDue(draft)
  return draft
}

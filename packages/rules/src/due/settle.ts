import { bookDue } from './book-due.ts'
import { AccountDraft } from '../accounts/account-draft.ts'
import { laterOf } from '../accounts/later-of.ts'
import { applyChanges } from '../apply-changes.ts'
import type { Instant } from '../model/instant.ts'
import type { DueEvent } from '../outcome.ts'
import type { AccountView, Changes } from '../view.ts'

export interface Settlement {
  /** The view with everything booked that was due. */
  readonly view: AccountView
  /** Null when nothing was due. */
  readonly changes: Changes | null
  /** What was booked, in order. */
  readonly fired: readonly DueEvent[]
}

/**
 * Books what has fallen due by `now`: activations, expiries, rollovers, new periods, in time order, each entry effective at
 * its own instant. Settling in one step or in many leads to the same state (L17, L19).
 *
 * @param id makes the ids of new grants, entries and transactions.
 * @param requestId what the entries name as their request: due work is nobody's.
 */
export function settle(
  view: AccountView,
  now: Instant,
  id: (prefix: string) => string,
  requestId = 'system',
): Settlement {
  const { account } = view
  if (account === null) return { view, changes: null, fired: [] }
  const draft = new AccountDraft(account, view, { now: laterOf(now, account.lastAt), id, requestId })
  bookDue(draft)
  if (draft.fired.length === 0) return { view, changes: null, fired: [] }
  const changes = draft.close(false, {})
  return { view: applyChanges(view, changes), changes, fired: draft.fired }
}

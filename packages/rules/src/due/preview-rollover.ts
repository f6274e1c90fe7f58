import { bookDue } from './book-due.ts'
import type { RolloverLot } from './decide-rollover.ts'
import { checkPreviewLength } from './preview-limit.ts'
import { AccountDraft } from '../accounts/account-draft.ts'
import { laterOf } from '../accounts/later-of.ts'
import { previewIds } from '../accounts/preview-ids.ts'
import { addCredits, type Credits, credits, noCredits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { Instant, Period } from '../model/instant.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import type { AccountView } from '../view.ts'

export interface RolloverPreview {
  /** The instant that was asked for, or the account's latest one if that is later. */
  readonly at: Instant
  /** The newest period that ends by `at`; null when none does. */
  readonly period: (Period & { readonly index: number }) | null
  /** In the order in which they are evaluated; of all periods that end between the account's latest instant and `at`. */
  readonly lots: readonly RolloverLot[]
  /** What the period after `period` starts with; null when it starts with nothing. */
  readonly newGrant: { readonly amount: Credits; readonly expiresAt: Instant | null } | null
  /** Grants that simply expire by `at`, in order; also what a hold gives back to one that has expired before. */
  readonly expiries: readonly PreviewedExpiry[]
  readonly totals: {
    readonly unused: Credits
    readonly carried: Credits
    readonly forfeited: Credits
    readonly expired: Credits
  }
}

export interface PreviewedExpiry {
  readonly grant: Grant
  readonly amount: Credits
  readonly at: Instant
}

/**
 * What would happen if nothing were spent until `at`: the same function as the real thing, on a copy that is thrown away.
 *
 * @param at up to and including this instant. Give a period's end to see what that boundary does.
 * @throws InvariantError when more than `previewMonthsMax` periods end until then; ask `isPreviewTooLong` before.
 * @param rule evaluated in place of the account's own: what a change of the rule would mean.
 * @see credit-rules, section 4
 */
export function previewRollover(view: AccountView, at: Instant, rule?: RolloverRule): RolloverPreview {
  const { account } = view
  if (account === null) return emptyPreview(at)
  checkPreviewLength(account, at)
  const now = laterOf(at, account.lastAt)
  const draft = new AccountDraft(account, view, { now, id: previewIds(), requestId: 'preview' })
  if (rule !== undefined) draft.rolloverRule = rule
  let endedPeriod = draft.period
  let newGrant: RolloverPreview['newGrant'] = null
  const booked: PreviewedExpiry[] = []
  bookDue(draft, {
    expired: (grant, expiredAt) => {
      if (grant.available > 0) booked.push({ grant, amount: grant.available, at: expiredAt })
    },
    periodBegan: (ended, grant) => {
      endedPeriod = ended
      newGrant = grant === null ? null : { amount: grant.amount, expiresAt: grant.expiresAt }
    },
  })
  const expiries = [...booked, ...draft.expiredAgain].toSorted((a, b) => a.at - b.at)
  return {
    at: now,
    period: draft.period === account.period ? null : endedPeriod,
    lots: draft.lots,
    newGrant,
    expiries,
    totals: {
      unused: sumOf(draft.lots.map((lot) => lot.unused)),
      carried: sumOf(draft.lots.map((lot) => lot.carry)),
      forfeited: sumOf(draft.lots.map((lot) => lot.forfeit)),
      expired: sumOf(expiries.map((expiry) => expiry.amount)),
    },
  }
}

function sumOf(amounts: readonly Credits[]): Credits {
  let sum = credits(0)
  for (const amount of amounts) sum = addCredits(sum, amount)
  return sum
}

function emptyPreview(at: Instant): RolloverPreview {
  const totals = { unused: noCredits, carried: noCredits, forfeited: noCredits, expired: noCredits }
  return { at, period: null, lots: [], newGrant: null, expiries: [], totals }
}

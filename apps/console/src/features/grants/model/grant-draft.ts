import type { GrantCreation } from '@scrip/sdk/admin'
import type { Kind } from '../../../ui/kind.ts'
import { emptyReasonDraft, findReasonProblems, toReason } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'
import { parseCredits } from '../../../ui/parse-credits.ts'
import { dayOf } from '../../../ui/zoned-day.ts'
import { toExpiresAt } from '../../../ui/expiry-choice.ts'
import type { ExpiryChoice } from '../../../ui/expiry-choice.ts'

export const givenSources = ['manual', 'promo', 'top_up', 'free', 'trial'] as const
type GivenSource = (typeof givenSources)[number]

/** The form of a grant, as typed. */
export interface GrantDraft extends ReasonDraft {
  readonly kind: Kind
  readonly source: GivenSource
  readonly class: 'paid' | 'unpaid'
  readonly amount: string
  readonly expiry: ExpiryChoice
  /** `YYYY-MM-DD`, in the team's zone; only for the expiry `date`. */
  readonly lastDay: string
  readonly invoiceId: string
}

export const emptyGrantDraft: GrantDraft = {
  kind: 'api',
  source: 'manual',
  class: 'unpaid',
  amount: '',
  expiry: 'never',
  lastDay: '',
  invoiceId: '',
  ...emptyReasonDraft,
}

const amountMax = 10_000_000

/**
 * What is wrong with each field; empty when it may be sent. The server has the last word.
 * @param now RFC 3339
 */
export function findGrantProblems(
  draft: GrantDraft,
  timeZone: string,
  now: string,
): Partial<Record<keyof GrantDraft, string>> {
  const amount = parseCredits(draft.amount)
  return {
    ...(amount === null || amount < 1 || amount > amountMax
      ? { amount: 'A whole number from 1 to 10,000,000.' }
      : {}),
    ...(draft.expiry === 'date' && draft.lastDay === '' ? { lastDay: 'Choose the last day.' } : {}),
    ...(draft.expiry === 'date' && draft.lastDay !== '' && draft.lastDay < dayOf(now, timeZone)
      ? { lastDay: 'This day is over.' }
      : {}),
    ...findReasonProblems(draft),
  }
}

/**
 * The body to send. Only for a draft without problems.
 * @param now RFC 3339
 */
export function toGrantCreation(draft: GrantDraft, timeZone: string, now: string): GrantCreation {
  const amount = parseCredits(draft.amount)
  if (amount === null) throw new TypeError('A draft with problems was sent')
  const invoiceId = draft.invoiceId.trim()
  return {
    kind: draft.kind,
    amount,
    source: draft.source,
    class: draft.class,
    expires_at: toExpiresAt(draft.expiry, draft.lastDay, timeZone, now),
    ...(invoiceId === '' ? {} : { invoice_id: invoiceId }),
    ...toReason(draft),
  }
}

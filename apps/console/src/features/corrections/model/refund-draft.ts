import type { ChargeRefund } from '@scrip/sdk/admin'
import { toExpiresAt } from '../../../ui/expiry-choice.ts'
import type { ExpiryChoice } from '../../../ui/expiry-choice.ts'
import { parseCredits } from '../../../ui/parse-credits.ts'
import { emptyReasonDraft, findReasonProblems, toReason } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'
import { dayOf } from '../../../ui/zoned-day.ts'

/** The form of a refund, as typed. */
export interface RefundDraft extends ReasonDraft {
  /** Empty: all that is left to refund. */
  readonly amount: string
  /** What becomes of credits whose grant has ended. */
  readonly ended: 'end' | 'reissue'
  readonly expiry: ExpiryChoice
  /** `YYYY-MM-DD` in the team's zone; only for the expiry `date`. */
  readonly lastDay: string
}

export const emptyRefundDraft: RefundDraft = {
  amount: '',
  ended: 'end',
  expiry: 'days_90',
  lastDay: '',
  ...emptyReasonDraft,
}

/**
 * What is wrong with each field; empty when it may be sent. The server has the last word.
 * @param now RFC 3339
 */
export function findRefundProblems(
  draft: RefundDraft,
  timeZone: string,
  now: string,
): Partial<Record<keyof RefundDraft, string>> {
  const amount = draft.amount.trim() === '' ? null : parseCredits(draft.amount)
  const isDay = draft.ended === 'reissue' && draft.expiry === 'date'
  return {
    ...(draft.amount.trim() !== '' && (amount === null || amount < 1)
      ? { amount: 'A whole number from 1, or nothing for all that is left.' }
      : {}),
    ...(isDay && draft.lastDay === '' ? { lastDay: 'Choose the last day.' } : {}),
    ...(isDay && draft.lastDay !== '' && draft.lastDay < dayOf(now, timeZone)
      ? { lastDay: 'This day is over.' }
      : {}),
    ...findReasonProblems(draft),
  }
}

/**
 * The body to send. Only for a draft without problems.
 * @param now RFC 3339
 */
export function toChargeRefund(draft: RefundDraft, timeZone: string, now: string): ChargeRefund {
  const amount = draft.amount.trim() === '' ? null : parseCredits(draft.amount)
  return {
    ...(amount === null ? {} : { amount }),
    ...(draft.ended === 'reissue'
      ? { reissue: { expires_at: toExpiresAt(draft.expiry, draft.lastDay, timeZone, now) } }
      : {}),
    ...toReason(draft),
  }
}

import type { GrantExpiryChange } from '@scrip/sdk/admin'
import { toExpiresAt } from '../../../ui/expiry-choice.ts'
import type { ExpiryChoice } from '../../../ui/expiry-choice.ts'
import { emptyReasonDraft, findReasonProblems, toReason } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'
import { dayOf } from '../../../ui/zoned-day.ts'

/** The form of a new end of a grant's life, as typed. */
export interface ExpiryDraft extends ReasonDraft {
  readonly expiry: ExpiryChoice
  /** `YYYY-MM-DD` in the team's zone; only for the expiry `date`. */
  readonly lastDay: string
}

export const emptyExpiryDraft: ExpiryDraft = { expiry: 'days_90', lastDay: '', ...emptyReasonDraft }

/**
 * What is wrong with each field; empty when it may be sent. The server has the last word.
 * @param now RFC 3339
 */
export function findExpiryProblems(
  draft: ExpiryDraft,
  timeZone: string,
  now: string,
): Partial<Record<keyof ExpiryDraft, string>> {
  const isDay = draft.expiry === 'date'
  return {
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
export function toExpiryChange(draft: ExpiryDraft, timeZone: string, now: string): GrantExpiryChange {
  return { expires_at: toExpiresAt(draft.expiry, draft.lastDay, timeZone, now), ...toReason(draft) }
}

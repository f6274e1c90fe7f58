import type { GrantCreation } from '@scrip/sdk/admin'
import type { Kind } from '../../../ui/kind.ts'
import { parseReasonCode } from '../../../ui/labels.ts'
import { parseCredits } from '../../../ui/parse-credits.ts'
import { dayOf } from '../../../ui/zoned-day.ts'
import { toExpiresAt } from './expiry-choice.ts'
import type { ExpiryChoice } from './expiry-choice.ts'

export const givenSources = ['manual', 'promo', 'top_up', 'free', 'trial'] as const
type GivenSource = (typeof givenSources)[number]

/** The form of a grant, as typed. */
export interface GrantDraft {
  readonly kind: Kind
  readonly source: GivenSource
  readonly class: 'paid' | 'unpaid'
  readonly amount: string
  readonly expiry: ExpiryChoice
  /** `YYYY-MM-DD`, in the team's zone; only for the expiry `date`. */
  readonly lastDay: string
  readonly invoiceId: string
  readonly reasonCode: string
  readonly note: string
  readonly ticketUrl: string
}

export const emptyGrantDraft: GrantDraft = {
  kind: 'api',
  source: 'manual',
  class: 'unpaid',
  amount: '',
  expiry: 'never',
  lastDay: '',
  invoiceId: '',
  reasonCode: '',
  note: '',
  ticketUrl: '',
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
  const isTicket = draft.ticketUrl === '' || /^https?:\/\/\S+$/.test(draft.ticketUrl)
  return {
    ...(amount === null || amount < 1 || amount > amountMax
      ? { amount: 'A whole number from 1 to 10,000,000.' }
      : {}),
    ...(draft.expiry === 'date' && draft.lastDay === '' ? { lastDay: 'Choose the last day.' } : {}),
    ...(draft.expiry === 'date' && draft.lastDay !== '' && draft.lastDay < dayOf(now, timeZone)
      ? { lastDay: 'This day is over.' }
      : {}),
    ...(draft.reasonCode === '' ? { reasonCode: 'Choose a reason.' } : {}),
    ...(draft.note.trim() === '' ? { note: 'Say why, in a sentence.' } : {}),
    ...(isTicket ? {} : { ticketUrl: 'A web address, beginning with https://' }),
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
    reason_code: parseReasonCode(draft.reasonCode),
    note: draft.note.trim(),
    ...(invoiceId === '' ? {} : { invoice_id: invoiceId }),
    ...(draft.ticketUrl === '' ? {} : { ticket_url: draft.ticketUrl }),
  }
}

import { parseReasonCode } from './labels.ts'
import type { ReasonCode } from './labels.ts'

/** Why somebody of the staff does it, as typed. */
export interface ReasonDraft {
  readonly reasonCode: string
  readonly note: string
  readonly ticketUrl: string
}

export const emptyReasonDraft: ReasonDraft = { reasonCode: '', note: '', ticketUrl: '' }

/** What is wrong with each field; empty when it may be sent. */
export function findReasonProblems(draft: ReasonDraft): Partial<Record<keyof ReasonDraft, string>> {
  const isTicket = draft.ticketUrl === '' || /^https?:\/\/\S+$/.test(draft.ticketUrl)
  return {
    ...(draft.reasonCode === '' ? { reasonCode: 'Choose a reason.' } : {}),
    ...(draft.note.trim() === '' ? { note: 'Say why, in a sentence.' } : {}),
    ...(isTicket ? {} : { ticketUrl: 'A web address, beginning with https://' }),
  }
}

/** What of the body says why. Only for a draft without problems. */
export function toReason(draft: ReasonDraft): {
  readonly reason_code: ReasonCode
  readonly note: string
  readonly ticket_url?: string
} {
  return {
    reason_code: parseReasonCode(draft.reasonCode),
    note: draft.note.trim(),
    ...(draft.ticketUrl === '' ? {} : { ticket_url: draft.ticketUrl }),
  }
}

/** Where the server's complaints about the reason belong. */
export const reasonFieldOfPointer = {
  '/reason_code': 'reasonCode',
  '/note': 'note',
  '/ticket_url': 'ticketUrl',
} as const

import type { Adjustment, ClawBack } from '@scrip/sdk/admin'
import type { Kind } from '../../../ui/kind.ts'
import { parseCredits } from '../../../ui/parse-credits.ts'
import { emptyReasonDraft, findReasonProblems, toReason } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'

/** The form of an adjustment downwards, as typed. */
export interface AdjustmentDraft extends ReasonDraft {
  readonly kind: Kind
  readonly amount: string
}

export const emptyAdjustmentDraft: AdjustmentDraft = { kind: 'api', amount: '', ...emptyReasonDraft }

const amountMax = 10_000_000

export function findAdjustmentProblems(
  draft: AdjustmentDraft,
): Partial<Record<keyof AdjustmentDraft, string>> {
  const amount = parseCredits(draft.amount)
  return {
    ...(amount === null || amount < 1 || amount > amountMax
      ? { amount: 'A whole number from 1 to 10,000,000.' }
      : {}),
    ...findReasonProblems(draft),
  }
}

/** The body to send. Only for a draft without problems. */
export function toAdjustment(draft: AdjustmentDraft): Adjustment {
  const amount = parseCredits(draft.amount)
  if (amount === null) throw new TypeError('A draft with problems was sent')
  return { kind: draft.kind, amount, ...toReason(draft) }
}

/** The form of a claw-back, as typed. */
export interface ClawBackDraft extends ReasonDraft {
  readonly kind: Kind
  readonly paymentId: string
  /** Empty: all that no claw-back has taken yet. */
  readonly amount: string
}

export const emptyClawBackDraft: ClawBackDraft = {
  kind: 'api',
  paymentId: '',
  amount: '',
  ...emptyReasonDraft,
}

export function findClawBackProblems(draft: ClawBackDraft): Partial<Record<keyof ClawBackDraft, string>> {
  const amount = draft.amount.trim() === '' ? null : parseCredits(draft.amount)
  return {
    ...(draft.paymentId.trim() === '' ? { paymentId: 'The id of the payment at its provider.' } : {}),
    ...(draft.amount.trim() !== '' && (amount === null || amount < 1)
      ? { amount: 'A whole number from 1, or nothing for all of it.' }
      : {}),
    ...findReasonProblems(draft),
  }
}

/** The body to send. Only for a draft without problems. */
export function toClawBack(draft: ClawBackDraft): ClawBack {
  const amount = draft.amount.trim() === '' ? null : parseCredits(draft.amount)
  return {
    kind: draft.kind,
    payment_id: draft.paymentId.trim(),
    ...(amount === null ? {} : { amount }),
    ...toReason(draft),
  }
}

import type { Approval, ApprovalOperation, ApprovalState } from '@scrip/sdk/admin'
import { formatCreditsOf } from '../../../ui/format-credits.ts'
import type { Tone } from '../../../ui/status-pill.tsx'

export const writeLabels: Readonly<Record<ApprovalOperation, string>> = {
  adminCreateGrant: 'Give a grant',
  adminVoidGrant: 'Void a grant',
  adminChangeGrantExpiry: 'Change an expiry',
  adminRefundCharge: 'Refund a charge',
  adminAdjustCredits: 'Take credits away',
  adminClawBack: 'Claw credits back',
  adminChangePlan: 'Change the plan',
  adminRequestBulkGrant: 'Grant in bulk',
}

export const stateWords: Readonly<Record<ApprovalState, { readonly label: string; readonly tone: Tone }>> = {
  open: { label: 'Open', tone: 'warn' },
  run: { label: 'Approved and done', tone: 'good' },
  rejected: { label: 'Rejected', tone: 'bad' },
  withdrawn: { label: 'Withdrawn', tone: 'quiet' },
  stale: { label: 'Out of date', tone: 'quiet' },
  expired: { label: 'Expired', tone: 'quiet' },
}

/** `20,000 API credits`, of both kinds one after the other and never as a sum. */
export function describeMoves({ moves }: Pick<Approval, 'moves'>): string {
  return moves.length === 0
    ? 'No credits'
    : moves.map(({ kind, amount }) => formatCreditsOf(amount, kind)).join(', ')
}

/** What happened to it, whether credits moved, what to do. */
export function describeDecision({ state, decision }: Pick<Approval, 'state' | 'decision'>): string {
  const by = decision === null ? '' : ` by ${decision.by.label}`
  switch (state) {
    case 'open':
      return 'Nothing has moved. It runs when somebody approves it.'
    case 'run':
      return `Approved${by} and done at once. The credits have moved.`
    case 'rejected':
      return `Rejected${by}. No credits moved.`
    case 'withdrawn':
      return `Withdrawn${by}. No credits moved.`
    case 'stale':
      return 'The account had changed since the preview, so nothing was done. No credits moved. Preview it again and ask anew.'
    case 'expired':
      return 'Nobody decided within 7 days. No credits moved. Preview it again and ask anew.'
  }
}

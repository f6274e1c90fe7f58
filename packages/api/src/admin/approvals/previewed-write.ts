import type { CreditsReceipt, GrantPreview, PlanChangeReceipt } from '@scrip/contract'
import { type Balance, creditKinds, credits } from '@scrip/rules'
import type { ApprovalEffect } from '../../ports/approvals.ts'
import type { Move } from './approval-need.ts'

/** What of a preview an approval keeps. */
export interface PreviewedWrite {
  readonly version: string
  readonly moves: readonly Move[]
  readonly effects: readonly ApprovalEffect[]
}

type Preview = GrantPreview | CreditsReceipt | PlanChangeReceipt

/** Reads what one of our own use cases answered to `preview=true`: the contract suite judges those answers. */
export function parsePreviewedWrite(body: unknown): PreviewedWrite {
  const preview = body as Preview
  const moves = preview.approval.moves
    .filter(({ amount }) => amount > 0)
    .map(({ kind, amount }) => ({ kind, amount: credits(amount) }))
  return { version: preview.version, moves, effects: effectsOf(preview) }
}

function effectsOf(preview: Preview): readonly ApprovalEffect[] {
  if ('effects' in preview) return creditKinds.map((kind) => toEffect(kind, preview.effects[kind]))
  const { effect } = preview
  if ('kind' in effect) return [toEffect(effect.kind, effect)]
  return preview.approval.moves.map(({ kind }) => toEffect(kind, effect))
}

type WireEffect = Pick<GrantPreview['effect'], 'before' | 'after'>

function toEffect(kind: ApprovalEffect['kind'], { before, after }: WireEffect): ApprovalEffect {
  return { kind, before: fromApiBalance(before), after: fromApiBalance(after) }
}

function fromApiBalance(balance: WireEffect['before']): Balance {
  return {
    granted: credits(balance.granted),
    available: credits(balance.available),
    held: credits(balance.held),
    used: credits(balance.used),
    expired: credits(balance.expired),
    voided: credits(balance.voided),
    rolled: credits(balance.rolled),
  }
}

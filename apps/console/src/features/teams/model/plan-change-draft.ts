import type { PlanChange, PlanChangeReceipt } from '@scrip/sdk/admin'
import { toEffectRows } from '../../../ui/effect-rows.ts'
import type { EffectRow } from '../../../ui/effect-rows.ts'
import { kindLabels, kinds } from '../../../ui/kind.ts'
import { emptyReasonDraft, findReasonProblems, toReason } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'

/** The form of another plan, as typed. */
export interface PlanChangeDraft extends ReasonDraft {
  readonly planId: string
  /** `default`: an upgrade now, anything else at the period's end. */
  readonly at: 'default' | 'now' | 'period_end'
}

export const emptyPlanChangeDraft: PlanChangeDraft = { planId: '', at: 'default', ...emptyReasonDraft }

export function findPlanChangeProblems(
  draft: PlanChangeDraft,
): Partial<Record<keyof PlanChangeDraft, string>> {
  return { ...(draft.planId === '' ? { planId: 'Choose a plan.' } : {}), ...findReasonProblems(draft) }
}

/** The body to send. Only for a draft without problems. */
export function toPlanChange(draft: PlanChangeDraft): PlanChange {
  return {
    plan_id: draft.planId,
    ...(draft.at === 'default' ? {} : { at: draft.at }),
    ...toReason(draft),
  }
}

/** What it does to each account at once, the kinds apart. */
export function toPlanEffectRows({ effects }: Pick<PlanChangeReceipt, 'effects'>): readonly EffectRow[] {
  return kinds.flatMap((kind) =>
    toEffectRows(effects[kind]).map((row) => ({
      ...row,
      label: `${kindLabels[kind]} ${row.label.toLowerCase()}`,
    })),
  )
}

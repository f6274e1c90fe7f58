import type { BudgetSetting } from '@scrip/sdk/admin'
import type { Kind } from '../../../ui/kind.ts'
import { parseCredits } from '../../../ui/parse-credits.ts'
import { emptyReasonDraft, findReasonProblems, toReason } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'

/** The form of a budget, as typed. */
export interface BudgetDraft extends ReasonDraft {
  /** The id of the team, of a key or of a member: whose spending it counts. */
  readonly scopeId: string
  readonly kind: Kind
  readonly window: BudgetSetting['window']
  readonly limit: string
}

export function emptyBudgetDraft(teamId: string): BudgetDraft {
  return { scopeId: teamId, kind: 'api', window: 'month', limit: '', ...emptyReasonDraft }
}

export function findBudgetProblems(draft: BudgetDraft): Partial<Record<keyof BudgetDraft, string>> {
  return {
    ...(parseCredits(draft.limit) === null ? { limit: 'A whole number; 0 stops all that costs.' } : {}),
    ...findReasonProblems(draft),
  }
}

/** The body to send. Only for a draft without problems. */
export function toBudgetSetting(draft: BudgetDraft): BudgetSetting {
  const limit = parseCredits(draft.limit)
  if (limit === null) throw new TypeError('A draft with problems was sent')
  return {
    scope: scopeOf(draft.scopeId),
    scope_id: draft.scopeId,
    kind: draft.kind,
    window: draft.window,
    limit,
    ...toReason(draft),
  }
}

/** An id says what it is of. */
function scopeOf(scopeId: string): BudgetSetting['scope'] {
  if (scopeId.startsWith('key_')) return 'api_key'
  return scopeId.startsWith('mem_') ? 'member' : 'team'
}

import { findReasonProblems } from '../../../ui/reason-draft.ts'
import type { ReasonDraft } from '../../../ui/reason-draft.ts'
import { findRuleProblems } from './rule-draft.ts'
import type { RuleDraft } from './rule-draft.ts'

/** A rule and why it changes, as typed. */
export interface RuleForm extends RuleDraft, ReasonDraft {}

export function findRuleFormProblems(values: RuleForm): Partial<Record<keyof RuleForm, string>> {
  return { ...findRuleProblems(values), ...findReasonProblems(values) }
}

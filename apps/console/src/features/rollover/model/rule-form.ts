import { findRuleProblems } from './rule-draft.ts'
import type { RuleDraft } from './rule-draft.ts'

/** A rule and why it changes, as typed. */
export interface RuleForm extends RuleDraft {
  readonly reasonCode: string
  readonly note: string
  readonly ticketUrl: string
}

export function findRuleFormProblems(values: RuleForm): Partial<Record<keyof RuleForm, string>> {
  return {
    ...findRuleProblems(values),
    ...(values.reasonCode === '' ? { reasonCode: 'Choose a reason.' } : {}),
    ...(values.note.trim() === '' ? { note: 'Say why, in a sentence.' } : {}),
    ...(values.ticketUrl === '' || /^https?:\/\/\S+$/.test(values.ticketUrl)
      ? {}
      : { ticketUrl: 'A web address, beginning with https://' }),
  }
}

import type { RolloverLife, RolloverRule } from '@scrip/sdk/admin'
import { formatCredits } from '../../../ui/format-credits.ts'
import { parseCredits } from '../../../ui/parse-credits.ts'

/** The form of a rollover rule, as typed. An empty cap is no cap. */
export interface RuleDraft {
  readonly mode: 'none' | 'all' | 'percent'
  readonly percent: string
  readonly percentOf: 'unused' | 'granted'
  readonly maxAmount: string
  readonly maxRollovers: string
  readonly life: 'forever' | 'origin' | 'rollover'
  readonly months: string
}

export type RuleProblems = Partial<Record<keyof RuleDraft, string>>

export function toRuleDraft(rule: RolloverRule): RuleDraft {
  const empty: RuleDraft = {
    mode: rule.mode,
    percent: '50',
    percentOf: 'unused',
    maxAmount: '',
    maxRollovers: '',
    life: 'forever',
    months: '12',
  }
  if (rule.mode === 'none') return empty
  return {
    ...empty,
    ...(rule.mode === 'percent' ? { percent: String(rule.percent), percentOf: rule.percent_of } : {}),
    maxAmount: toText(rule.max_amount),
    maxRollovers: toText(rule.max_rollovers),
    life: rule.life.basis,
    ...(rule.life.basis === 'forever' ? {} : { months: String(rule.life.months) }),
  }
}

function toText(cap: number | null | undefined): string {
  return cap === null || cap === undefined ? '' : String(cap)
}

/** What is wrong with each field that the mode and the life use. */
export function findRuleProblems(draft: RuleDraft): RuleProblems {
  if (draft.mode === 'none') return {}
  const isBetween = (text: string, min: number, max: number) => {
    const value = parseCredits(text)
    return value !== null && value >= min && value <= max
  }
  const isCap = (text: string, max: number) => text.trim() === '' || isBetween(text, 0, max)
  return {
    ...(draft.mode === 'percent' && !isBetween(draft.percent, 1, 100)
      ? { percent: 'A whole number from 1 to 100.' }
      : {}),
    ...(isCap(draft.maxAmount, Number.MAX_SAFE_INTEGER) ? {} : { maxAmount: 'A whole number, or nothing.' }),
    ...(isCap(draft.maxRollovers, 1000) ? {} : { maxRollovers: 'A whole number up to 1,000, or nothing.' }),
    ...(draft.life !== 'forever' && !isBetween(draft.months, 1, 120)
      ? { months: 'A whole number from 1 to 120.' }
      : {}),
  }
}

/** The rule to send. Only for a draft without problems. */
export function toRolloverRule(draft: RuleDraft): RolloverRule {
  if (draft.mode === 'none') return { mode: 'none' }
  const caps = {
    max_amount: parseCredits(draft.maxAmount),
    max_rollovers: parseCredits(draft.maxRollovers),
    life: toLife(draft),
  }
  if (draft.mode === 'all') return { mode: 'all', ...caps }
  return { mode: 'percent', percent: parseCredits(draft.percent) ?? 0, percent_of: draft.percentOf, ...caps }
}

function toLife(draft: RuleDraft): RolloverLife {
  if (draft.life === 'forever') return { basis: 'forever' }
  return { basis: draft.life, months: parseCredits(draft.months) ?? 0 }
}

/** The rule in a sentence. */
export function describeRule(rule: RolloverRule): string {
  if (rule.mode === 'none') return 'Nothing rolls over.'
  const what =
    rule.mode === 'all'
      ? 'All unused paid plan credits roll over'
      : rule.percent_of === 'unused'
        ? `${rule.percent}% of the unused paid plan credits roll over`
        : `Unused paid plan credits roll over, up to ${rule.percent}% of what was granted`
  const amount =
    toText(rule.max_amount) === '' ? '' : `, at most ${formatCredits(rule.max_amount ?? 0)} alive at once`
  const times =
    toText(rule.max_rollovers) === ''
      ? ''
      : `, at most ${rule.max_rollovers === 1 ? 'once' : `${toText(rule.max_rollovers)} times`}`
  return `${what}${amount}${times}; they ${describeLife(rule.life)}.`
}

function describeLife(life: RolloverLife): string {
  switch (life.basis) {
    case 'forever':
      return 'never expire'
    case 'origin':
      return `expire ${monthsOf(life)} after they were first bought`
    case 'rollover':
      return `expire ${monthsOf(life)} after the rollover`
  }
}

function monthsOf(life: { readonly months: number }): string {
  return life.months === 1 ? '1 month' : `${life.months} months`
}

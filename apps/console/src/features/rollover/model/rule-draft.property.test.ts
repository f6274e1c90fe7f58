import type { RolloverLife, RolloverRule } from '@scrip/sdk/admin'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeRule, findRuleProblems, toRolloverRule, toRuleDraft } from './rule-draft.ts'

const cap = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null })
const months = fc.integer({ min: 1, max: 120 })
const life: fc.Arbitrary<RolloverLife> = fc.oneof(
  fc.constant({ basis: 'forever' as const }),
  fc.record({ basis: fc.constant('origin' as const), months }),
  fc.record({ basis: fc.constant('rollover' as const), months }),
)
const caps = { max_amount: cap(1_000_000), max_rollovers: cap(1000), life }
const rules: fc.Arbitrary<RolloverRule> = fc.oneof(
  fc.constant({ mode: 'none' as const }),
  fc.record({ mode: fc.constant('all' as const), ...caps }),
  fc.record({
    mode: fc.constant('percent' as const),
    percent: fc.integer({ min: 1, max: 100 }),
    percent_of: fc.constantFrom('unused' as const, 'granted' as const),
    ...caps,
  }),
)

it('sends back the rule that it showed', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const draft = toRuleDraft(rule)
      expect(findRuleProblems(draft)).toEqual({})
      expect(toRolloverRule(draft)).toEqual(rule)
    }),
  )
})

it('judges only the fields that the mode uses', () => {
  const draft = { ...toRuleDraft({ mode: 'none' }), percent: '0', months: 'x' }
  expect(findRuleProblems(draft)).toEqual({})
  expect(findRuleProblems({ ...draft, mode: 'all' })).toEqual({})
  expect(Object.keys(findRuleProblems({ ...draft, mode: 'percent', life: 'origin' }))).toEqual([
    'percent',
    'months',
  ])
})

it('says a rule in a sentence', () => {
  expect(describeRule({ mode: 'none' })).toBe('Nothing rolls over.')
  expect(describeRule({ mode: 'all', max_amount: 5000, life: { basis: 'origin', months: 12 } })).toBe(
    'All unused paid plan credits roll over, at most 5,000 alive at once; they expire 12 months after they were first bought.',
  )
})

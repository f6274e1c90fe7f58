import { expect, it } from 'vitest'
import {
  emptyPlanChangeDraft,
  findPlanChangeProblems,
  toPlanChange,
  toPlanEffectRows,
} from './plan-change-draft.ts'

const reason = { reasonCode: 'sales_agreement', note: 'Signed today.' }

it('leaves the instant to the server unless one is chosen', () => {
  const draft = { ...emptyPlanChangeDraft, ...reason, planId: 'api_5000' }
  expect(findPlanChangeProblems(draft)).toEqual({})
  expect(toPlanChange(draft)).toEqual({
    plan_id: 'api_5000',
    reason_code: 'sales_agreement',
    note: 'Signed today.',
  })
  expect(toPlanChange({ ...draft, at: 'period_end' }).at).toBe('period_end')
  expect(Object.keys(findPlanChangeProblems(emptyPlanChangeDraft))).toContain('planId')
})

it('keeps the two kinds apart', () => {
  const empty = { granted: 0, available: 0, held: 0, used: 0, expired: 0, voided: 0, rolled: 0 }
  const granted = { ...empty, granted: 5, available: 5 }
  const effects = {
    api: { before: empty, after: granted, grant: null },
    company: { before: empty, after: empty, grant: null },
  }
  expect(toPlanEffectRows({ effects })).toEqual([
    { label: 'API available', before: 0, after: 5 },
    { label: 'API granted', before: 0, after: 5 },
    { label: 'Company available', before: 0, after: 0 },
  ])
})

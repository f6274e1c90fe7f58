import { expect, it } from 'vitest'
import { emptyBudgetDraft, findBudgetProblems, toBudgetSetting } from './budget-draft.ts'

const reason = { reasonCode: 'other', note: 'Asked for by the owner.' }

it('knows by the id whose spending it counts', () => {
  const draft = { ...emptyBudgetDraft('team_1'), ...reason, limit: '5,000' }
  expect(findBudgetProblems(draft)).toEqual({})
  expect(toBudgetSetting(draft)).toMatchObject({ scope: 'team', scope_id: 'team_1', limit: 5000 })
  expect(toBudgetSetting({ ...draft, scopeId: 'key_1' }).scope).toBe('api_key')
  expect(toBudgetSetting({ ...draft, scopeId: 'mem_1', limit: '0' })).toMatchObject({
    scope: 'member',
    limit: 0,
  })
})

it('asks for a limit and a reason', () => {
  expect(Object.keys(findBudgetProblems(emptyBudgetDraft('team_1')))).toEqual(['limit', 'reasonCode', 'note'])
})

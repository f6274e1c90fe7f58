import { expect, it } from 'vitest'
import { emptyTeamDraft, findTeamProblems, toTeamCreation } from './team-draft.ts'

it('asks for a name and a plan', () => {
  expect(findTeamProblems(emptyTeamDraft)).toEqual({
    name: 'Give the team a name.',
    planId: 'Choose a plan.',
  })
  expect(findTeamProblems({ ...emptyTeamDraft, name: 'Northwind', planId: 'free' })).toEqual({})
})

it('leaves out what was left empty', () => {
  expect(toTeamCreation({ ...emptyTeamDraft, name: ' Northwind ', planId: 'free' })).toEqual({
    name: 'Northwind',
    plan_id: 'free',
    time_zone: 'UTC',
  })
})

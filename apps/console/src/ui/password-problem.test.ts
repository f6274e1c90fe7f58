import { expect, it } from 'vitest'
import { findPasswordProblem } from './password-problem.ts'

it.each([
  ['correct horse battery', 'correct horse battery', null],
  ['too short', 'too short', 'At least 12 characters, please.'],
  ['correct horse battery', 'correct horse batterie', 'The two are not the same.'],
])('%s and %s', (password, again, problem) => {
  expect(findPasswordProblem(password, again)).toBe(problem)
})

import { expect, it } from 'vitest'
import { findPages, readTeamId } from './palette-items.ts'

it('finds pages by a part of their name, those of the open team first', () => {
  expect(findPages('audit', 'team_1').map(({ href }) => href)).toEqual(['/teams/team_1/audit', '/audit'])
  expect(findPages(' LEDGER', null)).toEqual([])
  expect(findPages('', null).length).toBeGreaterThan(3)
})

it('knows the team of a path', () => {
  expect(readTeamId('/teams/team_1/ledger')).toBe('team_1')
  expect(readTeamId('/teams/new')).toBeNull()
  expect(readTeamId('/audit')).toBeNull()
})

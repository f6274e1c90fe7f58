import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import type { TeamField } from '../ports/team-search.ts'
import type { TeamCandidate } from '../ports/teams.ts'
import { rankCandidates } from './rank-candidates.ts'

function candidate(id: string, field: TeamField, text: string, createdAt = 0): TeamCandidate {
  const team = {
    id,
    name: id,
    domain: null,
    status: 'active',
    planId: 'free',
    planVersion: 1,
    nextPlan: null,
    timeZone: 'UTC',
    createdAt: instant(createdAt),
    lastActiveAt: null,
  } as const
  return { team, field, text }
}

test.each([
  ['North', 'exact'],
  ['Northwind', 'beginning'],
  ['Great Northwind', 'word'],
  ['up-north.example', 'word'],
  ['Fornorth', 'part'],
  ['Fornorth North', 'word'],
  ['Süd', undefined],
])('%s holds north as %s', (text, match) => {
  expect(rankCandidates([candidate('team_1', 'name', text)], 'north')[0]?.match).toBe(match)
})

test('puts the best match first, then the better field, the shorter text and the newer team', () => {
  const ranked = rankCandidates(
    [
      candidate('part', 'name', 'Fornorth'),
      candidate('mail', 'member_email', 'north@x.example'),
      candidate('long', 'name', 'Northern Traders'),
      candidate('old', 'name', 'Northern', 1),
      candidate('new', 'name', 'Northern', 2),
      candidate('exact', 'domain', 'NORTH'),
    ],
    'north',
  )
  expect(ranked.map(({ team }) => team.id)).toEqual(['exact', 'new', 'old', 'long', 'mail', 'part'])
})

test('shows a team once, by what matched best', () => {
  const ranked = rankCandidates(
    [
      candidate('team_1', 'member_email', 'ada@north.example'),
      candidate('team_1', 'domain', 'north.example'),
    ],
    'north',
  )
  expect(ranked.map(({ field, match }) => [field, match])).toEqual([['domain', 'beginning']])
})

import type { SearchResult } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { rankCandidates, type RankedTeam } from './rank-candidates.ts'
import { toTeamQuery } from './team-query.ts'

/** Of each field; more of one than this are told as "there are more". */
const candidatesPerField = 60

export async function adminSearch({ ports, request }: StaffCall<'adminSearch'>): Promise<Answer> {
  const { q, limit } = request.query
  const query = toTeamQuery(q, ports.keyPrefix)
  if (query === '') return answerOk({ data: [], is_complete: true })
  const candidates = await ports.teams.findCandidates(query, candidatesPerField)
  const ranked = rankCandidates(candidates, query)
  return answerOk({
    data: ranked.slice(0, limit).map(toApiResult),
    is_complete: ranked.length <= limit && candidates.length < candidatesPerField,
  })
}

function toApiResult({ team, field, text, match }: RankedTeam): SearchResult {
  return {
    team_id: team.id,
    name: team.name,
    domain: team.domain,
    status: team.status,
    matched_field: field,
    matched_text: text,
    match,
  }
}

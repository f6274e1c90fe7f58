import { teamFields } from '../ports/team-search.ts'
import type { TeamCandidate } from '../ports/teams.ts'

/** Best first. */
const matches = ['exact', 'beginning', 'word', 'part'] as const
type Match = (typeof matches)[number]

export interface RankedTeam extends TeamCandidate {
  readonly match: Match
}

/** Each team once, by what of it matched best; then by field, shorter texts first, newer teams first. */
export function rankCandidates(candidates: readonly TeamCandidate[], query: string): readonly RankedTeam[] {
  const wanted = query.toLowerCase()
  const ranked = candidates
    .flatMap((candidate): RankedTeam[] => {
      const match = matchOf(candidate.text.toLowerCase(), wanted)
      return match === null ? [] : [{ ...candidate, match }]
    })
    .toSorted(compare)
  const seen = new Set<string>()
  return ranked.filter(({ team }) => !seen.has(team.id) && seen.add(team.id))
}

function matchOf(text: string, wanted: string): Match | null {
  if (text === wanted) return 'exact'
  if (text.startsWith(wanted)) return 'beginning'
  const at = text.indexOf(wanted)
  if (at === -1) return null
  for (let from = at; from !== -1; from = text.indexOf(wanted, from + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(from - 1))) return 'word'
  }
  return 'part'
}

function compare(a: RankedTeam, b: RankedTeam): number {
  return (
    matches.indexOf(a.match) - matches.indexOf(b.match) ||
    teamFields.indexOf(a.field) - teamFields.indexOf(b.field) ||
    a.text.length - b.text.length ||
    b.team.createdAt - a.team.createdAt ||
    (a.team.id < b.team.id ? -1 : 1)
  )
}

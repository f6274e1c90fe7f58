import type { TeamState } from './teams-state.ts'

/** By name, domain, id, key prefix or member e-mail: any case, anywhere in the text. Null matches all. */
export function matchesTeamSearch({ team, members, keys }: TeamState, query: string | null): boolean {
  if (query === null) return true
  const wanted = query.toLowerCase()
  const has = (text: string | null): boolean => text !== null && text.toLowerCase().includes(wanted)
  return (
    has(team.name) ||
    has(team.domain) ||
    has(team.id) ||
    members.some((member) => has(member.email)) ||
    [...keys.values()].some((key) => has(key.prefix))
  )
}

import type { TeamCandidate } from '@scrip/api/ports'
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

/** Every text of the team that holds the query. */
export function candidatesOf({ team, members, keys }: TeamState, query: string): readonly TeamCandidate[] {
  const wanted = query.toLowerCase()
  const texts: readonly (readonly [TeamCandidate['field'], string | null])[] = [
    ['name', team.name],
    ['domain', team.domain],
    ['id', team.id],
    ...[...keys.values()].map(({ prefix }) => ['key_prefix', prefix] as const),
    ...members.map(({ email }) => ['member_email', email] as const),
  ]
  return texts.flatMap(([field, text]) =>
    text?.toLowerCase().includes(wanted) === true ? [{ team, field, text }] : [],
  )
}

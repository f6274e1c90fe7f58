import type { Team } from './teams.ts'

export const teamFields = ['name', 'domain', 'id', 'key_prefix', 'member_email'] as const
export type TeamField = (typeof teamFields)[number]

/** A text of a team that a search found. */
export interface TeamCandidate {
  readonly team: Team
  readonly field: TeamField
  readonly text: string
}

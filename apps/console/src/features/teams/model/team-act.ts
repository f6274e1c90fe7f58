import { readOneOf } from '../../../app/search-params.ts'

/** What may be done to a team from its first page. */
const teamActs = ['adjust', 'claw-back', 'plan', 'suspend', 'unsuspend'] as const
export type TeamAct = (typeof teamActs)[number]

/** What the URL of a team's first page holds: what is about to be done. */
export interface OverviewSearch {
  readonly act?: TeamAct | undefined
}

export function parseOverviewSearch(raw: Readonly<Record<string, unknown>>): OverviewSearch {
  return { act: readOneOf(raw, 'act', teamActs) }
}

import type { SearchResult } from '@scrip/sdk/admin'

/** Something that the palette leads to. `href` is a path of the console. */
export interface PaletteItem {
  readonly key: string
  readonly label: string
  readonly hint: string
  readonly href: string
}

const pages: readonly Omit<PaletteItem, 'key'>[] = [
  { label: 'Teams', hint: 'Page', href: '/teams' },
  { label: 'Search', hint: 'Page', href: '/search' },
  { label: 'Usage of all teams', hint: 'Page', href: '/usage' },
  { label: 'Audit log', hint: 'Page', href: '/audit' },
  { label: 'Exports', hint: 'Page', href: '/exports' },
]

const teamPages = [
  ['Overview', ''],
  ['Ledger, API credits', '/ledger?kind=api'],
  ['Ledger, company credits', '/ledger?kind=company'],
  ['Grants', '/grants'],
  ['Give a grant', '/grants/new'],
  ['Rollover', '/rollover'],
  ['Usage', '/usage'],
  ['API keys', '/keys'],
  ['Audit of this team', '/audit'],
] as const

/** The team of a path, if it is one of a team's pages. */
export function readTeamId(pathname: string): string | null {
  return /^\/teams\/(team_[0-9A-Za-z]+)/.exec(pathname)?.[1] ?? null
}

/** What is there without asking anybody: pages, and the pages of the team that is open. */
export function findPages(text: string, teamId: string | null): readonly PaletteItem[] {
  const wanted = text.trim().toLowerCase()
  const ofTeam =
    teamId === null
      ? []
      : teamPages.map(([label, path]) => ({ label, hint: 'This team', href: `/teams/${teamId}${path}` }))
  return [...ofTeam, ...pages]
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .map((page) => ({ key: `${page.hint} ${page.label}`, ...page }))
}

/** @param describe what of the team matched */
export function toTeamItems(
  results: readonly SearchResult[],
  describe: (result: SearchResult) => string,
): readonly PaletteItem[] {
  return results.map((result) => ({
    key: result.team_id,
    label: result.name,
    hint: describe(result),
    href: `/teams/${result.team_id}`,
  }))
}

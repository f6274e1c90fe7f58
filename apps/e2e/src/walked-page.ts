/** The teams that the walk over all pages looks at. */
export interface WalkedTeams {
  /** Has searched, revealed, been given and been refunded. */
  readonly busy: string
  /** Has just been made. */
  readonly fresh: string
}

/**
 * Values of the parameters of paths. A new page with a new parameter fails the walk until its value stands here: what is
 * looked at must be a page that has something to show.
 */
const parameters: Readonly<Record<string, string>> = {
  // The path of the page for everything else.
  '': 'no/such/page',
}

/** What a page is asked for so that it has nothing to show, where a new team alone does not do that. */
const emptyQueries: Readonly<Record<string, string>> = {
  '/audit': 'actor=nobody',
  '/sign-in': 'back=%2Fteams%2Fnew',
  '/teams': 'q=no-such-team',
  '/teams/$teamId/audit': 'actor=nobody',
  '/teams/$teamId/ledger': 'type=void',
  '/usage': 'from=2020-01-01&to=2020-01-03',
}

/** Where a page stands for a team, below the console's root. */
export function addressOf(path: string, teamId: string): string {
  const filled = path.replaceAll(/\$(\w*)/gu, (_, name: string) => {
    const value = name === 'teamId' ? teamId : parameters[name]
    if (value === undefined) throw new Error(`the walk has no value for $${name} of ${path}`)
    return value
  })
  return filled.replace(/^\//u, '')
}

export function emptyAddressOf(path: string, teams: WalkedTeams): string {
  const query = emptyQueries[path]
  return query === undefined ? addressOf(path, teams.fresh) : `${addressOf(path, teams.fresh)}?${query}`
}

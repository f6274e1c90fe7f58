/** What the walk over all pages looks at. */
export interface WalkedThings {
  /** A team that has searched, revealed, been given and been refunded. */
  readonly busy: string
  /** A team that has just been made. */
  readonly fresh: string
  /** Waits for a second person. */
  readonly approvalId: string
  /** Was only tried. */
  readonly bulkGrantId: string
}

/** What a page is asked for so that it has nothing to show, where a new team alone does not do that. */
const emptyQueries: Readonly<Record<string, string>> = {
  '/approvals': 'team=team_00000000000000000000000000',
  '/audit': 'actor=nobody',
  '/bulk/$bulkGrantId': 'state=failed',
  '/search': 'q=nothing-is-called-so',
  '/sign-in': 'back=%2Fteams%2Fnew',
  '/teams': 'q=no-such-team',
  '/teams/$teamId/audit': 'actor=nobody',
  '/teams/$teamId/ledger': 'type=void',
  '/usage': 'from=2020-01-01&to=2020-01-03',
}

/** What a page is asked for so that it has something to show. */
const busyQueries: Readonly<Record<string, string>> = {
  '/search': 'q=demo',
  '/teams/$teamId/access': 'state=all',
}

/** Where a page stands for the busy team, below the console's root. */
export function addressOf(path: string, things: WalkedThings): string {
  return withQuery(fill(path, things, things.busy), busyQueries[path])
}

/** Where the same page has nothing to show. */
export function emptyAddressOf(path: string, things: WalkedThings): string {
  return withQuery(fill(path, things, things.fresh), emptyQueries[path])
}

/**
 * @throws Error for a parameter without a value. So a page with a new one fails the walk until its value stands here: what is
 * looked at must be a page that has something to show.
 */
function fill(path: string, things: WalkedThings, teamId: string): string {
  const parameters: Readonly<Record<string, string>> = {
    // The path of the page for everything else.
    '': 'no/such/page',
    approvalId: things.approvalId,
    bulkGrantId: things.bulkGrantId,
    teamId,
  }
  const filled = path.replaceAll(/\$(\w*)/gu, (_, name: string) => {
    const value = parameters[name]
    if (value === undefined) throw new Error(`the walk has no value for $${name} of ${path}`)
    return value
  })
  return filled.replace(/^\//u, '')
}

function withQuery(address: string, query: string | undefined): string {
  return query === undefined ? address : `${address}?${query}`
}

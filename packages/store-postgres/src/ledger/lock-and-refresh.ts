import {
  type Account,
  type AccountView,
  accountKey,
  credits,
  type Grant,
  type Instant,
  instant,
  type Needs,
} from '@scrip/rules'
import { toTextArray } from '../connection/array-parameter.ts'
import { lockAndLoadViews, loadViews, type LoadedViews, type Queryable } from './load-views.ts'
import type { LoadStatement } from './load-statements.ts'
import { type KnownAccount, isDue } from './remembered-accounts.ts'

/**
 * Locks the accounts and looks at them, like `lockAndLoadViews`, but of those that are remembered it reads only what
 * consumption moves: that is what other processes change all the time. Of one that has changed otherwise, which its
 * standing tells, or on which work has fallen due, everything is read.
 *
 * @param known some of the accounts; of these nothing is read that a command may need beside account and grants.
 */
export async function lockAndRefresh(
  client: Queryable,
  needed: readonly Needs[],
  known: ReadonlyMap<string, KnownAccount>,
  readClock: () => Instant,
): Promise<LoadedViews> {
  if (known.size === 0) return lockAndLoadViews(client, needed, readClock)
  const others = needed.filter(({ account }) => !known.has(accountKey(account)))
  const [accounts, grants, loaded] = await Promise.all([
    client.query<SpentAccountRow>({ ...lockSpentAccounts, values: columnsOf(known, others) }),
    client.query<SpentGrantRow>({ ...readSpentGrants, values: columnsOf(known, []) }),
    others.length === 0 ? null : loadViews(client, others, readClock),
  ])
  const now = loaded?.now ?? readClock()
  const refreshed = refresh([...known.values()], accounts.rows, grants.rows)
  if (refreshed === null || refreshed.some(({ view }) => isDue(view, now))) {
    return lockAndLoadViews(client, needed, readClock)
  }
  const found = new Map(loaded?.accounts)
  for (const [index, key] of [...known.keys()].entries()) {
    const account = refreshed[index]
    if (account !== undefined) found.set(key, account)
  }
  return { accounts: inOrderOfMention(needed, found), now }
}

/** As with a whole look: decisions take their ids in this order. */
function inOrderOfMention(
  needed: readonly Needs[],
  found: ReadonlyMap<string, KnownAccount>,
): ReadonlyMap<string, KnownAccount> {
  const accounts = new Map<string, KnownAccount>()
  for (const { account } of needed) {
    const key = accountKey(account)
    const view = found.get(key)
    if (view !== undefined) accounts.set(key, view)
  }
  return accounts
}

const wantedAccounts = 'unnest($1::text[], $2::text[]) with ordinality as wanted (team_id, kind, number)'

interface SpentAccountRow {
  /** From 1, as they were asked for. */
  readonly number: number
  readonly revision: number
  readonly standing: number
  readonly sequence: number
  readonly last_at: number
  readonly available: number
  readonly used: number
}
/** In one order for all writers. */
const lockSpentAccounts: LoadStatement = {
  name: 'lock_spent_accounts',
  text: `select wanted.number, a.revision, a.standing, a.sequence, a.last_at, a.available, a.used
    from accounts a join ${wantedAccounts} on a.team_id = wanted.team_id and a.kind = wanted.kind
    order by a.team_id, a.kind for no key update of a`,
}

interface SpentGrantRow {
  readonly number: number
  readonly sequence: number
  readonly available: number
  readonly used: number
}
const readSpentGrants: LoadStatement = {
  name: 'read_spent_grants',
  text: `select wanted.number, g.sequence, g.available, g.used from ${wantedAccounts}
    cross join lateral (
      select * from grants g where g.team_id = wanted.team_id and g.kind = wanted.kind
        and g.state in ('pending', 'live') offset 0
    ) g`,
}

function columnsOf(known: ReadonlyMap<string, KnownAccount>, others: readonly Needs[]): Buffer[] {
  const refs = new Map(Array.from(known, ([key, { view }]) => [key, view.account]))
  const otherRefs = new Map(others.map(({ account }) => [accountKey(account), account]))
  const all = [...refs.values(), ...otherRefs.values()].filter((ref) => ref !== null)
  return [toTextArray(all.map(({ teamId }) => teamId)), toTextArray(all.map(({ kind }) => kind))]
}

/** Null when one of them has changed otherwise. */
function refresh(
  known: readonly KnownAccount[],
  accountRows: readonly SpentAccountRow[],
  grantRows: readonly SpentGrantRow[],
): readonly KnownAccount[] | null {
  const rowsByNumber: { account: SpentAccountRow | null; readonly grants: SpentGrantRow[] }[] = known.map(
    () => ({ account: null, grants: [] }),
  )
  for (const row of accountRows) {
    const rows = rowsByNumber[row.number - 1]
    if (rows !== undefined) rows.account = row
  }
  for (const row of grantRows) rowsByNumber[row.number - 1]?.grants.push(row)
  const refreshed: KnownAccount[] = []
  for (const [index, before] of known.entries()) {
    const rows = rowsByNumber[index]
    const account = rows?.account
    if (rows === undefined || account === undefined || account === null) return null
    if (account.standing !== before.standing || before.view.account === null) return null
    const grants = grantsAfter(before.view.grants, rows.grants)
    if (grants === null) return null
    const view: AccountView = { ...before.view, account: accountAfter(before.view.account, account), grants }
    refreshed.push({ view, revision: account.revision, standing: account.standing })
  }
  return refreshed
}

function accountAfter(before: Account, row: SpentAccountRow): Account {
  const balance = { ...before.balance, available: credits(row.available), used: credits(row.used) }
  return { ...before, sequence: row.sequence, lastAt: instant(row.last_at), balance }
}

function grantsAfter(before: readonly Grant[], rows: readonly SpentGrantRow[]): readonly Grant[] | null {
  if (before.length !== rows.length) return null
  const bySequence = new Map(rows.map((row) => [row.sequence, row]))
  const after: Grant[] = []
  for (const grant of before) {
    const row = bySequence.get(grant.sequence)
    if (row === undefined) return null
    after.push(
      row.used === grant.used && row.available === grant.available
        ? grant
        : { ...grant, available: credits(row.available), used: credits(row.used) },
    )
  }
  return after
}

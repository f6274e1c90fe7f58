import { accountKey, type AccountRef, type AccountView, idempotencyMapKey, type Needs } from '@scrip/rules'
import type pg from 'pg'
import { type AccessWindowRow, fromWindowRow } from '../rows/access-window-row.ts'
import { type AccountRow, fromAccountRow } from '../rows/account-row.ts'
import { fromGrantRow, type GrantRow } from '../rows/grant-row.ts'
import { fromIdempotencyRow, type IdempotencyRow } from '../rows/idempotency-row.ts'

type Queryable = Pick<pg.ClientBase, 'query'>

/**
 * Locks the accounts, in one order for all writers, and then reads what the decisions need.
 *
 * The statements travel together but run one after the other, each on a snapshot of its own: grants, windows and keys
 * are read as they are after the lock was got, not as they were when somebody else still held it.
 */
export function lockAndLoadViews(
  client: Queryable,
  needed: readonly Needs[],
): Promise<Map<string, AccountView>> {
  return loadViewsWith(client, needed, lockAccounts)
}

/** What decisions would read now; nothing is locked. */
export function loadViews(client: Queryable, needed: readonly Needs[]): Promise<Map<string, AccountView>> {
  return loadViewsWith(client, needed, readAccounts)
}

const accountsWanted = `select a.* from accounts a
  join unnest($1::text[], $2::text[]) as wanted (team_id, kind) on a.team_id = wanted.team_id and a.kind = wanted.kind`

const readAccounts = { name: 'read_accounts', text: accountsWanted } as const
const lockAccounts = {
  name: 'lock_accounts',
  text: `${accountsWanted} order by a.team_id, a.kind for update of a`,
} as const

const readGrants = {
  name: 'read_grants',
  text: `select g.* from grants g
    join unnest($1::text[], $2::text[]) as wanted (team_id, kind) on g.team_id = wanted.team_id and g.kind = wanted.kind
    where g.state <> 'ended'`,
} as const

const readWindows = {
  name: 'read_windows',
  text: `select newest.* from unnest($1::text[], $2::text[]) as wanted (team_id, company_id)
    cross join lateral (
      select * from access_windows w where w.team_id = wanted.team_id and w.company_id = wanted.company_id
      order by w.opened_at desc limit 1
    ) newest`,
} as const

const readKeys = {
  name: 'read_idempotency_keys',
  text: `select k.* from unnest($1::text[], $2::text[], $3::text[]) as wanted (team_id, operation, key)
    join idempotency_keys k
      on k.team_id = wanted.team_id and k.operation = wanted.operation and k.key = wanted.key`,
} as const

interface LoadedView extends AccountView {
  readonly grants: ReturnType<typeof fromGrantRow>[]
  readonly windows: Map<string, ReturnType<typeof fromWindowRow>>
  readonly idempotency: Map<string, ReturnType<typeof fromIdempotencyRow>>
}

async function loadViewsWith(
  client: Queryable,
  needed: readonly Needs[],
  accountsStatement: typeof readAccounts | typeof lockAccounts,
): Promise<Map<string, AccountView>> {
  const refs = [...new Map(needed.map(({ account }) => [accountKey(account), account])).values()]
  const accountValues = [refs.map((ref) => ref.teamId), refs.map((ref) => ref.kind)]
  const [accounts, grants, windows, keys] = await Promise.all([
    client.query<AccountRow>({ ...accountsStatement, values: accountValues }),
    client.query<GrantRow>({ ...readGrants, values: accountValues }),
    queryWindows(client, needed),
    queryKeys(client, needed),
  ])

  const accountByKey = new Map(
    accounts.rows.map(fromAccountRow).map((account) => [accountKey(account), account]),
  )
  const views = new Map<string, LoadedView>()
  for (const ref of refs) {
    const key = accountKey(ref)
    views.set(key, {
      account: accountByKey.get(key) ?? null,
      grants: [],
      windows: new Map(),
      idempotency: new Map(),
    })
  }
  for (const grant of grants.rows.map(fromGrantRow)) views.get(accountKey(grant))?.grants.push(grant)
  fillNeeds(views, needed, windows.map(fromWindowRow), keys.map(fromIdempotencyRow))
  return views
}

async function queryWindows(
  client: Queryable,
  needed: readonly Needs[],
): Promise<readonly AccessWindowRow[]> {
  const wanted = needed.flatMap(({ account, companyIds }) =>
    companyIds.map((companyId) => [account.teamId, companyId]),
  )
  if (wanted.length === 0) return []
  const values = [wanted.map(([teamId]) => teamId), wanted.map(([, companyId]) => companyId)]
  return (await client.query<AccessWindowRow>({ ...readWindows, values })).rows
}

async function queryKeys(client: Queryable, needed: readonly Needs[]): Promise<readonly IdempotencyRow[]> {
  const refs = needed.map(({ idempotency }) => idempotency).filter((ref) => ref !== null)
  if (refs.length === 0) return []
  const values = [refs.map((ref) => ref.teamId), refs.map((ref) => ref.operation), refs.map((ref) => ref.key)]
  return (await client.query<IdempotencyRow>({ ...readKeys, values })).rows
}

/** A window or a key belongs to a team; each account that asked for it gets it. */
function fillNeeds(
  views: ReadonlyMap<string, LoadedView>,
  needed: readonly Needs[],
  windows: readonly ReturnType<typeof fromWindowRow>[],
  keys: readonly ReturnType<typeof fromIdempotencyRow>[],
): void {
  const windowByName = new Map(windows.map((window) => [joined(window.teamId, window.companyId), window]))
  const keyByName = new Map(keys.map((key) => [joined(key.teamId, key.operation, key.key), key]))
  for (const { account, companyIds, idempotency } of needed) {
    const view = views.get(accountKey(account))
    for (const companyId of companyIds) {
      const window = windowByName.get(joined(account.teamId, companyId))
      if (window !== undefined) view?.windows.set(companyId, window)
    }
    if (idempotency === null) continue
    const key = keyByName.get(joined(idempotency.teamId, idempotency.operation, idempotency.key))
    if (key !== undefined) view?.idempotency.set(idempotencyMapKey(key.operation, key.key), key)
  }
}

function joined(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

/** Needs of a reader who wants the account alone. */
export function needsOfAccount(account: AccountRef): Needs {
  return { account, companyIds: [], idempotency: null }
}

import { accountKey, idempotencyMapKey, type Instant, type Needs } from '@scrip/rules'
import type pg from 'pg'
import { toTextArray } from '../connection/array-parameter.ts'
import { type AccessWindowRow, fromWindowRow } from '../rows/access-window-row.ts'
import { type AccountRow, fromAccountRow } from '../rows/account-row.ts'
import { fromGrantRow, type GrantRow } from '../rows/grant-row.ts'
import { fromIdempotencyRow, type IdempotencyRow } from '../rows/idempotency-row.ts'
import { fromPaymentRow, type PaymentRow } from '../rows/payment-row.ts'
import { loadBudgets } from './load-budgets.ts'
import { loadCharges } from './load-charges.ts'
import { loadDueHolds, loadNamedHolds, loadNextHoldExpiries } from './load-holds.ts'
import { loadPastGrants } from './load-past-grants.ts'
import * as statements from './load-statements.ts'
import { columnsOfWanted, type LoadingViews, startLoading } from './loading-view.ts'
import type { KnownAccount } from './remembered-accounts.ts'

export type Queryable = Pick<pg.ClientBase, 'query'>

export interface LoadedViews {
  /** By `accountKey`. */
  readonly accounts: ReadonlyMap<string, KnownAccount>
  /** Read once the locks were held: whoever had them before decided earlier (L9). */
  readonly now: Instant
}

/**
 * Locks the accounts, in one order for all writers, and then reads what the decisions need.
 *
 * The statements travel together but run one after the other, each on a snapshot of its own: what is read beside the
 * accounts is as it was after the lock was got, not as it was when somebody else still held it.
 */
export function lockAndLoadViews(
  client: Queryable,
  needed: readonly Needs[],
  readClock: () => Instant,
): Promise<LoadedViews> {
  return loadViewsWith(client, needed, readClock, statements.lockAccounts)
}

/** What decisions would read; nothing is locked. Holds that are due by the clock's instant are in it. */
export function loadViews(
  client: Queryable,
  needed: readonly Needs[],
  readClock: () => Instant,
): Promise<LoadedViews> {
  return loadViewsWith(client, needed, readClock, statements.readAccounts)
}

async function loadViewsWith(
  client: Queryable,
  needed: readonly Needs[],
  readClock: () => Instant,
  accountsStatement: statements.LoadStatement,
): Promise<LoadedViews> {
  const views = startLoading(needed)
  await Promise.all([
    loadAccounts(client, views, accountsStatement),
    loadWindows(client, views),
    loadKeys(client, views),
    loadPayments(client, views),
    loadNamedHolds(client, views),
  ])
  const now = readClock()
  // Only commands about holds, charges and budgets ask for these: all others go without another round trip.
  await Promise.all([loadDueHolds(client, views, now), loadCharges(client, views)])
  await Promise.all([
    loadNextHoldExpiries(client, views),
    loadBudgets(client, views),
    loadPastGrants(client, views),
  ])
  const accounts = new Map(
    Array.from(views.byKey, ([key, view]) => [
      key,
      { view, revision: view.revision, standing: view.standing },
    ]),
  )
  return { accounts, now }
}

async function loadAccounts(
  client: Queryable,
  views: LoadingViews,
  accountsStatement: statements.LoadStatement,
): Promise<void> {
  const values = [
    toTextArray(views.all.map(({ ref }) => ref.teamId)),
    toTextArray(views.all.map(({ ref }) => ref.kind)),
  ]
  const [accounts, grants] = await Promise.all([
    client.query<AccountRow>({ ...accountsStatement, values }),
    client.query<GrantRow>({ ...statements.readHotGrants, values }),
  ])
  for (const row of accounts.rows) {
    const account = fromAccountRow(row)
    const view = views.byKey.get(accountKey(account))
    if (view === undefined) continue
    view.account = account
    view.revision = row.revision
    view.standing = row.standing
    view.otherHoldsExpireAt = account.nextHoldExpiresAt
  }
  for (const row of grants.rows) {
    const grant = fromGrantRow(row)
    views.byKey.get(accountKey(grant))?.grants.push(grant)
  }
}

async function loadWindows(client: Queryable, views: LoadingViews): Promise<void> {
  const values = columnsOfWanted(views, 'companyIds')
  if (values === null) return
  const { rows } = await client.query<AccessWindowRow>({ ...statements.readWindows, values })
  for (const window of rows.map(fromWindowRow)) {
    for (const view of views.ofTeam(window.teamId)) {
      if (view.needed.companyIds.has(window.companyId)) view.windows.set(window.companyId, window)
    }
  }
}

async function loadKeys(client: Queryable, views: LoadingViews): Promise<void> {
  const refs = views.all.flatMap(({ needed }) => needed.keys)
  if (refs.length === 0) return
  const values = [
    toTextArray(refs.map((ref) => ref.teamId)),
    toTextArray(refs.map((ref) => ref.operation)),
    toTextArray(refs.map((ref) => ref.key)),
  ]
  const { rows } = await client.query<IdempotencyRow>({ ...statements.readKeys, values })
  for (const record of rows.map(fromIdempotencyRow)) {
    for (const view of views.ofTeam(record.teamId)) {
      view.idempotency.set(idempotencyMapKey(record.operation, record.key), record)
    }
  }
}

/** Also one that the team's other account was paid with: an id is granted once in the team (L22). */
async function loadPayments(client: Queryable, views: LoadingViews): Promise<void> {
  const values = columnsOfWanted(views, 'paymentIds')
  if (values === null) return
  const { rows } = await client.query<PaymentRow>({ ...statements.readPayments, values })
  for (const payment of rows.map(fromPaymentRow)) {
    for (const view of views.ofTeam(payment.teamId)) {
      if (view.needed.paymentIds.has(payment.id)) view.payments.set(payment.id, payment)
    }
  }
}

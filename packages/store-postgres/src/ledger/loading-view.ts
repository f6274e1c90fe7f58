import {
  type AccessWindow,
  type Account,
  accountKey,
  type AccountRef,
  type AccountView,
  type BudgetView,
  type ChargeView,
  type Grant,
  type Hold,
  type IdempotencyRecord,
  type Instant,
  type Needs,
  type Payment,
} from '@scrip/rules'
import { toTextArray } from '../connection/array-parameter.ts'

/** A view while its parts come in. */
export interface LoadingView extends AccountView {
  account: Account | null
  /** Of the account's row: each write of it makes it one more. */
  revision: number
  /** Of the account's row: the revision that it had when more than consumption last changed it. */
  standing: number
  otherHoldsExpireAt: Instant | null
  readonly ref: AccountRef
  readonly grants: Grant[]
  readonly pastGrants: Map<string, Grant>
  readonly holds: Map<string, Hold>
  readonly windows: Map<string, AccessWindow>
  readonly idempotency: Map<string, IdempotencyRecord>
  readonly charges: Map<string, ChargeView>
  readonly payments: Map<string, Payment>
  readonly budgets: BudgetView[]
  /** What the commands of this account need, all of them together. */
  readonly needed: NeedsOfAccount
}

interface NeedsOfAccount {
  readonly companyIds: Set<string>
  readonly keys: NonNullable<Needs['idempotency']>[]
  readonly holdIds: Set<string>
  readonly grantIds: Set<string>
  readonly chargeIds: Set<string>
  readonly paymentIds: Set<string>
  readonly budgetScopes: Map<string, Needs['budgetScopes'][number]>
  readonly budgetIds: Set<string>
}

/** The views of a batch: one for each account, in the order of first mention. */
export interface LoadingViews {
  readonly all: readonly LoadingView[]
  readonly byKey: ReadonlyMap<string, LoadingView>
  /** Keys, payments and windows belong to a team: each of its accounts that asked gets them. */
  ofTeam(teamId: string): readonly LoadingView[]
}

export function startLoading(needed: readonly Needs[]): LoadingViews {
  const byKey = new Map<string, LoadingView>()
  const byTeam = new Map<string, LoadingView[]>()
  for (const needs of needed) {
    const key = accountKey(needs.account)
    const known = byKey.get(key)
    const view = known ?? newLoadingView(needs.account)
    gather(view.needed, needs)
    if (known !== undefined) continue
    byKey.set(key, view)
    const { teamId } = view.ref
    byTeam.set(teamId, [...(byTeam.get(teamId) ?? []), view])
  }
  return { all: [...byKey.values()], byKey, ofTeam: (teamId) => byTeam.get(teamId) ?? [] }
}

type IdSet = Exclude<keyof NeedsOfAccount, 'keys' | 'budgetScopes'>

/**
 * The team and the id of everything wanted, as two columns; null when nothing is. Each pair once, also when both accounts
 * of a team want the same: every row of a join would come twice, and a charge would seem to have twice its slices.
 */
export function columnsOfWanted(views: LoadingViews, set: IdSet): Buffer[] | null {
  const idsByTeam = new Map<string, Set<string>>()
  for (const { ref, needed } of views.all) {
    const ids = idsByTeam.get(ref.teamId) ?? new Set()
    for (const id of needed[set]) ids.add(id)
    idsByTeam.set(ref.teamId, ids)
  }
  const wanted = [...idsByTeam].flatMap(([teamId, ids]) => Array.from(ids, (id) => [teamId, id] as const))
  if (wanted.length === 0) return null
  return [toTextArray(wanted.map(([teamId]) => teamId)), toTextArray(wanted.map(([, id]) => id))]
}

function newLoadingView(ref: AccountRef): LoadingView {
  return {
    ref,
    account: null,
    revision: 0,
    standing: 0,
    otherHoldsExpireAt: null,
    grants: [],
    pastGrants: new Map(),
    holds: new Map(),
    windows: new Map(),
    idempotency: new Map(),
    charges: new Map(),
    payments: new Map(),
    budgets: [],
    needed: {
      companyIds: new Set(),
      keys: [],
      holdIds: new Set(),
      grantIds: new Set(),
      chargeIds: new Set(),
      paymentIds: new Set(),
      budgetScopes: new Map(),
      budgetIds: new Set(),
    },
  }
}

function gather(into: NeedsOfAccount, needs: Needs): void {
  for (const id of needs.companyIds) into.companyIds.add(id)
  if (needs.idempotency !== null) into.keys.push(needs.idempotency)
  for (const id of needs.holdIds) into.holdIds.add(id)
  for (const id of needs.grantIds) into.grantIds.add(id)
  for (const id of needs.chargeIds) into.chargeIds.add(id)
  for (const id of needs.paymentIds) into.paymentIds.add(id)
  for (const ref of needs.budgetScopes) into.budgetScopes.set(`${ref.scope} ${ref.scopeId}`, ref)
  for (const id of needs.budgetIds) into.budgetIds.add(id)
}

/** Needs of a reader who wants the account alone. */
export function needsOfAccount(account: AccountRef): Needs {
  return {
    account,
    companyIds: [],
    idempotency: null,
    holdIds: [],
    grantIds: [],
    chargeIds: [],
    paymentIds: [],
    budgetScopes: [],
    budgetIds: [],
  }
}

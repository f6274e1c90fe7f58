import {
  type AccountRef,
  type AccountView,
  type BudgetView,
  type ChargeView,
  type Command,
  creditsWanted,
  emptyView,
  type Grant,
  type Hold,
  type IdempotencyRecord,
  idempotencyMapKey,
  type Instant,
  type Needs,
  slicesOfEntries,
  sufficientGrants,
} from '@scrip/rules'
import type { AccountState, LedgerState, TeamLedger } from './ledger-state.ts'

/** What a decision reads, and no more: its cost depends on what is live, never on how much history there is. */
export function loadView(
  state: LedgerState,
  needed: Needs,
  now: Instant,
  command: Command | null = null,
): AccountView {
  const team = state.get(needed.account.teamId)
  if (team === undefined) return emptyView
  const idempotency = idempotencyOf(team, needed)
  const account = team.accounts.get(needed.account.kind)
  if (account === undefined) return { ...emptyView, idempotency }
  const holds = holdsOf(team, account, needed, now)
  const charges = found(needed.chargeIds, (id) => chargeViewOf(team, id))
  const payments = found(needed.paymentIds, (id) => team.payments.get(id))
  const grantIds = [...needed.grantIds]
  for (const { slices } of holds.values()) for (const { grantId } of slices) grantIds.push(grantId)
  for (const { slices } of charges.values()) for (const { grantId } of slices) grantIds.push(grantId)
  for (const { grantId } of payments.values()) grantIds.push(grantId)
  return {
    account: account.account,
    ...grantsOf(account, command, now),
    pastGrants: pastGrantsOf(team, account, grantIds),
    holds,
    otherHoldsExpireAt:
      holds.size === 0
        ? account.account.nextHoldExpiresAt
        : account.openHolds.nextExpiryBeside(new Set(holds.keys())),
    windows: found(needed.companyIds, (id) => team.windowByCompany.get(id)),
    idempotency,
    charges,
    payments,
    budgets: budgetsOf(account, needed, holds),
  }
}

/** All that are open; for a call that leaves nearly all of them alone, those that it may touch or tell of. */
function grantsOf(
  { account, openGrants }: AccountState,
  command: Command | null,
  now: Instant,
): Pick<AccountView, 'grants' | 'otherGrantsDueAt'> {
  const decidedAt = now > account.lastAt ? now : account.lastAt
  const wanted = command === null ? null : creditsWanted(account, command, decidedAt)
  return wanted === null
    ? { grants: [...openGrants.byId.values()] }
    : sufficientGrants(openGrants, wanted, decidedAt)
}

/** What a reader needs who may ask about any instant up to `until`. */
export function loadAccount(state: LedgerState, account: AccountRef, until: Instant): AccountView {
  return loadView(state, { ...nothingNamed, account }, until)
}

const nothingNamed: Omit<Needs, 'account'> = {
  companyIds: [],
  idempotency: null,
  holdIds: [],
  grantIds: [],
  chargeIds: [],
  paymentIds: [],
  budgetScopes: [],
  budgetIds: [],
}

/** A charge with its slices, windows and refunds as they are now. */
function chargeViewOf(team: TeamLedger, chargeId: string): ChargeView | undefined {
  const charge = team.charges.get(chargeId)
  if (charge === undefined) return undefined
  return {
    usage: charge.usage,
    slices: slicesOfEntries(charge.entries),
    windows: charge.windowIds.flatMap((id) => team.windows.find(id) ?? []),
    refunds: [...charge.refunds],
  }
}

/** The named ones in any state, and every open one that is due, whatever the command. */
function holdsOf(
  team: TeamLedger,
  { account, openHolds }: AccountState,
  { holdIds }: Needs,
  now: Instant,
): ReadonlyMap<string, Hold> {
  const { nextHoldExpiresAt, lastAt } = account
  const decidedAt = now > lastAt ? now : lastAt
  const isAnyDue = nextHoldExpiresAt !== null && nextHoldExpiresAt <= decidedAt
  if (holdIds.length === 0 && !isAnyDue) return emptyView.holds
  const holds = new Map(found(holdIds, (id) => team.holds.find(id)))
  if (isAnyDue) for (const hold of openHolds.dueBy(decidedAt)) holds.set(hold.id, hold)
  return holds
}

function budgetsOf(
  { account, budgets }: AccountState,
  needed: Needs,
  holds: ReadonlyMap<string, Hold>,
): readonly BudgetView[] {
  if (account.budgetCount === 0) return emptyView.budgets
  const ids = new Set(needed.budgetIds)
  for (const { budgetIds } of holds.values()) for (const id of budgetIds) ids.add(id)
  return [...budgets.values()].filter(
    ({ budget }) =>
      ids.has(budget.id) ||
      needed.budgetScopes.some(({ scope, scopeId }) => scope === budget.scope && scopeId === budget.scopeId),
  )
}

function pastGrantsOf(
  team: TeamLedger,
  { openGrants }: AccountState,
  ids: readonly string[],
): ReadonlyMap<string, Grant> {
  return found(ids, (id) => (openGrants.byId.has(id) ? undefined : team.grants.get(id)))
}

function idempotencyOf(team: TeamLedger, { idempotency }: Needs): ReadonlyMap<string, IdempotencyRecord> {
  if (idempotency === null) return emptyView.idempotency
  return found([idempotencyMapKey(idempotency.operation, idempotency.key)], (key) =>
    team.idempotency.get(key),
  )
}

function found<Value>(
  keys: readonly string[],
  find: (key: string) => Value | undefined,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>()
  for (const key of keys) {
    const value = find(key)
    if (value !== undefined) values.set(key, value)
  }
  return values
}

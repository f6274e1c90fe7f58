import {
  type AccessWindow,
  type Account,
  accountKey,
  type AccountRecords,
  type AccountView,
  type BudgetView,
  type Changes,
  type ChargeView,
  type Command,
  type CreditKind,
  creditKinds,
  type Entry,
  type Grant,
  type Hold,
  type IdempotencyRecord,
  idempotencyMapKey,
  instant,
  type Instant,
  needs,
  type Needs,
  type Payment,
  type Refund,
  slicesOfEntries,
  type UsageRecord,
} from '../src/index.ts'

/** Keeps everything that is ever written about one team, and complains when a write is not what it says it is. */
export class NaiveStore {
  readonly accounts = new Map<CreditKind, Account>()
  readonly grants = new Map<string, Grant>()
  readonly entries: Entry[] = []
  readonly usageRecords: UsageRecord[] = []
  readonly windows = new Map<string, AccessWindow>()
  readonly holds = new Map<string, Hold>()
  readonly refunds: Refund[] = []
  readonly payments = new Map<string, Payment>()
  readonly budgets = new Map<string, BudgetView>()
  readonly idempotency = new Map<string, IdempotencyRecord>()

  write(changes: Changes): void {
    const { kind } = changes.account
    if (this.accounts.has(kind) === changes.isNewAccount) throw new Error(`isNewAccount is wrong for ${kind}`)
    this.accounts.set(kind, changes.account)
    addNew(this.grants, changes.newGrants)
    for (const grant of changes.changedGrants) this.changeGrant(grant, changes)
    this.entries.push(...changes.entries)
    this.usageRecords.push(...changes.usageRecords)
    addNew(this.windows, changes.windows)
    changeOld(this.windows, changes.closedWindows, ['companyId', 'openedAt', 'chargeId'])
    addNew(this.holds, changes.newHolds)
    for (const hold of changes.changedHolds) {
      if (this.holds.get(hold.id)?.state !== 'open') throw new Error(`${hold.id} may not change`)
    }
    changeOld(this.holds, changes.changedHolds, ['amount', 'expiresAt', 'createdAt'])
    this.refunds.push(...changes.refunds)
    for (const payment of changes.payments) this.payments.set(payment.id, payment)
    this.writeBudgets(changes)
    for (const record of changes.idempotency) {
      this.idempotency.set(idempotencyMapKey(record.operation, record.key), record)
    }
  }

  /**
   * All there is: more than was asked for does no harm.
   *
   * @param isReversed gives the grants the other way round: no decision may depend on their order.
   */
  view(kind: CreditKind, isReversed = false): AccountView {
    const grants = [...this.grants.values()].filter((grant) => grant.kind === kind)
    const hot = grants.filter((grant) => grant.state === 'pending' || grant.state === 'live')
    const past = grants.filter((grant) => !hot.includes(grant))
    return {
      account: this.accounts.get(kind) ?? null,
      grants: isReversed ? hot.toReversed() : hot,
      pastGrants: new Map(past.map((grant) => [grant.id, grant])),
      holds: new Map([...this.holds].filter(([, hold]) => hold.kind === kind)),
      otherHoldsExpireAt: null,
      windows: new Map([...this.windows.values()].map((window) => [window.companyId, window])),
      idempotency: new Map(this.idempotency),
      charges: this.charges(kind),
      payments: new Map(this.payments),
      budgets: [...this.budgets.values()].filter(({ budget }) => budget.kind === kind),
    }
  }

  views(isReversed = false): Map<string, AccountView> {
    return new Map(
      creditKinds.map((kind) => [accountKey({ teamId: 'team_1', kind }), this.view(kind, isReversed)]),
    )
  }

  /** As little as a store may load for a batch at `now`: what the commands need, and what is due. */
  viewsFor(commands: readonly Command[], now: Instant, isReversed = false): Map<string, AccountView> {
    const needed = commands.map((command) => needs(command))
    return new Map(
      creditKinds.map((kind) => {
        const full = this.view(kind, isReversed)
        const ofAccount = needed.filter(({ account }) => account.kind === kind)
        return [accountKey({ teamId: 'team_1', kind }), restrict(full, { ofAccount, ofTeam: needed, now })]
      }),
    )
  }

  records(kind: CreditKind): AccountRecords {
    const account = this.accounts.get(kind)
    if (account === undefined) throw new Error(`no account of kind ${kind}`)
    const ofKind = <Line extends { readonly kind: CreditKind }>(lines: Iterable<Line>) =>
      [...lines].filter((line) => line.kind === kind)
    return {
      account,
      grants: ofKind(this.grants.values()),
      entries: ofKind(this.entries),
      usageRecords: ofKind(this.usageRecords),
      windows: kind === 'company' ? [...this.windows.values()] : [],
      holds: ofKind(this.holds.values()),
      refunds: ofKind(this.refunds),
      payments: ofKind(this.payments.values()),
      budgets: [...this.budgets.values()].filter(({ budget }) => budget.kind === kind),
    }
  }

  private charges(kind: CreditKind): Map<string, ChargeView> {
    const charges = new Map<string, ChargeView>()
    for (const usage of this.usageRecords) {
      const { chargeId } = usage
      if (chargeId === null || usage.kind !== kind) continue
      charges.set(chargeId, {
        usage,
        slices: slicesOfEntries(this.entries.filter((entry) => entry.chargeId === chargeId)),
        windows: [...this.windows.values()].filter((window) => window.chargeId === chargeId),
        refunds: this.refunds.filter((refund) => refund.chargeId === chargeId),
      })
    }
    return charges
  }

  private changeGrant(grant: Grant, changes: Changes): void {
    const before = this.grants.get(grant.id)
    if (before === undefined) throw new Error(`${grant.id} is unknown`)
    if (before.state === 'ended' && grant.state !== 'ended') throw new Error(`${grant.id} has ended`)
    const isMoved = changes.entries.some(
      (entry) => entry.type === 'expiry_change' && entry.grantId === grant.id,
    )
    if (before.expiresAt !== grant.expiresAt && !isMoved) throw new Error(`${grant.id} was edited`)
    changeOld(this.grants, [grant], ['amount', 'source', 'effectiveAt', 'sequence', 'originAt'])
  }

  private writeBudgets(changes: Changes): void {
    const counters = new Map(changes.budgetCounters.map((counter) => [counter.budgetId, counter]))
    for (const budget of changes.budgets) {
      const counter = counters.get(budget.id) ?? this.budgets.get(budget.id)?.counter
      if (counter === undefined) throw new Error(`${budget.id} has no counter`)
      this.budgets.set(budget.id, { budget, counter })
    }
    for (const [id, counter] of counters) {
      const view = this.budgets.get(id)
      if (view === undefined) throw new Error(`${id} is no budget`)
      this.budgets.set(id, { ...view, counter })
    }
    for (const id of changes.removedBudgetIds) this.budgets.delete(id)
  }
}

function addNew<Line extends { readonly id: string }>(kept: Map<string, Line>, lines: readonly Line[]): void {
  for (const line of lines) {
    if (kept.has(line.id)) throw new Error(`${line.id} is not new`)
    kept.set(line.id, line)
  }
}

function changeOld<Line extends { readonly id: string }>(
  kept: Map<string, Line>,
  lines: readonly Line[],
  fixed: readonly (keyof Line)[],
): void {
  for (const line of lines) {
    const before = kept.get(line.id)
    if (before === undefined) throw new Error(`${line.id} is unknown`)
    for (const name of fixed) if (before[name] !== line[name]) throw new Error(`${line.id} was edited`)
    kept.set(line.id, line)
  }
}

function restrict(
  full: AccountView,
  load: { readonly ofAccount: readonly Needs[]; readonly ofTeam: readonly Needs[]; readonly now: Instant },
): AccountView {
  const { ofAccount, ofTeam } = load
  const now = Math.max(load.now, full.account?.lastAt ?? 0)
  const holdIds = new Set(ofAccount.flatMap((needed) => needed.holdIds))
  const holds = only(full.holds, (id, hold) => {
    return holdIds.has(id) || (hold.state === 'open' && hold.expiresAt <= now)
  })
  const others = [...full.holds.values()].filter((hold) => hold.state === 'open' && !holds.has(hold.id))
  const chargeIds = new Set(ofAccount.flatMap((needed) => needed.chargeIds))
  const charges = only(full.charges, (id) => chargeIds.has(id))
  const slices = [...holds.values(), ...charges.values()].flatMap((paid) => paid.slices)
  const grantIds = new Set([
    ...ofAccount.flatMap((needed) => needed.grantIds),
    ...slices.map((slice) => slice.grantId),
  ])
  const companyIds = new Set(ofAccount.flatMap((needed) => needed.companyIds))
  const keys = new Set(
    ofTeam.flatMap(({ idempotency }) =>
      idempotency === null ? [] : [idempotencyMapKey(idempotency.operation, idempotency.key)],
    ),
  )
  const paymentIds = new Set(ofTeam.flatMap((needed) => needed.paymentIds))
  const budgetIds = new Set([
    ...ofAccount.flatMap((needed) => needed.budgetIds),
    ...[...holds.values()].flatMap((hold) => hold.budgetIds),
  ])
  const scopes = new Set(
    ofAccount.flatMap((needed) => needed.budgetScopes.map(({ scope, scopeId }) => `${scope} ${scopeId}`)),
  )
  return {
    account: full.account,
    grants: full.grants,
    pastGrants: only(full.pastGrants, (id) => grantIds.has(id)),
    holds,
    otherHoldsExpireAt:
      others.length === 0 ? null : instant(Math.min(...others.map((hold) => hold.expiresAt))),
    windows: only(full.windows, (companyId) => companyIds.has(companyId)),
    idempotency: only(full.idempotency, (key) => keys.has(key)),
    charges,
    payments: only(full.payments, (id) => paymentIds.has(id)),
    budgets: full.budgets.filter(({ budget: { id, scope, scopeId } }) => {
      return budgetIds.has(id) || scopes.has(`${scope} ${scopeId}`)
    }),
  }
}

function only<Value>(
  map: ReadonlyMap<string, Value>,
  isWanted: (key: string, value: Value) => boolean,
): Map<string, Value> {
  return new Map([...map].filter(([key, value]) => isWanted(key, value)))
}

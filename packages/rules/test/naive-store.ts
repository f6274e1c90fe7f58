import {
  type AccessWindow,
  type Account,
  accountKey,
  type AccountRecords,
  type AccountView,
  type Changes,
  type CreditKind,
  creditKinds,
  type Entry,
  type Grant,
  type IdempotencyRecord,
  idempotencyMapKey,
  type UsageRecord,
} from '../src/index.ts'

/** Keeps everything that is ever written about one team, and complains when a write is not what it says it is. */
export class NaiveStore {
  readonly accounts = new Map<CreditKind, Account>()
  readonly grants = new Map<string, Grant>()
  readonly entries: Entry[] = []
  readonly usageRecords: UsageRecord[] = []
  readonly windows: AccessWindow[] = []
  readonly idempotency = new Map<string, IdempotencyRecord>()

  write(changes: Changes): void {
    const { kind } = changes.account
    if (this.accounts.has(kind) === changes.isNewAccount) throw new Error(`isNewAccount is wrong for ${kind}`)
    this.accounts.set(kind, changes.account)
    for (const grant of changes.newGrants) {
      if (this.grants.has(grant.id)) throw new Error(`${grant.id} is not new`)
      this.grants.set(grant.id, grant)
    }
    for (const grant of changes.changedGrants) {
      const before = this.grants.get(grant.id)
      if (before === undefined || before.state === 'ended') throw new Error(`${grant.id} may not change`)
      if (before.amount !== grant.amount || before.expiresAt !== grant.expiresAt)
        throw new Error(`${grant.id} was edited`)
      this.grants.set(grant.id, grant)
    }
    this.entries.push(...changes.entries)
    this.usageRecords.push(...changes.usageRecords)
    this.windows.push(...changes.windows)
    for (const record of changes.idempotency) {
      this.idempotency.set(idempotencyMapKey(record.operation, record.key), record)
    }
  }

  /** @param isReversed gives the grants the other way round: no decision may depend on their order. */
  view(kind: CreditKind, isReversed = false): AccountView {
    const grants = [...this.grants.values()].filter((grant) => grant.kind === kind && grant.state !== 'ended')
    return {
      account: this.accounts.get(kind) ?? null,
      grants: isReversed ? grants.toReversed() : grants,
      windows: new Map(this.windows.map((window) => [window.companyId, window])),
      idempotency: new Map(this.idempotency),
    }
  }

  views(isReversed = false): Map<string, AccountView> {
    return new Map(
      creditKinds.map((kind) => [accountKey({ teamId: 'team_1', kind }), this.view(kind, isReversed)]),
    )
  }

  records(kind: CreditKind): AccountRecords {
    const account = this.accounts.get(kind)
    if (account === undefined) throw new Error(`no account of kind ${kind}`)
    return {
      account,
      grants: [...this.grants.values()].filter((grant) => grant.kind === kind),
      entries: this.entries.filter((entry) => entry.kind === kind),
      usageRecords: this.usageRecords.filter((usage) => usage.kind === kind),
      windows: kind === 'company' ? this.windows : [],
    }
  }
}

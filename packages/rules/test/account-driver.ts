import { countingIds, openCommand } from './build.ts'
import { NaiveStore } from './naive-store.ts'
import {
  type AccountView,
  checkLaws,
  type Command,
  type CreditKind,
  decide,
  type Decision,
  type Entry,
  type EntryType,
  type Env,
  type Grant,
  type Instant,
  InvariantError,
  type OpenAccountCommand,
} from '../src/index.ts'

/** One team's account that is driven command by command over a store that keeps everything. */
export class AccountDriver {
  readonly store = new NaiveStore()
  readonly id = countingIds()
  readonly kind: CreditKind

  constructor(kind: CreditKind = 'api') {
    this.kind = kind
  }

  /** The decision, already written; the laws hold after it. */
  run(command: Command, now: Instant): Decision {
    const decision = decide(this.view, command, this.env(now))
    if (decision.changes !== null) {
      this.store.write(decision.changes)
      const violations = checkLaws(this.store.records(this.kind))
      if (violations.length > 0) throw new Error(JSON.stringify(violations))
    }
    return decision
  }

  get view(): AccountView {
    return this.store.view(this.kind)
  }

  env(now: Instant): Env {
    return { now, id: this.id }
  }

  get account(): NonNullable<AccountView['account']> {
    const { account } = this.view
    if (account === null) throw new InvariantError('no_account', 'open one first')
    return account
  }

  grant(id: string): Grant {
    const grant = this.store.grants.get(id)
    if (grant === undefined) throw new InvariantError('no_grant', id)
    return grant
  }

  entries(type?: EntryType): readonly Entry[] {
    return this.store.entries.filter((entry) => type === undefined || entry.type === type)
  }
}

/** An account with nothing in it and no plan, opened at the instant. */
export function openBare(now: Instant, over: Partial<OpenAccountCommand> = {}): AccountDriver {
  const driver = new AccountDriver(over.kind)
  driver.run(openCommand({ anchorAt: now, ...over }), now)
  return driver
}

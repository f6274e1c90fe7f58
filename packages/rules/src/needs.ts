import type { Command } from './command.ts'
import type { CreditKind } from './model/credits.ts'
import type { AccountRef, IdempotencyRef, Needs } from './view.ts'

/**
 * Names what a decision on the command reads: the account with its pending and live grants, the newest window of each
 * named company, the idempotency key. A store loads and locks exactly this.
 */
export function needs(command: Command): Needs {
  return {
    account: { teamId: command.teamId, kind: kindOf(command) },
    companyIds: command.type === 'reveal' ? [...new Set(command.companyIds)] : [],
    idempotency: idempotencyRefOf(command),
  }
}

/** The key of an account in the views of a batch; sorting by it gives one order of locks for all writers. */
export function accountKey(ref: AccountRef): string {
  return `${ref.teamId} ${ref.kind}`
}

/** The key of `AccountView.idempotency`. */
export function idempotencyMapKey(operation: string, key: string): string {
  return `${operation} ${key}`
}

/** A reveal spends company credits alone, so it does not name its kind. */
export function kindOf(command: Command): CreditKind {
  return command.type === 'reveal' ? 'company' : command.kind
}

/** Null when the command carries no key, and on a dry run, which neither reads nor keeps one. */
export function idempotencyRefOf(command: Command): IdempotencyRef | null {
  switch (command.type) {
    case 'charge':
    case 'reveal':
      if (command.idempotency === null || command.dryRun) return null
      return { teamId: command.teamId, operation: command.operation, key: command.idempotency.key }
    case 'create_grant':
    case 'set_rollover_rule':
      if (command.idempotency === null || command.dryRun) return null
      return { teamId: command.teamId, operation: command.type, key: command.idempotency.key }
    case 'open_account':
    case 'run_due':
      return null
  }
}

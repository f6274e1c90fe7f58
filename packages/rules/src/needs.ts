import type { Command } from './command.ts'
import type { CreditKind } from './model/credits.ts'
import type { AccountRef, BudgetScopeRef, IdempotencyRef, Needs } from './view.ts'

/**
 * Names what a decision on the command reads: the account with its pending and live grants and its due holds, and what the
 * command names. A store loads and locks exactly this.
 */
export function needs(command: Command): Needs {
  return {
    account: { teamId: command.teamId, kind: kindOf(command) },
    companyIds: command.type === 'reveal' ? [...new Set(command.companyIds)] : [],
    idempotency: idempotencyRefOf(command),
    holdIds: holdIdsOf(command),
    grantIds: command.type === 'void_grant' || command.type === 'change_expiry' ? [command.grantId] : [],
    chargeIds: command.type === 'refund_charge' ? [command.chargeId] : [],
    paymentIds: command.type === 'record_payment' || command.type === 'claw_back' ? [command.paymentId] : [],
    budgetScopes: budgetScopesOf(command),
    budgetIds: command.type === 'remove_budget' ? [command.budgetId] : [],
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
    case 'create_hold':
    case 'capture_hold':
    case 'release_hold':
      if (command.idempotency === null || command.dryRun) return null
      return { teamId: command.teamId, operation: command.operation, key: command.idempotency.key }
    case 'create_grant':
    case 'set_rollover_rule':
    case 'refund_charge':
    case 'void_grant':
    case 'change_expiry':
    case 'claw_back':
    case 'adjust':
    case 'change_plan':
    case 'set_budget':
    case 'remove_budget':
      if (command.idempotency === null || command.dryRun) return null
      return { teamId: command.teamId, operation: command.type, key: command.idempotency.key }
    case 'open_account':
    case 'record_payment':
    case 'run_due':
      return null
  }
}

const none: readonly string[] = []
const noScopes: readonly BudgetScopeRef[] = []

function holdIdsOf(command: Command): readonly string[] {
  switch (command.type) {
    case 'capture_hold':
    case 'release_hold':
      return [command.holdId]
    case 'charge':
    case 'reveal':
      return command.holdId === null ? none : [command.holdId]
    default:
      return none
  }
}

/** A call out of a hold was counted with the hold, so it needs no budget. */
function budgetScopesOf(command: Command): readonly BudgetScopeRef[] {
  switch (command.type) {
    case 'charge':
    case 'reveal':
      return command.holdId === null ? scopesOf(command) : noScopes
    case 'create_hold':
      return scopesOf(command)
    case 'set_budget':
      return [{ scope: command.scope, scopeId: command.scopeId }]
    default:
      return noScopes
  }
}

function scopesOf(call: {
  readonly teamId: string
  readonly apiKeyId: string | null
  readonly memberId: string | null
}): readonly BudgetScopeRef[] {
  const scopes: BudgetScopeRef[] = [{ scope: 'team', scopeId: call.teamId }]
  if (call.apiKeyId !== null) scopes.push({ scope: 'api_key', scopeId: call.apiKeyId })
  if (call.memberId !== null) scopes.push({ scope: 'member', scopeId: call.memberId })
  return scopes
}

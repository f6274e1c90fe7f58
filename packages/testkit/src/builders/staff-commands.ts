import {
  type AdjustCommand,
  type ChangeExpiryCommand,
  type ChangePlanCommand,
  type ClawBackCommand,
  type CreateGrantCommand,
  credits,
  type Instant,
  type PlanTerms,
  type RefundChargeCommand,
  type RemoveBudgetCommand,
  type SetBudgetCommand,
  type SetRolloverRuleCommand,
  type VoidGrantCommand,
} from '@scrip/rules'
import { type Overrides, staffActor } from './commands.ts'

const staffWrite = {
  requestId: 'req_staff',
  actor: staffActor,
  reason: { code: 'goodwill', note: 'A test', ticketUrl: null },
  ip: '192.0.2.1',
  expectedVersion: null,
  idempotency: null,
  dryRun: false,
} as const

/** 100 promotional api credits from now on, for ever. */
export function grantCommand(
  teamId: string,
  overrides: Overrides<CreateGrantCommand> = {},
): CreateGrantCommand {
  return {
    type: 'create_grant',
    teamId,
    ...staffWrite,
    kind: 'api',
    amount: credits(100),
    source: 'promo',
    class: 'unpaid',
    priority: 100,
    effectiveAt: null,
    expiresAt: null,
    invoiceId: null,
    ...overrides,
  }
}

export function rolloverRuleCommand(
  teamId: string,
  overrides: Overrides<SetRolloverRuleCommand> = {},
): SetRolloverRuleCommand {
  return {
    type: 'set_rollover_rule',
    teamId,
    ...staffWrite,
    kind: 'api',
    rule: {
      mode: 'none',
      percent: null,
      percentOf: null,
      maxAmount: null,
      maxRollovers: null,
      life: { basis: 'forever' },
    },
    ...overrides,
  }
}

/** All that is not yet refunded; what goes back to an ended grant is ended again. */
export function refundCommand(
  teamId: string,
  chargeId: string,
  overrides: Overrides<RefundChargeCommand> = {},
): RefundChargeCommand {
  return {
    type: 'refund_charge',
    teamId,
    ...staffWrite,
    kind: 'api',
    chargeId,
    amount: null,
    reissue: null,
    ...overrides,
  }
}

export function voidCommand(
  teamId: string,
  grantId: string,
  overrides: Overrides<VoidGrantCommand> = {},
): VoidGrantCommand {
  return { type: 'void_grant', teamId, ...staffWrite, kind: 'api', grantId, ...overrides }
}

export function changeExpiryCommand(
  teamId: string,
  grantId: string,
  expiresAt: Instant | null,
  overrides: Overrides<ChangeExpiryCommand> = {},
): ChangeExpiryCommand {
  return { type: 'change_expiry', teamId, ...staffWrite, kind: 'api', grantId, expiresAt, ...overrides }
}

/** All that the payment granted and that was not clawed back yet. */
export function clawBackCommand(
  teamId: string,
  paymentId: string,
  overrides: Overrides<ClawBackCommand> = {},
): ClawBackCommand {
  return { type: 'claw_back', teamId, ...staffWrite, kind: 'api', paymentId, amount: null, ...overrides }
}

export function adjustCommand(
  teamId: string,
  amount: number,
  overrides: Overrides<AdjustCommand> = {},
): AdjustCommand {
  return { type: 'adjust', teamId, ...staffWrite, kind: 'api', amount: credits(amount), ...overrides }
}

export function changePlanCommand(
  teamId: string,
  terms: PlanTerms,
  overrides: Overrides<ChangePlanCommand> = {},
): ChangePlanCommand {
  return { type: 'change_plan', teamId, ...staffWrite, kind: 'api', terms, at: 'now', ...overrides }
}

/** A lifetime budget of the whole team. */
export function setBudgetCommand(
  teamId: string,
  limit: number,
  overrides: Overrides<SetBudgetCommand> = {},
): SetBudgetCommand {
  return {
    type: 'set_budget',
    teamId,
    ...staffWrite,
    kind: 'api',
    scope: 'team',
    scopeId: teamId,
    window: 'lifetime',
    limit: credits(limit),
    ...overrides,
  }
}

export function removeBudgetCommand(
  teamId: string,
  budgetId: string,
  overrides: Overrides<RemoveBudgetCommand> = {},
): RemoveBudgetCommand {
  return { type: 'remove_budget', teamId, ...staffWrite, kind: 'api', budgetId, ...overrides }
}

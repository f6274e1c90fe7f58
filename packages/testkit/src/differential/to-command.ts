import { type Command, type Credits, credits, type Instant, instant } from '@scrip/rules'
import {
  chargeCommand,
  monthlyTerms,
  openAccountCommand,
  revealCommand,
  staffActor,
} from '../builders/commands.ts'
import { captureCommand, holdCommand, paymentCommand, releaseCommand } from '../builders/hold-commands.ts'
import {
  adjustCommand,
  changeExpiryCommand,
  changePlanCommand,
  clawBackCommand,
  grantCommand,
  refundCommand,
  removeBudgetCommand,
  rolloverRuleCommand,
  setBudgetCommand,
  voidCommand,
} from '../builders/staff-commands.ts'
import type { Call } from './call.ts'
import type { MadeThings } from './made-things.ts'

/** What a call is resolved in. */
export interface CallWorld {
  readonly teamIds: readonly string[]
  readonly made: MadeThings
  readonly now: Instant
}

/** Gives a call its team, its instants, and the ids of what it names. */
export function toCommand(call: Call, { teamIds, made, now }: CallWorld): Command {
  const command = withoutIds(call, teamIds[call.team] ?? 'team_none', now)
  switch (command.type) {
    case 'charge':
    case 'reveal': {
      const hold = 'hold' in call ? call.hold : null
      return { ...command, holdId: hold === null ? null : made.find('hold', command, hold) }
    }
    case 'capture_hold':
    case 'release_hold':
      return { ...command, holdId: made.find('hold', command, 'hold' in call ? (call.hold ?? 0) : 0) }
    case 'refund_charge':
      return { ...command, chargeId: made.find('charge', command, 'charge' in call ? call.charge : 0) }
    case 'void_grant':
    case 'change_expiry':
      return { ...command, grantId: made.find('grant', command, 'grant' in call ? call.grant : 0) }
    case 'remove_budget':
      return { ...command, budgetId: made.find('budget', command, 'budget' in call ? call.budget : 0) }
    default:
      return command
  }
}

const notYet = 'not_yet'

function withoutIds(call: Call, teamId: string, now: Instant): Command {
  switch (call.type) {
    case 'charge': {
      const { kind, dryRun, idempotency } = call
      return chargeCommand(teamId, {
        ...call.call,
        kind,
        dryRun,
        idempotency,
        replay: { units: call.call.units },
      })
    }
    case 'reveal': {
      const { dryRun, idempotency } = call
      return revealCommand(teamId, call.companyIds, { max: toCredits(call.max), dryRun, idempotency })
    }
    case 'hold': {
      const { kind, ttlSeconds, dryRun, idempotency } = call
      return holdCommand(teamId, { kind, amount: credits(call.amount), ttlSeconds, dryRun, idempotency })
    }
    case 'capture':
      return captureCommand(teamId, notYet, { kind: call.kind, amount: toCredits(call.amount) })
    case 'release':
      return releaseCommand(teamId, notYet, { kind: call.kind })
    case 'payment':
      return paymentCommand(teamId, `pay_${call.kind}_${call.payment}`, {
        kind: call.kind,
        amount: credits(call.amount),
        expiresAt: toInstant(now, call.expiresInMs),
      })
    case 'run_due':
      return { type: 'run_due', teamId, kind: call.kind, requestId: 'req_due', actor: staffActor }
    case 'open_account':
      return openAccountCommand(teamId, call.kind, now)
    default:
      return toStaffCommand(call, teamId, now)
  }
}

type CustomerCall =
  | 'charge'
  | 'reveal'
  | 'hold'
  | 'capture'
  | 'release'
  | 'payment'
  | 'run_due'
  | 'open_account'

function toStaffCommand(
  call: Exclude<Call, { readonly type: CustomerCall }>,
  teamId: string,
  now: Instant,
): Command {
  const { kind } = call
  switch (call.type) {
    case 'grant':
      return grantCommand(teamId, {
        kind,
        amount: credits(call.amount),
        priority: call.priority,
        source: call.isPaid ? 'top_up' : 'promo',
        class: call.isPaid ? 'paid' : 'unpaid',
        effectiveAt: toInstant(now, call.effectiveInMs),
        expiresAt: toInstant(now, call.expiresInMs),
        expectedVersion: call.expectedVersion,
        dryRun: call.dryRun,
        idempotency: call.idempotency,
      })
    case 'refund': {
      const { dryRun, idempotency } = call
      const reissue = call.reissue === null ? null : { expiresAt: toInstant(now, call.reissue.expiresInMs) }
      return refundCommand(teamId, notYet, {
        kind,
        amount: toCredits(call.amount),
        reissue,
        dryRun,
        idempotency,
      })
    }
    case 'void':
      return voidCommand(teamId, notYet, { kind })
    case 'expiry':
      return changeExpiryCommand(teamId, notYet, toInstant(now, call.expiresInMs), { kind })
    case 'claw_back':
      return clawBackCommand(teamId, `pay_${kind}_${call.payment}`, { kind, amount: toCredits(call.amount) })
    case 'adjust':
      return adjustCommand(teamId, call.amount, { kind, dryRun: call.dryRun })
    case 'plan': {
      const free = { source: 'free', class: 'unpaid', planId: `free_${call.amount}` } as const
      const terms = monthlyTerms(call.amount, call.isPaid ? {} : free)
      return changePlanCommand(teamId, terms, { kind, at: call.at })
    }
    case 'budget': {
      const { scope, window } = call
      const scopeId = { api_key: 'key_1', member: 'mem_x', team: teamId }[scope]
      return setBudgetCommand(teamId, call.limit, { kind, scope, scopeId, window })
    }
    case 'remove_budget':
      return removeBudgetCommand(teamId, notYet, { kind })
    case 'rollover_rule':
      return rolloverRuleCommand(teamId, { kind, rule: call.rule })
  }
}

function toCredits(amount: number | null): Credits | null {
  return amount === null ? null : credits(amount)
}

function toInstant(now: Instant, milliseconds: number | null): Instant | null {
  return milliseconds === null ? null : instant(now + milliseconds)
}

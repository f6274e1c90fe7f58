import { type Command, credits, type Instant, instant } from '@scrip/rules'
import {
  chargeCommand,
  grantCommand,
  openAccountCommand,
  revealCommand,
  rolloverRuleCommand,
  staffActor,
} from '../builders/commands.ts'
import type { Call } from './step.ts'

/** Gives a call its team and its instants. */
export function toCommand(call: Call, teamIds: readonly string[], now: Instant): Command {
  const teamId = teamIds[call.team] ?? 'team_none'
  switch (call.type) {
    case 'charge':
      return chargeCommand(teamId, {
        ...call.call,
        idempotency: call.idempotency,
        replay: { units: call.call.units },
      })
    case 'reveal':
      return revealCommand(teamId, call.companyIds, {
        max: call.max === null ? null : credits(call.max),
        dryRun: call.dryRun,
        idempotency: call.idempotency,
      })
    case 'grant':
      return grantCommand(teamId, {
        kind: call.kind,
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
    case 'rollover_rule':
      return rolloverRuleCommand(teamId, { kind: call.kind, rule: call.rule })
    case 'run_due':
      return { type: 'run_due', teamId, kind: call.kind, requestId: 'req_due', actor: staffActor }
    case 'open_account':
      return openAccountCommand(teamId, call.kind, now)
  }
}

function toInstant(now: Instant, milliseconds: number | null): Instant | null {
  return milliseconds === null ? null : instant(now + milliseconds)
}

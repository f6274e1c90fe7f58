import type { PendingPlan, PlanChangeReceipt, PlanEffect } from '@scrip/contract'
import {
  type CreditKind,
  type Instant,
  type Plan,
  type PlanResult,
  creditKinds,
  findPlan,
} from '@scrip/rules'
import { loadKindBalances, toApiBalance } from '../credits/api-balance.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { Team } from '../ports/teams.ts'
import { toApiPendingPlan } from '../team/api-pending-plan.ts'
import { toApiPlanName } from '../team/api-plan.ts'
import { type Move, toApprovalNeed } from './approvals/approval-need.ts'

type Results = Readonly<Record<CreditKind, PlanResult>>

/** When the team is wholly on the new plan. An account without a period never waits for one. */
export interface PlanTurnAt {
  readonly at: 'now' | 'period_end'
  readonly effectiveAt: Instant
}

/** What was asked for, and of which team. */
export interface PlannedChange {
  /** As it was before the change. */
  readonly team: Team
  readonly plan: Plan
  /** Nobody said when, and it may not come now. */
  readonly mustWait: boolean
}

/** @param now not before the ledger's decision. */
export function turnOf({ api, company }: Results, now: Instant): PlanTurnAt {
  const effectiveAt = api.effectiveAt > company.effectiveAt ? api.effectiveAt : company.effectiveAt
  return { at: effectiveAt > now ? 'period_end' : 'now', effectiveAt }
}

/** What the change gives at once; a plan that comes at the period's end gives nothing yet. */
export function movesOf(results: Results): readonly Move[] {
  return creditKinds.flatMap((kind) => {
    const { grant } = results[kind]
    return grant === null ? [] : [{ kind, amount: grant.amount }]
  })
}

export async function toApiPlanChange(
  call: StaffCall<'adminChangePlan'>,
  { team, plan, mustWait }: PlannedChange,
  results: Results,
  version: string,
): Promise<PlanChangeReceipt> {
  const { ports, now, request } = call
  const { termsBefore } = results.api
  const before = findPlan(termsBefore.planId, termsBefore.planVersion) ?? plan
  const turn = turnOf(results, ports.clock.now())
  return {
    applied: !request.query.preview,
    before: toApiPlanName(before),
    after: toApiPlanName(plan),
    at: turn.at,
    takes_effect_at: toApiInstant(turn.effectiveAt),
    wait_reason: mustWait ? waitReasonOf(results) : null,
    cancels_pending_plan: cancelledBy(plan, toApiPendingPlan(team, now)),
    effects: { api: toApiPlanEffect(results.api), company: toApiPlanEffect(results.company) },
    approval: toApprovalNeed(call, movesOf(results)),
    balances: await loadKindBalances(ports, request.path.team_id, now),
    version,
  }
}

/** A plan may give more of one kind and less of the other: less comes at the period's end, and the whole plan with it. */
function waitReasonOf(results: Results): string {
  const falls = creditKinds.flatMap((kind) => {
    const { termsBefore, termsAfter } = results[kind]
    if (termsAfter.creditsPerPeriod >= termsBefore.creditsPerPeriod) return []
    return [
      `${termsAfter.creditsPerPeriod} instead of ${termsBefore.creditsPerPeriod} ${kind} credits a period`,
    ]
  })
  return `The plan gives ${falls.join(' and ')}: fewer credits come at the period’s end.`
}

/** A repeated write meets the change that it made itself: that is none that it cancels. */
function cancelledBy(plan: Plan, pending: PendingPlan): PendingPlan {
  return pending !== null && pending.id === plan.id && pending.version === plan.version ? null : pending
}

function toApiPlanEffect({ before, after, grant }: PlanResult): PlanEffect {
  return {
    before: toApiBalance(before),
    after: toApiBalance(after),
    grant:
      grant === null
        ? null
        : {
            amount: grant.amount,
            source: grant.source,
            class: grant.class,
            effective_at: toApiInstant(grant.effectiveAt),
            expires_at: toApiNullableInstant(grant.expiresAt),
          },
  }
}

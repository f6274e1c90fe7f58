import type { PlanChangeReceipt, PlanEffect } from '@scrip/contract'
import { type CreditKind, type Instant, type Plan, type PlanResult, findPlan } from '@scrip/rules'
import { loadKindBalances, toApiBalance } from '../credits/api-balance.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import { toApiPlanName } from '../team/api-plan.ts'

type Results = Readonly<Record<CreditKind, PlanResult>>

/** When the team is wholly on the new plan. An account without a period never waits for one. */
export interface PlanTurnAt {
  readonly at: 'now' | 'period_end'
  readonly effectiveAt: Instant
}

/** @param now not before the ledger's decision. */
export function turnOf({ api, company }: Results, now: Instant): PlanTurnAt {
  const effectiveAt = api.effectiveAt > company.effectiveAt ? api.effectiveAt : company.effectiveAt
  return { at: effectiveAt > now ? 'period_end' : 'now', effectiveAt }
}

export async function toApiPlanChange(
  { ports, now, request }: StaffCall<'adminChangePlan'>,
  plan: Plan,
  results: Results,
  version: string,
): Promise<PlanChangeReceipt> {
  const { termsBefore } = results.api
  const before = findPlan(termsBefore.planId, termsBefore.planVersion) ?? plan
  const turn = turnOf(results, ports.clock.now())
  return {
    applied: !request.query.preview,
    before: toApiPlanName(before),
    after: toApiPlanName(plan),
    at: turn.at,
    takes_effect_at: toApiInstant(turn.effectiveAt),
    effects: { api: toApiPlanEffect(results.api), company: toApiPlanEffect(results.company) },
    balances: await loadKindBalances(ports, request.path.team_id, now),
    version,
  }
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

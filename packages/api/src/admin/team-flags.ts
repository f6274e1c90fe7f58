import type { KindBalances, TeamFlag } from '@scrip/contract'
import { type CreditKind, type Instant, creditKinds, millisecondsPerDay } from '@scrip/rules'
import { fromApiInstant } from '../http/instants.ts'
import type { Team } from '../ports/teams.ts'
import { toApiPendingPlan } from '../team/api-pending-plan.ts'

const soonDays = 7

/** What support should know before it reads anything else, the worst first. */
export function toApiTeamFlags(team: Team, balances: KindBalances, now: Instant): TeamFlag[] {
  const pending = toApiPendingPlan(team, now)
  return [
    ...(team.status === 'suspended' ? [{ code: 'suspended', kind: null, at: null } as const] : []),
    ...creditKinds.flatMap((kind) => flagsOfKind(kind, balances[kind], now)),
    ...(pending === null
      ? []
      : [{ code: 'plan_change_pending', kind: null, at: pending.takes_effect_at } as const]),
  ]
}

function flagsOfKind(kind: CreditKind, balance: KindBalances[CreditKind], now: Instant): TeamFlag[] {
  // Who never had credits of a kind has not run out of them.
  if (balance.granted === 0) return []
  if (balance.available === 0) return [{ code: 'out_of_credits', kind, at: null }]
  const { at: runsOutAt } = balance.runs_out
  const [next] = balance.next_expiries
  return [
    ...(isSoon(runsOutAt, now) ? [{ code: 'runs_out_soon', kind, at: runsOutAt } as const] : []),
    ...(isSoon(next?.at ?? null, now) ? [{ code: 'expires_soon', kind, at: next?.at ?? null } as const] : []),
  ]
}

function isSoon(at: string | null, now: Instant): boolean {
  const due = at === null ? null : fromApiInstant(at)
  return due !== null && due - now <= soonDays * millisecondsPerDay
}

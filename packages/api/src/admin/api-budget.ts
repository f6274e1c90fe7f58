import type { Budget as ApiBudget } from '@scrip/contract'
import { type AccountView, type BudgetView, type CreditKind, type Instant, budgetAt } from '@scrip/rules'
import { loadViews } from '../credits/api-balance.ts'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { Ports } from '../ports/ports.ts'
import type { ApiKey, Member, Team } from '../ports/teams.ts'

/** Whose budgets can be: what people read of a scope, and whether there is such a one. */
export interface BudgetOwners {
  readonly team: Team
  readonly keys: readonly ApiKey[]
  readonly members: readonly Member[]
  /** Days and months are cut in the account's time zone. */
  readonly views: Readonly<Record<CreditKind, AccountView>>
}

export async function loadBudgetOwners(ports: Ports, team: Team): Promise<BudgetOwners> {
  const [keys, members, views] = await Promise.all([
    ports.teams.listKeys(team.id),
    ports.teams.listMembers(team.id),
    loadViews(ports, team.id),
  ])
  return { team, keys, members, views }
}

export function toApiBudget(view: BudgetView, owners: BudgetOwners, now: Instant): ApiBudget {
  const { budget } = view
  const timeZone = owners.views[budget.kind].account?.timeZone ?? owners.team.timeZone
  const reading = budgetAt(view, now, timeZone)
  return {
    id: budget.id,
    scope: budget.scope,
    scope_id: budget.scopeId,
    scope_label: labelOf(budget, owners) ?? budget.scopeId,
    kind: budget.kind,
    window: budget.window,
    limit: budget.limit,
    used: reading.used,
    left: reading.left,
    resets_at: toApiNullableInstant(reading.resetsAt),
    created_at: toApiInstant(budget.createdAt),
  }
}

/** Null when the team has no such key or member, and when the team is another. */
export function labelOf(
  { scope, scopeId }: Pick<BudgetView['budget'], 'scope' | 'scopeId'>,
  { team, keys, members }: BudgetOwners,
): string | null {
  switch (scope) {
    case 'api_key':
      return keys.find(({ id }) => id === scopeId)?.name ?? null
    case 'member':
      return members.find(({ id }) => id === scopeId)?.email ?? null
    case 'team':
      return scopeId === team.id ? team.name : null
  }
}

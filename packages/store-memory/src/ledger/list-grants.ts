import type { GrantFilter, Page, PageRequest } from '@scrip/api'
import { type CreditKind, creditKinds, type Grant } from '@scrip/rules'
import { pageByKey } from '../paging/page-by-key.ts'
import type { LedgerState, TeamLedger } from './ledger-state.ts'

/** Newest first by creation. */
export function listGrants(state: LedgerState, filter: GrantFilter, page: PageRequest): Page<Grant> {
  const team = state.get(filter.teamId)
  const candidates = team === undefined ? [] : candidatesOf(team, filter)
  return pageByKey(`grants ${filter.teamId}`, candidates, page, (grant) => [grant.createdAt, grant.id])
}

export function findGrants(state: LedgerState, teamId: string, ids: readonly string[]): readonly Grant[] {
  const grants = state.get(teamId)?.grants
  return ids.flatMap((id) => grants?.get(id) ?? [])
}

function candidatesOf(team: TeamLedger, filter: GrantFilter): readonly Grant[] {
  const kinds: readonly CreditKind[] = filter.kind === null ? creditKinds : [filter.kind]
  switch (filter.state) {
    case 'live':
      return kinds
        .flatMap((kind) => [...(team.accounts.get(kind)?.openGrants.values() ?? [])])
        .filter((grant) => grant.state === 'live')
    case 'all':
      return [...team.grants.values()].filter((grant) => kinds.includes(grant.kind))
  }
}

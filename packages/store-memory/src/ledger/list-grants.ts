import type { ExpiringFilter, GrantFilter, Page, PageRequest } from '@scrip/api/ports'
import { type CreditKind, creditKinds, type Grant, type Instant } from '@scrip/rules'
import { pageByKey, type PageOrder } from '../paging/page-by-key.ts'
import type { LedgerState, TeamLedger } from './ledger-state.ts'

const newestFirst: PageOrder<Grant> = {
  keyOf: (grant) => [grant.createdAt, grant.id],
  shape: ['number', 'string'],
  direction: 'descending',
}

/** Newest first by creation. */
export function listGrants(state: LedgerState, filter: GrantFilter, page: PageRequest): Page<Grant> {
  const team = state.get(filter.teamId)
  const candidates = team === undefined ? [] : candidatesOf(team, filter)
  return pageByKey(`grants ${filter.teamId}`, candidates, page, newestFirst)
}

export function findGrants(state: LedgerState, teamId: string, ids: readonly string[]): readonly Grant[] {
  const grants = state.get(teamId)?.grants
  return ids.flatMap((id) => grants?.get(id) ?? [])
}

const soonestFirst: PageOrder<Grant> = {
  keyOf: (grant) => [grant.expiresAt ?? 0, grant.teamId, grant.kind, grant.sequence],
  shape: ['number', 'string', 'string', 'number'],
  direction: 'ascending',
}

export function listExpiring(state: LedgerState, filter: ExpiringFilter, page: PageRequest): Page<Grant> {
  return pageByKey(`expiring ${filter.teamId ?? ''}`, [...expiringGrants(state, filter)], page, soonestFirst)
}

function candidatesOf(team: TeamLedger, filter: GrantFilter): readonly Grant[] {
  const kinds: readonly CreditKind[] = filter.kind === null ? creditKinds : [filter.kind]
  const grants = [...team.grants.values()].filter((grant) => kinds.includes(grant.kind))
  switch (filter.state) {
    case 'live':
      return grants.filter((grant) => grant.state === 'live' || isResting(grant, filter.at))
    case 'all':
      return grants
  }
}

/** Used up before its time: a refund may still bring it back. */
function isResting({ state, expiresAt }: Grant, at: Instant): boolean {
  return state === 'drained' && (expiresAt === null || at < expiresAt)
}

/** No credits of an account die before its next due instant, so most accounts are passed over unread. */
function* expiringGrants(state: LedgerState, filter: ExpiringFilter): Iterable<Grant> {
  const teams = filter.teamId === null ? state.values() : [state.get(filter.teamId)]
  for (const team of teams) {
    for (const [kind, { account, openGrants }] of team?.accounts ?? []) {
      if (filter.kind !== null && filter.kind !== kind) continue
      if (account.nextDueAt === null || account.nextDueAt > filter.to) continue
      for (const grant of openGrants.byId.values()) if (isExpiring(grant, filter)) yield grant
    }
  }
}

function isExpiring({ expiresAt, available, held }: Grant, { from, to }: ExpiringFilter): boolean {
  return expiresAt !== null && from < expiresAt && expiresAt <= to && available + held > 0
}

import type { AuditFilter, ChargeFilter, EntryFilter, GrantFilter, UsageQuery } from '@scrip/api/ports'
import { addDays } from '@scrip/rules'
import { startAt } from './suite-world.ts'

export function entryFilter(teamId: string, overrides: Partial<EntryFilter> = {}): EntryFilter {
  return {
    teamId,
    kind: 'api',
    types: null,
    from: null,
    to: null,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
    source: null,
    actorId: null,
    ...overrides,
  }
}

export function chargeFilter(teamId: string, overrides: Partial<ChargeFilter> = {}): ChargeFilter {
  return { teamId, kind: null, operation: null, apiKeyId: null, from: null, to: null, ...overrides }
}

export function grantFilter(teamId: string, overrides: Partial<GrantFilter> = {}): GrantFilter {
  return { teamId, kind: null, state: 'all', at: startAt, ...overrides }
}

export function auditFilter(overrides: Partial<AuditFilter> = {}): AuditFilter {
  return {
    actorId: null,
    teamId: null,
    action: null,
    target: null,
    reasonCode: null,
    requestId: null,
    ip: null,
    auditId: null,
    from: null,
    to: null,
    ...overrides,
  }
}

/** The 400 days from the start of the test, in UTC. */
export function usageQuery(teamId: string | null, overrides: Partial<UsageQuery> = {}): UsageQuery {
  return {
    teamId,
    kind: null,
    from: startAt,
    to: addDays(startAt, 400),
    timeZone: 'UTC',
    groupBy: [],
    apiKeyId: null,
    origin: null,
    ...overrides,
  }
}

export const everything = { cursor: null, limit: 1000 }

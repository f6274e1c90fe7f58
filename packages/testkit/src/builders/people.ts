import type { ApiKey, Member, NewTeam, Team } from '@scrip/api/ports'
import type { AuditRecord, Instant, OpenAccountCommand } from '@scrip/rules'
import { staffActor } from './commands.ts'

export function buildTeam(id: string, createdAt: Instant, overrides: Partial<Team> = {}): Team {
  return {
    id,
    name: `Team ${id}`,
    domain: null,
    status: 'active',
    planId: 'nothing',
    planVersion: 1,
    nextPlan: null,
    timeZone: 'UTC',
    createdAt,
    lastActiveAt: null,
    ...overrides,
  }
}

export function buildMember(
  id: string,
  teamId: string,
  createdAt: Instant,
  overrides: Partial<Member> = {},
): Member {
  return { id, teamId, email: `${id}@team.example`, name: null, role: 'owner', createdAt, ...overrides }
}

export function buildKey(
  id: string,
  teamId: string,
  createdAt: Instant,
  overrides: Partial<ApiKey> = {},
): ApiKey {
  return {
    id,
    teamId,
    name: `Key ${id}`,
    prefix: 'abcd1234',
    createdAt,
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    ...overrides,
  }
}

export function buildAudit(id: string, at: Instant, overrides: Partial<AuditRecord> = {}): AuditRecord {
  return {
    id,
    at,
    actor: staffActor,
    action: 'key.create',
    target: 'key_1',
    teamId: null,
    reason: null,
    before: null,
    after: null,
    requestId: 'req_staff',
    ip: null,
    ...overrides,
  }
}

export function buildNewTeam(
  team: Team,
  accounts: readonly OpenAccountCommand[],
  overrides: Partial<NewTeam> = {},
): NewTeam {
  return { team, owner: null, accounts, audit: null, ...overrides }
}

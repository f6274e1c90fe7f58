import type { AuditRecord, Instant, OpenAccountCommand } from '@scrip/rules'
import type { Creation, CreationRef } from './creation.ts'
import type { Page, PageRequest } from './page.ts'
import type { TeamField } from './team-search.ts'

export interface Team {
  readonly id: string
  readonly name: string
  readonly domain: string | null
  readonly status: 'active' | 'suspended'
  readonly planId: string
  readonly planVersion: number
  /** The plan that follows, from an instant on; null when none was asked for. Past `at` it is the team's plan. */
  readonly nextPlan: PlanTurn | null
  readonly timeZone: string
  readonly createdAt: Instant
  readonly lastActiveAt: Instant | null
}

export interface PlanTurn {
  readonly planId: string
  readonly planVersion: number
  readonly at: Instant
}

export interface TeamPlan {
  readonly planId: string
  readonly planVersion: number
  readonly nextPlan: PlanTurn | null
}

export interface Member {
  readonly id: string
  readonly teamId: string
  readonly email: string
  readonly name: string | null
  readonly role: 'owner' | 'member'
  readonly createdAt: Instant
}

/** The key itself is never kept: only its keyed hash, and the prefix by which people recognise it. */
export interface ApiKey {
  readonly id: string
  readonly teamId: string
  readonly name: string
  readonly prefix: string
  readonly createdAt: Instant
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  readonly lastUsedAt: Instant | null
}

export interface NewTeam {
  readonly team: Team
  readonly owner: Member | null
  /** One per kind. */
  readonly accounts: readonly OpenAccountCommand[]
  readonly audit: AuditRecord | null
  /** Absent when nobody will repeat it. */
  readonly creation?: Creation
}

/** A text of a team that a search found. */
export interface TeamCandidate {
  readonly team: Team
  readonly field: TeamField
  readonly text: string
}

/** Teams, their people and their keys. */
export interface Teams {
  /**
   * The team, its owner and its accounts with their first grants, in one transaction. False, and nothing is written, when
   * its creation's key is in use already.
   */
  createTeam(newTeam: NewTeam): Promise<boolean>
  /** What was made under a key; also a forgotten one, until another creation takes its place. */
  findCreation(ref: CreationRef): Promise<Creation | null>
  findTeam(teamId: string): Promise<Team | null>
  findTeams(teamIds: readonly string[]): Promise<readonly Team[]>
  /** By name, domain, id, key prefix or member e-mail, any case, anywhere in the text; null lists all. Newest first. */
  searchTeams(query: string | null, page: PageRequest): Promise<Page<Team>>
  /**
   * Texts of teams that hold the query, any case: at least `limit` of each field if there are so many, those that begin with
   * it among them, in no order. Who ranks them decides what is shown.
   */
  findCandidates(query: string, limit: number): Promise<readonly TeamCandidate[]>
  /**
   * The plan from now on, and the one that follows it, if any. The accounts' terms are the ledger's; this is what limits and
   * lists read. Doing it twice is doing it once.
   */
  setPlan(teamId: string, plan: TeamPlan): Promise<void>
  /** The audit record comes with the change, in one transaction. Nothing is written for a status that the team has. */
  setStatus(teamId: string, status: Team['status'], audit: AuditRecord): Promise<void>
  listMembers(teamId: string): Promise<readonly Member[]>

  /** False, and nothing is written, when the creation's key is in use already. */
  addKey(key: ApiKey, keyHash: string, audit: AuditRecord | null, creation?: Creation): Promise<boolean>
  listKeys(teamId: string): Promise<readonly ApiKey[]>
  /** False when the team has no such key. Revoking twice keeps the first instant. */
  revokeKey(teamId: string, keyId: string, at: Instant, audit: AuditRecord | null): Promise<boolean>
  /** The hot look-up of every customer call: one query. */
  findKeyByHash(keyHash: string): Promise<{ key: ApiKey; team: Team } | null>
  /** May be kept in memory and written seldom: it is for people to read. */
  touchKey(keyId: string, teamId: string, at: Instant): void
}

export interface AuditFilter {
  readonly actorId: string | null
  readonly teamId: string | null
  readonly action: string | null
  readonly target: string | null
  readonly reasonCode: string | null
  readonly requestId: string | null
  readonly ip: string | null
  readonly auditId: string | null
  readonly from: Instant | null
  readonly to: Instant | null
}

/** Read only: audit records are written in the transaction of what they tell of. */
export interface AuditLog {
  listAudit(filter: AuditFilter, page: PageRequest): Promise<Page<AuditRecord>>
}

import type { ApiKey, Creation, Member, NewTeam, Team, Teams } from '@scrip/api/ports'
import { type AuditRecord, type Changes, isKeyForgotten } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import { candidatesOf, matchesTeamSearch } from './team-search.ts'
import { createTeamState, creationKey, type TeamsState } from './teams-state.ts'

export interface TeamsParts {
  readonly state: TeamsState
  readonly audits: AuditRecord[]
  /** Decides the commands that open a team's accounts, all or none. */
  readonly decideAccounts: (newTeam: NewTeam) => readonly Changes[]
  readonly writeAccounts: (changes: readonly Changes[]) => void
}

/** Teams, their people and their keys in Maps. */
export function createTeams(parts: TeamsParts): Teams {
  const { state } = parts
  return {
    createTeam: async (newTeam) => createTeam(parts, newTeam),
    findCreation: async (ref) => state.creations.get(creationKey(ref)) ?? null,
    findTeam: async (teamId) => state.byId.get(teamId)?.team ?? null,
    findTeams: async (teamIds) => teamIds.flatMap((teamId) => state.byId.get(teamId)?.team ?? []),
    searchTeams: async (query, page) => {
      const found = pageNewestFirst('teams', state.inOrder, page, (team) => matchesTeamSearch(team, query))
      return { items: found.items.map(({ team }) => team), nextCursor: found.nextCursor }
    },
    findCandidates: async (query) => state.inOrder.flatMap((team) => candidatesOf(team, query)),
    setPlan: async (teamId, plan) => {
      const team = state.byId.get(teamId)
      if (team !== undefined) team.team = { ...team.team, ...plan }
    },
    setStatus: async (teamId, status, audit) => {
      const team = state.byId.get(teamId)
      if (team === undefined || team.team.status === status) return
      team.team = { ...team.team, status }
      parts.audits.push(audit)
    },
    listMembers: async (teamId): Promise<readonly Member[]> => [...(state.byId.get(teamId)?.members ?? [])],
    addKey: async (key, keyHash, audit, creation) => addKey(parts, key, keyHash, audit, creation),
    listKeys: async (teamId) => [...(state.byId.get(teamId)?.keys.values() ?? [])],
    revokeKey: async (teamId, keyId, at, audit) => {
      const team = state.byId.get(teamId)
      const key = team?.keys.get(keyId)
      if (team === undefined || key === undefined) return false
      if (key.revokedAt !== null) return true
      team.keys.set(keyId, { ...key, revokedAt: at })
      if (audit !== null) parts.audits.push(audit)
      return true
    },
    findKeyByHash: async (keyHash) => findKeyByHash(state, keyHash),
    touchKey: (keyId, teamId, at) => {
      const team = state.byId.get(teamId)
      const key = team?.keys.get(keyId)
      if (team === undefined || key === undefined) return
      team.keys.set(keyId, { ...key, lastUsedAt: at })
      team.team = { ...team.team, lastActiveAt: at }
    },
  }
}

/** Everything that may refuse comes before the first write. */
function createTeam(parts: TeamsParts, newTeam: NewTeam): boolean {
  const { state, audits } = parts
  if (isTaken(state, newTeam.creation)) return false
  if (state.byId.has(newTeam.team.id)) throw new Error(`Team ${newTeam.team.id} exists already`)
  const changes = parts.decideAccounts(newTeam)

  const team = createTeamState(newTeam.team, newTeam.owner)
  state.byId.set(newTeam.team.id, team)
  state.inOrder.push(team)
  parts.writeAccounts(changes)
  if (newTeam.audit !== null) audits.push(newTeam.audit)
  keepCreation(state, newTeam.creation)
  return true
}

export function isTaken(state: TeamsState, creation: Creation | undefined): boolean {
  const earlier = creation === undefined ? undefined : state.creations.get(creationKey(creation))
  return creation !== undefined && earlier !== undefined && !isKeyForgotten(earlier.at, creation.at)
}

export function keepCreation(state: TeamsState, creation: Creation | undefined): void {
  if (creation !== undefined) state.creations.set(creationKey(creation), creation)
}

function addKey(
  { state, audits }: TeamsParts,
  key: ApiKey,
  keyHash: string,
  audit: AuditRecord | null,
  creation: Creation | undefined,
): boolean {
  if (isTaken(state, creation)) return false
  const team = state.byId.get(key.teamId)
  if (team === undefined) throw new Error(`Team ${key.teamId} does not exist`)
  if (state.keyByHash.has(keyHash)) throw new Error(`The hash of key ${key.id} exists already`)
  team.keys.set(key.id, key)
  state.keyByHash.set(keyHash, { teamId: key.teamId, keyId: key.id })
  if (audit !== null) audits.push(audit)
  keepCreation(state, creation)
  return true
}

function findKeyByHash(state: TeamsState, keyHash: string): { key: ApiKey; team: Team } | null {
  const ref = state.keyByHash.get(keyHash)
  const team = ref === undefined ? undefined : state.byId.get(ref.teamId)
  const key = ref === undefined ? undefined : team?.keys.get(ref.keyId)
  return team === undefined || key === undefined ? null : { key, team: team.team }
}

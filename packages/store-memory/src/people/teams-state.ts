import type { ApiKey, Creation, CreationRef, Member, Team } from '@scrip/api/ports'

export interface TeamState {
  team: Team
  readonly members: Member[]
  /** By id, oldest first. */
  readonly keys: Map<string, ApiKey>
}

export interface TeamsState {
  readonly byId: Map<string, TeamState>
  /** Oldest first. */
  readonly inOrder: TeamState[]
  readonly keyByHash: Map<string, { readonly teamId: string; readonly keyId: string }>
  /** By `creationKey`. */
  readonly creations: Map<string, Creation>
}

export function creationKey({ staffId, operation, key }: CreationRef): string {
  return JSON.stringify([staffId, operation, key])
}

export function createTeamsState(): TeamsState {
  return { byId: new Map(), inOrder: [], keyByHash: new Map(), creations: new Map() }
}

export function createTeamState(team: Team, owner: Member | null): TeamState {
  return { team, members: owner === null ? [] : [owner], keys: new Map() }
}

import type { ApiKey, Member, Team } from '@scrip/api/ports'

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
}

export function createTeamsState(): TeamsState {
  return { byId: new Map(), inOrder: [], keyByHash: new Map() }
}

export function createTeamState(team: Team, owner: Member | null): TeamState {
  return { team, members: owner === null ? [] : [owner], keys: new Map() }
}

import type { StaffSessionRow, StaffTicketRow, StaffTokenRow, StaffUserRow } from '@scrip/api/ports'

export interface StaffState {
  readonly users: Map<string, StaffUserRow>
  /** By the hash of their token. */
  readonly sessions: Map<string, StaffSessionRow>
  /** By the hash of their token. */
  readonly tickets: Map<string, StaffTicketRow>
  readonly tokens: Map<string, StaffTokenRow>
}

export function createStaffState(): StaffState {
  return { users: new Map(), sessions: new Map(), tickets: new Map(), tokens: new Map() }
}

/** What it is now, to go back to. Rows never change, so only the maps are copied. */
export function copyStaffState({ users, sessions, tickets, tokens }: StaffState): StaffState {
  return {
    users: new Map(users),
    sessions: new Map(sessions),
    tickets: new Map(tickets),
    tokens: new Map(tokens),
  }
}

export function restoreStaffState(state: StaffState, former: StaffState): void {
  restoreMap(state.users, former.users)
  restoreMap(state.sessions, former.sessions)
  restoreMap(state.tickets, former.tickets)
  restoreMap(state.tokens, former.tokens)
}

function restoreMap<Row>(map: Map<string, Row>, former: ReadonlyMap<string, Row>): void {
  map.clear()
  for (const [key, row] of former) map.set(key, row)
}

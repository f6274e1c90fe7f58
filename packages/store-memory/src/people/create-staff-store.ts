import type { StaffRows, StaffStore, StaffUserRow } from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import { copyStaffState, restoreStaffState, type StaffState } from './staff-state.ts'

/** Rows of staff users and what belongs to them in Maps. E-mail addresses are compared in any case. */
export function createStaffStore(state: StaffState, audits: AuditRecord[]): StaffStore {
  const rows = createRows(state)
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...rows,
    inTransaction(work) {
      const run = async () => {
        const former = copyStaffState(state)
        // The audit log belongs to others too, so what is added to it waits for the end.
        const told: AuditRecord[] = []
        try {
          const result = await work({ ...rows, addAudit: async (record) => void told.push(record) })
          audits.push(...told)
          return result
        } catch (error) {
          restoreStaffState(state, former)
          throw error
        }
      }
      const result = last.then(run)
      last = result.catch(() => undefined)
      return result
    },
  }
}

type Rows = Omit<StaffRows, 'addAudit'>

function createRows(state: StaffState): Rows {
  return {
    ...createUserRows(state),
    ...createSessionRows(state),
    ...createTicketRows(state),
    ...createTokenRows(state),
  }
}

type UserRows = Pick<
  Rows,
  'addUser' | 'saveUser' | 'findUser' | 'findUserByEmail' | 'findUserByIdentity' | 'listUsers'
>

function createUserRows({ users }: StaffState): UserRows {
  const find = (isWanted: (row: StaffUserRow) => boolean) => [...users.values()].find(isWanted) ?? null
  const byEmail = (email: string) => find(({ user }) => user.email.toLowerCase() === email.toLowerCase())
  return {
    addUser: async (row) => {
      if (byEmail(row.user.email) !== null) return false
      if (users.has(row.user.id)) throw new Error(`Staff user ${row.user.id} exists already`)
      users.set(row.user.id, row)
      return true
    },
    saveUser: async (row) => {
      if (users.has(row.user.id)) users.set(row.user.id, row)
    },
    findUser: async (staffId) => users.get(staffId) ?? null,
    findUserByEmail: async (email) => byEmail(email),
    findUserByIdentity: async (identity) => find((row) => row.identity === identity),
    listUsers: async () => [...users.values()],
  }
}

type SessionRows = Pick<
  Rows,
  | 'addSession'
  | 'findSession'
  | 'listSessions'
  | 'touchSession'
  | 'removeSession'
  | 'removeSessionsOf'
  | 'removeSessionsSeenBy'
>

function createSessionRows({ users, sessions }: StaffState): SessionRows {
  const ofPerson = (staffId: string) =>
    [...sessions.values()].filter((session) => session.staffId === staffId)
  return {
    addSession: async (row) => {
      sessions.set(row.tokenHash, row)
    },
    findSession: async (tokenHash) => {
      const session = sessions.get(tokenHash)
      const row = session === undefined ? undefined : users.get(session.staffId)
      return session === undefined || row === undefined ? null : { session, row }
    },
    listSessions: async (staffId) => ofPerson(staffId),
    touchSession: async (tokenHash, at) => {
      const session = sessions.get(tokenHash)
      if (session !== undefined) sessions.set(tokenHash, { ...session, lastSeenAt: at })
    },
    removeSession: async (tokenHash) => {
      sessions.delete(tokenHash)
    },
    removeSessionsOf: async (staffId) => {
      for (const { tokenHash } of ofPerson(staffId)) sessions.delete(tokenHash)
    },
    removeSessionsSeenBy: async (at, limit) => {
      const ended = [...sessions.values()].filter(({ lastSeenAt }) => lastSeenAt <= at).slice(0, limit)
      for (const { tokenHash } of ended) sessions.delete(tokenHash)
      return ended.length
    },
  }
}

type TicketRows = Pick<
  Rows,
  'addTicket' | 'findTicket' | 'saveTicket' | 'removeTicket' | 'removeTicketsOf' | 'removeTicketsExpiredBy'
>

function createTicketRows({ tickets }: StaffState): TicketRows {
  return {
    addTicket: async (row) => {
      tickets.set(row.tokenHash, row)
    },
    findTicket: async (tokenHash) => tickets.get(tokenHash) ?? null,
    saveTicket: async (row) => {
      if (tickets.has(row.tokenHash)) tickets.set(row.tokenHash, row)
    },
    removeTicket: async (tokenHash) => {
      tickets.delete(tokenHash)
    },
    removeTicketsOf: async (staffId) => {
      for (const row of tickets.values()) if (row.staffId === staffId) tickets.delete(row.tokenHash)
    },
    removeTicketsExpiredBy: async (at, limit) => {
      const ended = [...tickets.values()].filter(({ expiresAt }) => expiresAt <= at).slice(0, limit)
      for (const { tokenHash } of ended) tickets.delete(tokenHash)
      return ended.length
    },
  }
}

type TokenRows = Pick<
  Rows,
  'addToken' | 'saveToken' | 'findToken' | 'findTokenByHash' | 'listTokens' | 'touchToken'
>

function createTokenRows({ users, tokens }: StaffState): TokenRows {
  return {
    addToken: async (row) => {
      tokens.set(row.id, row)
    },
    saveToken: async (row) => {
      if (tokens.has(row.id)) tokens.set(row.id, row)
    },
    findToken: async (tokenId) => tokens.get(tokenId) ?? null,
    findTokenByHash: async (tokenHash) => {
      const token = [...tokens.values()].find((one) => one.tokenHash === tokenHash)
      const row = token === undefined ? undefined : users.get(token.staffId)
      return token === undefined || row === undefined ? null : { token, row }
    },
    listTokens: async () => [...tokens.values()],
    touchToken: async (tokenId, at) => {
      const token = tokens.get(tokenId)
      if (token !== undefined) tokens.set(tokenId, { ...token, lastUsedAt: at })
    },
  }
}

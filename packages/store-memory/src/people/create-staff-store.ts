import type { StaffSessionRow, StaffStore, StaffUserRow } from '@scrip/api/ports'

export interface StaffState {
  readonly userById: Map<string, StaffUserRow>
  /** In lower case. */
  readonly idByEmail: Map<string, string>
  readonly sessions: Map<string, StaffSessionRow>
  readonly staffIdByToken: Map<string, string>
}

export function createStaffState(): StaffState {
  return { userById: new Map(), idByEmail: new Map(), sessions: new Map(), staffIdByToken: new Map() }
}

/** Rows of staff users, sessions and tokens in Maps. E-mail addresses are compared in any case. */
export function createStaffStore({ userById, idByEmail, sessions, staffIdByToken }: StaffState): StaffStore {
  const findUser = (staffId: string | undefined): StaffUserRow | null =>
    staffId === undefined ? null : (userById.get(staffId) ?? null)

  return {
    addUser: async (row) => {
      const email = row.user.email.toLowerCase()
      if (idByEmail.has(email) || userById.has(row.user.id))
        throw new Error(`Staff user ${row.user.id} exists already`)
      userById.set(row.user.id, row)
      idByEmail.set(email, row.user.id)
    },
    findUserByEmail: async (email) => findUser(idByEmail.get(email.toLowerCase())),
    addSession: async (row) => {
      sessions.set(row.tokenHash, row)
    },
    findSession: async (tokenHash) => {
      const session = sessions.get(tokenHash)
      const row = findUser(session?.staffId)
      return session === undefined || row === null ? null : { session, user: row.user }
    },
    touchSession: async (tokenHash, at) => {
      const session = sessions.get(tokenHash)
      if (session !== undefined) sessions.set(tokenHash, { ...session, lastSeenAt: at })
    },
    removeSession: async (tokenHash) => {
      sessions.delete(tokenHash)
    },
    removeSessionsSeenBy: async (at, limit) => {
      const ended = [...sessions.values()].filter(({ lastSeenAt }) => lastSeenAt <= at).slice(0, limit)
      for (const { tokenHash } of ended) sessions.delete(tokenHash)
      return ended.length
    },
    addToken: async (tokenHash, staffId) => {
      staffIdByToken.set(tokenHash, staffId)
    },
    findUserByToken: async (tokenHash) => findUser(staffIdByToken.get(tokenHash))?.user ?? null,
  }
}

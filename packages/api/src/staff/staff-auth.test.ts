import { type Instant, instant } from '@scrip/rules'
import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffSessionRow, StaffStore, StaffUserRow } from '../ports/staff-store.ts'
import { createSecretHasher } from '../secrets/secret-hasher.ts'
import { issueStaffToken, registerStaffUser } from './register-staff.ts'
import { createStaffAuth } from './staff-auth.ts'

const minute = 60_000
const start = 1_800_000_000_000
const at = (minutes: number): Instant => instant(start + minutes * minute)
const hasher = createSecretHasher(new Uint8Array(32))
const options = { passwordIterations: 1000 }

function createRows(): StaffStore & { readonly sessions: Map<string, StaffSessionRow> } {
  const users: StaffUserRow[] = []
  const sessions = new Map<string, StaffSessionRow>()
  const tokens = new Map<string, string>()
  const userOf = (id: string | undefined) => users.find(({ user }) => user.id === id)?.user ?? null
  return {
    sessions,
    addUser: async (row) => void users.push(row),
    findUserByEmail: async (email) => users.find(({ user }) => user.email === email) ?? null,
    addSession: async (row) => void sessions.set(row.tokenHash, row),
    findSession: async (hash) => {
      const session = sessions.get(hash)
      const user = userOf(session?.staffId)
      return session === undefined || user === null ? null : { session, user }
    },
    removeSessionsSeenBy: async (seenBy, limit) => {
      const ended = [...sessions.values()].filter(({ lastSeenAt }) => lastSeenAt <= seenBy).slice(0, limit)
      for (const { tokenHash } of ended) sessions.delete(tokenHash)
      return ended.length
    },
    touchSession: async (hash, lastSeenAt) => {
      const session = sessions.get(hash)
      if (session !== undefined) sessions.set(hash, { ...session, lastSeenAt })
    },
    removeSession: async (hash) => void sessions.delete(hash),
    addToken: async (hash, staffId) => void tokens.set(hash, staffId),
    findUserByToken: async (hash) => userOf(tokens.get(hash)),
  }
}

describe('createStaffAuth', () => {
  let rows = createRows()
  beforeEach(async () => {
    rows = createRows()
    let next = 0
    const ids = { next: (prefix: string) => `${prefix}_${(next += 1)}` }
    await registerStaffUser(rows, ids, {
      email: 'Ada@Scrip.example',
      name: 'Ada',
      role: 'support',
      password: 'p',
      ...options,
    })
  })

  async function signIn(password = 'p', email = 'ada@scrip.example') {
    return createStaffAuth(rows, hasher, options).signIn(email, password, at(0))
  }

  test('signs in by e-mail in any case, and keeps no token', async () => {
    const signedIn = await signIn('p', ' ADA@scrip.example ')
    expect(signedIn?.session.staff.email).toBe('ada@scrip.example')
    expect([...rows.sessions.keys()]).not.toContain(signedIn?.sessionToken)
  })

  test('refuses a wrong password and an unknown e-mail alike', async () => {
    expect(await signIn('q')).toBeNull()
    expect(await signIn('p', 'nobody@scrip.example')).toBeNull()
  })

  test('ends a session after 15 idle minutes, exactly', async () => {
    const auth = createStaffAuth(rows, hasher, options)
    const token = (await signIn())?.sessionToken ?? ''
    expect((await auth.findSession(token, instant(at(15) - 1)))?.staff.name).toBe('Ada')
    const idle = (await signIn())?.sessionToken ?? ''
    expect(await auth.findSession(idle, at(15))).toBeNull()
    expect(await auth.findSession(idle, at(1))).toBeNull()
  })

  test('ends a session after 8 hours, however busy', async () => {
    const auth = createStaffAuth(rows, hasher, options)
    const token = (await signIn())?.sessionToken ?? ''
    for (let minutes = 10; minutes < 480; minutes += 10)
      expect(await auth.findSession(token, at(minutes))).not.toBeNull()
    expect(await auth.findSession(token, at(480))).toBeNull()
  })

  test('forgets sessions that have ended, and no other', async () => {
    const auth = createStaffAuth(rows, hasher, options)
    const kept = (await signIn())?.sessionToken ?? ''
    await signIn()
    expect(await auth.findSession(kept, at(10))).not.toBeNull()
    expect(await auth.forgetEnded(instant(at(15) - 1))).toBe(0)
    expect(await auth.forgetEnded(at(15))).toBe(1)
    expect(await auth.findSession(kept, at(20))).not.toBeNull()
  })

  test('signs out at once', async () => {
    const auth = createStaffAuth(rows, hasher, options)
    const token = (await signIn())?.sessionToken ?? ''
    await auth.signOut(token)
    expect(await auth.findSession(token, at(0))).toBeNull()
  })

  test('knows a staff token, which needs no CSRF token', async () => {
    const auth = createStaffAuth(rows, hasher, options)
    const token = await issueStaffToken(rows, hasher, 'staff_1')
    expect(await auth.findByToken(token, at(0))).toMatchObject({
      csrfToken: null,
      staff: { role: 'support' },
    })
    expect(await auth.findByToken(`${token}x`, at(0))).toBeNull()
  })
})

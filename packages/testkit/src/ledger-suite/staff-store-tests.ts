import type { StaffSessionRow, StaffUserRow } from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { startAt, type WorldOf } from './suite-world.ts'

const ada: StaffUserRow = {
  user: { id: 'staff_1', email: 'ada@scrip.example', name: 'Ada', role: 'billing_admin' },
  passwordHash: 'pbkdf2$1',
}
const session: StaffSessionRow = {
  tokenHash: 'session_hash',
  staffId: 'staff_1',
  csrfToken: 'csrf',
  createdAt: startAt,
  lastSeenAt: startAt,
}

export function staffStoreTests(world: WorldOf): void {
  describe('staff rows', () => {
    it('find a user by e-mail in any case', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      expect(await staffStore.findUserByEmail('Ada@Scrip.example')).toEqual(ada)
      expect(await staffStore.findUserByEmail('bob@scrip.example')).toBeNull()
    })

    it('refuse a second user with the same e-mail', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      const twin = { ...ada, user: { ...ada.user, id: 'staff_2', email: 'ADA@scrip.example' } }
      await expect(staffStore.addUser(twin)).rejects.toThrow(Error)
    })

    it('keep a session until it is removed', async () => {
      const { staffStore } = world()
      await staffStore.addUser({ ...ada, passwordHash: null })
      await staffStore.addSession(session)
      expect(await staffStore.findSession('session_hash')).toEqual({ session, user: ada.user })
      await staffStore.touchSession('session_hash', instant(startAt + 7))
      expect((await staffStore.findSession('session_hash'))?.session).toEqual({
        ...session,
        lastSeenAt: instant(startAt + 7),
      })
      await staffStore.removeSession('session_hash')
      expect(await staffStore.findSession('session_hash')).toBeNull()
    })

    it('let go of sessions that nobody has seen since an instant, so many at a time', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      for (const seconds of [1, 2, 3, 4]) {
        const lastSeenAt = instant(startAt + seconds * 1000)
        await staffStore.addSession({ ...session, tokenHash: `hash_${seconds}`, lastSeenAt })
      }
      expect(await staffStore.removeSessionsSeenBy(instant(startAt + 3000), 2)).toBe(2)
      expect(await staffStore.removeSessionsSeenBy(instant(startAt + 3000), 2)).toBe(1)
      expect(await staffStore.removeSessionsSeenBy(instant(startAt + 3000), 2)).toBe(0)
      expect(await staffStore.findSession('hash_4')).not.toBeNull()
    })

    it('find a user by the hash of a token', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      await staffStore.addToken('token_hash', 'staff_1')
      expect(await staffStore.findUserByToken('token_hash')).toEqual(ada.user)
      expect(await staffStore.findUserByToken('session_hash')).toBeNull()
    })
  })
}

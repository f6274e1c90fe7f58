import type { StaffSessionRow, StaffTicketRow, StaffTokenRow, StaffUserRow } from '@scrip/api/ports'
import { type AuditRecord, instant, systemActor } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { auditFilter } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

const ada: StaffUserRow = {
  user: { id: 'staff_1', email: 'ada@scrip.example', name: 'Ada', role: 'billing_admin' },
  passwordHash: 'pbkdf2$1',
  createdAt: startAt,
  disabledAt: null,
  lastSignedInAt: null,
  identity: null,
  totp: null,
  recoveryHashes: [],
  wrongCodes: 0,
  codesLockedUntil: null,
}
const session: StaffSessionRow = {
  id: 'sess_1',
  tokenHash: 'session_hash',
  staffId: 'staff_1',
  csrfToken: 'csrf',
  createdAt: startAt,
  lastSeenAt: startAt,
  steppedUpAt: null,
  ip: '203.0.113.7',
  userAgent: 'suite',
}
const ticket: StaffTicketRow = {
  tokenHash: 'ticket_hash',
  purpose: 'challenge',
  staffId: 'staff_1',
  expiresAt: startAt,
  triesLeft: 5,
}
const token: StaffTokenRow = {
  id: 'stok_1',
  tokenHash: 'token_hash',
  staffId: 'staff_1',
  name: 'nightly',
  role: 'viewer',
  createdAt: startAt,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
}
const audit: AuditRecord = {
  id: 'aud_1',
  at: startAt,
  actor: systemActor,
  action: 'staff.invite',
  target: 'staff_1',
  teamId: null,
  reason: null,
  before: null,
  after: { role: 'viewer' },
  requestId: 'req_1',
  ip: null,
}
const filter = auditFilter()

export function staffStoreTests(world: WorldOf): void {
  describe('staff rows', () => {
    it('find a user by e-mail in any case, by id and by identity', async () => {
      const { staffStore } = world()
      await staffStore.addUser({ ...ada, identity: 'https://id.example|7' })
      const known = { ...ada, identity: 'https://id.example|7' }
      expect(await staffStore.findUserByEmail('Ada@Scrip.example')).toEqual(known)
      expect(await staffStore.findUser('staff_1')).toEqual(known)
      expect(await staffStore.findUserByIdentity('https://id.example|7')).toEqual(known)
      expect(await staffStore.findUserByEmail('bob@scrip.example')).toBeNull()
      expect(await staffStore.listUsers()).toEqual([known])
    })

    it('add no second user with the same e-mail', async () => {
      const { staffStore } = world()
      expect(await staffStore.addUser(ada)).toBe(true)
      const twin = { ...ada, user: { ...ada.user, id: 'staff_2', email: 'ADA@scrip.example' } }
      expect(await staffStore.addUser(twin)).toBe(false)
      expect(await staffStore.findUser('staff_2')).toBeNull()
    })

    it('keep all of a user', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      const changed: StaffUserRow = {
        user: { ...ada.user, name: 'Ada L.', role: 'owner' },
        passwordHash: null,
        createdAt: startAt,
        disabledAt: instant(startAt + 1),
        lastSignedInAt: instant(startAt + 2),
        identity: 'https://id.example|7',
        totp: { salt: 'salt', confirmedAt: instant(startAt + 3), lastStep: 60_000_000 },
        recoveryHashes: ['one', 'two'],
        wrongCodes: 4,
        codesLockedUntil: instant(startAt + 4),
      }
      await staffStore.saveUser(changed)
      expect(await staffStore.findUser('staff_1')).toEqual(changed)
    })

    it('keep a session until it is removed', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      await staffStore.addSession(session)
      expect(await staffStore.findSession('session_hash')).toEqual({ session, row: ada })
      await staffStore.touchSession('session_hash', instant(startAt + 7))
      const touched = { ...session, lastSeenAt: instant(startAt + 7) }
      expect(await staffStore.listSessions('staff_1')).toEqual([touched])
      await staffStore.removeSession('session_hash')
      expect(await staffStore.findSession('session_hash')).toBeNull()
      await staffStore.addSession(session)
      await staffStore.removeSessionsOf('staff_1')
      expect(await staffStore.listSessions('staff_1')).toEqual([])
    })

    it('let go of sessions that nobody has seen since an instant, so many at a time', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      for (const seconds of [1, 2, 3, 4]) {
        const lastSeenAt = instant(startAt + seconds * 1000)
        await staffStore.addSession({
          ...session,
          id: `sess_${seconds}`,
          tokenHash: `hash_${seconds}`,
          lastSeenAt,
        })
      }
      expect(await staffStore.removeSessionsSeenBy(instant(startAt + 3000), 2)).toBe(2)
      expect(await staffStore.removeSessionsSeenBy(instant(startAt + 3000), 2)).toBe(1)
      expect(await staffStore.removeSessionsSeenBy(instant(startAt + 3000), 2)).toBe(0)
      expect(await staffStore.findSession('hash_4')).not.toBeNull()
    })

    it('keep a ticket until it is taken or has expired', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      await staffStore.addTicket(ticket)
      await staffStore.saveTicket({ ...ticket, triesLeft: 4 })
      expect(await staffStore.findTicket('ticket_hash')).toEqual({ ...ticket, triesLeft: 4 })
      await staffStore.addTicket({ ...ticket, tokenHash: 'late', expiresAt: instant(startAt + 1) })
      expect(await staffStore.removeTicketsExpiredBy(startAt, 10)).toBe(1)
      expect(await staffStore.findTicket('ticket_hash')).toBeNull()
      await staffStore.removeTicketsOf('staff_1')
      expect(await staffStore.findTicket('late')).toBeNull()
    })

    it('find a token by its hash, with its person', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      await staffStore.addToken(token)
      expect(await staffStore.findTokenByHash('token_hash')).toEqual({ token, row: ada })
      expect(await staffStore.findTokenByHash('session_hash')).toBeNull()
      await staffStore.touchToken('stok_1', instant(startAt + 1))
      const revoked = { ...token, lastUsedAt: instant(startAt + 1), revokedAt: instant(startAt + 2) }
      await staffStore.saveToken(revoked)
      expect(await staffStore.findToken('stok_1')).toEqual(revoked)
      expect(await staffStore.listTokens()).toEqual([revoked])
    })
  })

  describe('a transaction over staff rows', () => {
    it('writes all with its audit record', async () => {
      const { staffStore, audit: log } = world()
      await staffStore.inTransaction(async (rows) => {
        await rows.addUser(ada)
        await rows.addAudit(audit)
      })
      expect(await staffStore.findUser('staff_1')).toEqual(ada)
      expect((await log.listAudit(filter, { cursor: null, limit: 10 })).items).toEqual([audit])
    })

    it('writes nothing when it fails', async () => {
      const { staffStore, audit: log } = world()
      const failing = staffStore.inTransaction(async (rows) => {
        await rows.addUser(ada)
        await rows.addAudit(audit)
        throw new Error('half-way')
      })
      await expect(failing).rejects.toThrow('half-way')
      expect(await staffStore.findUser('staff_1')).toBeNull()
      expect((await log.listAudit(filter, { cursor: null, limit: 10 })).items).toEqual([])
    })

    it('comes after the one before, whatever both have read', async () => {
      const { staffStore } = world()
      await staffStore.addUser(ada)
      const count = () =>
        staffStore.inTransaction(async (rows) => {
          const row = await rows.findUser('staff_1')
          if (row !== null) await rows.saveUser({ ...row, wrongCodes: row.wrongCodes + 1 })
        })
      await Promise.all(Array.from({ length: 8 }, count))
      expect((await staffStore.findUser('staff_1'))?.wrongCodes).toBe(8)
    })
  })
}

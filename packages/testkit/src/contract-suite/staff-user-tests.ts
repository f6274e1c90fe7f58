import type { OperationId } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { hire, invite } from './staff-people.ts'
import { type Visit, expectText, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** What the owners do with everybody's account. */
export function staffUserTests(getWorld: GetWorld): void {
  const ask = (operation: OperationId, staffId: string, body?: unknown): Promise<Visit> => {
    const { visitor, staff } = getWorld()
    return visitor.visit(operation, {
      path: { staff_id: staffId },
      headers: staff,
      ...(body === undefined ? {} : { body }),
    })
  }
  const auditOf = async (staffId: string, action: string) => {
    const { visitor, staff } = getWorld()
    const { body } = await visitor.visit('adminListAudit', {
      query: `action=${action}&limit=50`,
      headers: staff,
    })
    const records = readValue(body, 'data')
    return Array.isArray(records)
      ? records.find((record) => readText(record, 'target') === staffId)
      : undefined
  }

  describe('staff users', () => {
    test('are invited by a link that opens once', async () => {
      const { visitor, staff } = getWorld()
      const { id, email, token } = await invite(visitor, staff, 'support')
      const listed = await visitor.visit('adminListStaff', { headers: staff })
      expect(readValue(listed.body, 'data')).toContainEqual(expect.objectContaining({ id, state: 'invited' }))
      const body = { token, password: 'correct horse battery' }
      const signIn = () => visitor.visit('signInStaff', { body: { email, password: body.password } })
      expect((await signIn()).code).toBe('unauthenticated')
      expect((await visitor.visit('acceptStaffLink', { body })).body).toEqual({ email })
      expect((await visitor.visit('acceptStaffLink', { body })).code).toBe('link_ended')
      expect((await signIn()).status).toBe(200)
      expect(await auditOf(id, 'staff.invite')).toMatchObject({ after: { email, role: 'support' } })
      expect(await auditOf(id, 'staff.sign_in')).toMatchObject({ actor: { id } })
    })

    test('have an e-mail address of their own, in any case', async () => {
      const { visitor, staff, people } = getWorld()
      const body = { email: people.support.email.toUpperCase(), name: 'Twin', role: 'viewer' }
      expect((await visitor.visit('adminInviteStaff', { body, headers: staff })).code).toBe('email_taken')
    })

    test('get a new link, which ends the one before', async () => {
      const { visitor, staff } = getWorld()
      const { id, token } = await invite(visitor, staff, 'viewer')
      const renewed = await ask('adminIssueStaffLink', id)
      const accept = (sent: string) =>
        visitor.visit('acceptStaffLink', { body: { token: sent, password: 'correct horse battery' } })
      expect((await accept(token)).code).toBe('link_ended')
      expect((await accept(expectText(renewed.body, 'link', 'token'))).status).toBe(200)
    })

    test('lose every session when their role changes, and have the new one at once', async () => {
      const { visitor, staff } = getWorld()
      const person = await hire(visitor, staff, 'billing_admin')
      const changed = await ask('adminChangeStaffRole', person.id, { role: 'viewer' })
      expect(readText(changed.body, 'role')).toBe('viewer')
      expect((await visitor.visit('getStaffSession', { headers: person.headers })).code).toBe(
        'unauthenticated',
      )
      const again = await visitor.visit('signInStaff', {
        body: { email: person.email, password: person.password },
      })
      expect(readText(again.body, 'staff', 'role')).toBe('viewer')
      expect(await auditOf(person.id, 'staff.change_role')).toMatchObject({
        before: { role: 'billing_admin' },
        after: { role: 'viewer' },
      })
    })

    test('are shut out while they are disabled', async () => {
      const { visitor, staff } = getWorld()
      const person = await hire(visitor, staff, 'support')
      const order = {
        staff_id: person.id,
        name: 'script',
        role: 'support',
        expires_at: '2999-01-01T00:00:00Z',
      }
      const issued = await visitor.visit('adminIssueStaffToken', { body: order, headers: staff })
      const token = { authorization: `Bearer ${expectText(issued.body, 'secret')}` }
      const signIn = async () => {
        const { email, password } = person
        return (await visitor.visit('signInStaff', { body: { email, password } })).status
      }
      expect((await visitor.visit('adminListTeams', { headers: token })).status).toBe(200)
      expect(readText((await ask('adminDisableStaff', person.id)).body, 'state')).toBe('disabled')
      expect((await visitor.visit('adminListTeams', { headers: token })).code).toBe('unauthenticated')
      expect((await visitor.visit('getStaffSession', { headers: person.headers })).code).toBe(
        'unauthenticated',
      )
      expect(await signIn()).toBe(401)
      expect((await ask('adminIssueStaffLink', person.id)).code).toBe('staff_disabled')
      expect((await visitor.visit('adminIssueStaffToken', { body: order, headers: staff })).code).toBe(
        'staff_disabled',
      )
      expect(readText((await ask('adminEnableStaff', person.id)).body, 'state')).toBe('active')
      expect(await signIn()).toBe(200)
      expect((await visitor.visit('adminListTeams', { headers: token })).status).toBe(200)
    })

    test.each(['adminChangeStaffRole', 'adminDisableStaff', 'adminResetStaffSecondFactor'] as const)(
      'do not %s themselves',
      async (operation) => {
        const { people } = getWorld()
        const body = operation === 'adminChangeStaffRole' ? { role: 'viewer' } : undefined
        expect((await ask(operation, people.owner.id, body)).code).toBe('own_account')
      },
    )
  })

  describe('staff tokens', () => {
    test('do at most what they are for and what their person may, and nothing after they are revoked', async () => {
      const { visitor, staff, people } = getWorld()
      const issue = (role: string) => {
        const body = {
          staff_id: people.support.id,
          name: 'nightly',
          role,
          expires_at: '2999-01-01T00:00:00Z',
        }
        return visitor.visit('adminIssueStaffToken', { body, headers: staff })
      }
      expect((await issue('owner')).code).toBe('role_too_high')
      const issued = await issue('viewer')
      const headers = { authorization: `Bearer ${expectText(issued.body, 'secret')}` }
      const id = expectText(issued.body, 'token', 'id')
      const who = await visitor.visit('getStaffSession', { headers })
      expect(who.body).toMatchObject({ staff: { id: people.support.id, role: 'viewer' }, csrf_token: null })
      const listed = await visitor.visit('adminListStaffTokens', { headers: staff })
      expect(readValue(listed.body, 'data')).toContainEqual(
        expect.objectContaining({ id, name: 'nightly', state: 'active', last_used_at: expect.any(String) }),
      )
      expect(JSON.stringify(listed.body)).not.toContain(expectText(issued.body, 'secret'))
      const revoke = () => visitor.visit('adminRevokeStaffToken', { path: { token_id: id }, headers: staff })
      expect(readText((await revoke()).body, 'state')).toBe('revoked')
      expect((await revoke()).status).toBe(200)
      expect((await visitor.visit('getStaffSession', { headers })).code).toBe('unauthenticated')
      expect(await auditOf(id, 'staff.revoke_token')).toBeDefined()
    })

    test('end in the future, and belong to somebody', async () => {
      const { visitor, staff, people } = getWorld()
      const order = {
        staff_id: people.support.id,
        name: 'late',
        role: 'viewer',
        expires_at: '2001-01-01T00:00:00Z',
      }
      const issue = (body: object) => visitor.visit('adminIssueStaffToken', { body, headers: staff })
      expect((await issue(order)).code).toBe('validation_failed')
      const ofNobody = { ...order, staff_id: 'staff_000nobody', expires_at: '2999-01-01T00:00:00Z' }
      expect((await issue(ofNobody)).code).toBe('not_found')
    })
  })
}

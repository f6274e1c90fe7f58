import { describe, expect, test } from 'vitest'
import { signIn } from './customers.ts'
import type { GetWorld } from './world.ts'

/** What the staff's session does; last, since its limits stay met for five minutes. */
export function sessionTests(getWorld: GetWorld): void {
  describe('the session of the staff', () => {
    test('is a cookie that no script and no other host gets', async () => {
      const { system, visitor } = getWorld()
      const { email, password } = system.staff
      const visit = await visitor.visit('signInStaff', { body: { email: email.toUpperCase(), password } })
      expect(visit.status).toBe(200)
      const cookie = visit.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/^__Host-scrip_staff=[^;]+;/)
      for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict'])
        expect(cookie).toContain(attribute)
      expect(cookie).not.toMatch(/domain/i)
    })

    test('is not for a page of another host, nor for a wrong password', async () => {
      const { system, visitor } = getWorld()
      const { email, password } = system.staff
      const headers = { 'sec-fetch-site': 'cross-site' }
      expect((await visitor.visit('signInStaff', { body: { email, password }, headers })).code).toBe(
        'csrf_failed',
      )
      const wrong = await visitor.visit('signInStaff', { body: { email, password: `${password}x` } })
      expect(wrong.code).toBe('unauthenticated')
    })

    test('ends at sign-out', async () => {
      const { system, visitor } = getWorld()
      const headers = await signIn(system, visitor)
      expect((await visitor.visit('getStaffSession', { headers })).status).toBe(200)
      const out = await visitor.visit('signOutStaff', { headers })
      expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
      expect((await visitor.visit('getStaffSession', { headers })).code).toBe('unauthenticated')
    })

    test('is open to who knows the password, however often', async () => {
      const { system, visitor } = getWorld()
      const { email, password } = system.staff
      for (let times = 0; times < 11; times += 1)
        expect((await visitor.visit('signInStaff', { body: { email, password } })).status).toBe(200)
    }, 30_000)

    test('is not guessed: after ten tries the door stays shut', async () => {
      const { visitor } = getWorld()
      const email = `nobody-${crypto.randomUUID()}@scrip.example`
      const codes: (string | null)[] = []
      for (let tries = 0; tries < 11; tries += 1) {
        codes.push((await visitor.visit('signInStaff', { body: { email, password: 'guess' } })).code)
      }
      expect(codes.at(-1)).toBe('rate_limited')
    }, 30_000)
  })
}

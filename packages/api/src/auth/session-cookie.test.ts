import { expect, test } from 'vitest'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts'

test('sets a cookie that only this host gets, and no script reads', () => {
  expect(setSessionCookie('t0k')).toBe('__Host-scrip_staff=t0k; Path=/; HttpOnly; Secure; SameSite=Strict')
  expect(clearSessionCookie()).toContain('Max-Age=0')
})

test.each([
  ['__Host-scrip_staff=t0k', 't0k'],
  ['a=b; __Host-scrip_staff=t0k; c=d', 't0k'],
  ['scrip_staff=t0k', null],
  ['__Host-scrip_staff=', null],
])('reads %j', (cookie, expected) => {
  expect(readSessionCookie(new Headers({ cookie }))).toBe(expected)
})

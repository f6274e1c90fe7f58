import { describe, expect, test } from 'vitest'
import { type Visit, expectText, readText } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** Sign-in at the identity provider, where the system has one. */
export function oidcTests(getWorld: GetWorld): void {
  async function begin(
    returnTo = '/teams?q=north',
  ): Promise<{ readonly state: string; readonly cookie: string }> {
    const { visitor } = getWorld()
    const visit = await visitor.visit('beginOidcSignIn', { body: { return_to: returnTo } })
    const state = new URL(expectText(visit.body, 'authorization_url')).searchParams.get('state') ?? ''
    return { state, cookie: visit.headers.get('set-cookie')?.split(';')[0] ?? '' }
  }

  function finish(code: string, { state, cookie }: { state: string; cookie: string }): Promise<Visit> {
    return getWorld().visitor.visit('finishOidcSignIn', { body: { code, state }, headers: { cookie } })
  }

  describe('sign-in at an identity provider', () => {
    test('is offered where there is one', async () => {
      const { visitor, system } = getWorld()
      const { body } = await visitor.visit('getSignInMethods', {})
      expect(readText(body, 'oidc', 'name') !== null).toBe(system.identities !== undefined)
      if (system.identities !== undefined) return
      const visit = await visitor.visit('beginOidcSignIn', { body: { return_to: '/teams' } })
      expect(visit.code).toBe('not_found')
      expect((await visitor.visit('finishOidcSignIn', { body: { code: 'c', state: 's' } })).code).toBe(
        'not_found',
      )
    })

    test('signs in whom the provider vouches for, and brings back to the page', async () => {
      const { visitor, system } = getWorld()
      if (system.identities === undefined) return
      const attempt = await begin()
      const visit = await finish(await system.identities.vouchFor(system.staff.email.toUpperCase()), attempt)
      expect(visit.body).toMatchObject({ staff: { email: system.staff.email }, return_to: '/teams?q=north' })
      const cookie = visit.headers.get('set-cookie')?.split(';')[0] ?? ''
      expect((await visitor.visit('getStaffSession', { headers: { cookie } })).status).toBe(200)
    })

    test('adds nobody, and takes no other code or browser for the right one', async () => {
      const { system } = getWorld()
      if (system.identities === undefined) return
      const stranger = await system.identities.vouchFor('stranger@scrip.example')
      expect((await finish(stranger, await begin())).code).toBe('unauthenticated')
      expect((await finish('made-up', await begin())).code).toBe('unauthenticated')
      const known = await system.identities.vouchFor(system.staff.email)
      const [mine, theirs] = [await begin(), await begin()]
      // Somebody else's attempt, slipped into this browser.
      expect((await finish(known, { state: theirs.state, cookie: mine.cookie })).code).toBe('unauthenticated')
      expect((await finish(known, { state: mine.state, cookie: '' })).code).toBe('unauthenticated')
    })

    test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'teams', '/a b'])(
      'does not lead to %s',
      async (returnTo) => {
        const { visitor } = getWorld()
        const visit = await visitor.visit('beginOidcSignIn', { body: { return_to: returnTo } })
        expect(visit.code).toBe('validation_failed')
      },
    )

    test('is not for a page of another host', async () => {
      const { visitor } = getWorld()
      const headers = { 'sec-fetch-site': 'cross-site' }
      const begun = await visitor.visit('beginOidcSignIn', { body: { return_to: '/' }, headers })
      const finished = await visitor.visit('finishOidcSignIn', { body: { code: 'c', state: 's' }, headers })
      expect([begun.code, finished.code]).toEqual(['csrf_failed', 'csrf_failed'])
    })

    test('is not tried for ever', async () => {
      const { system } = getWorld()
      if (system.identities === undefined) return
      let last: Visit | null = null
      for (let tries = 0; tries < 11; tries += 1) last = await finish('made-up', await begin())
      expect(last?.code).toBe('rate_limited')
    })
  })
}

import { routes } from '@scrip/contract'
import { validateAnswer } from '@scrip/contract/answers'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { toRequest } from './request-sketch.ts'
import { type Visit, readVisit } from './visitor.ts'
import type { GetWorld } from './world.ts'

const paths = [...new Set(routes.map(({ path }) => path))]

/** Paths and methods that the contract does not have, and what browsers ask. */
export function unroutedTests(getWorld: GetWorld): void {
  async function call(method: string, path: string, headers: Record<string, string> = {}): Promise<Visit> {
    const { system } = getWorld()
    return readVisit(await system.fetch(new Request(`${system.baseUrl}${path}`, { method, headers })))
  }

  describe('outside the contract', () => {
    test.each(['/v1/nothing', '/v9/jobs/search', '/admin/v1/nothing', '/v1/companies/a/b/c'])(
      '%s is not found',
      async (path) => {
        const visit = await call('GET', path)
        expect(visit.code).toBe('not_found')
        expect(validateAnswer('unrouted', visit.status, visit.headers, visit.body)).toEqual([])
      },
    )

    test.each(paths)('%s has no TRACE-like method, and says which it has', async (path) => {
      const visit = await call('PATCH', path.replaceAll(/\{\w+\}/g, 'x'))
      expect(visit.code).toBe('method_not_allowed')
      expect(validateAnswer('unrouted', visit.status, visit.headers, visit.body)).toEqual([])
      const methods = routes.filter((route) => route.path === path).map(({ method }) => method)
      for (const method of methods) expect(visit.headers.get('allow')?.split(', ')).toContain(method)
    })

    test('pages of any origin may read what customers get, with its headers', async () => {
      const world = getWorld()
      const request = toRequest('searchJobs', goodRequest('searchJobs', world), world.system.baseUrl)
      const { headers } = await readVisit(await world.system.fetch(request))
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.has('access-control-allow-credentials')).toBe(false)
      const exposed = headers.get('access-control-expose-headers')?.toLowerCase() ?? ''
      const ours = [...headers.keys()].filter((name) =>
        /^(credits-|ratelimit|request-id|rules-version)/.test(name),
      )
      expect(ours.length).toBeGreaterThan(8)
      expect(exposed.split(', ')).toEqual(expect.arrayContaining(ours))
      expect(headers.get('cache-control')).toBe('no-store')
      const refused = await call('POST', '/v1/jobs/search')
      expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    })

    test('preflights are answered for customers, and nothing for the staff', async () => {
      const asking = { origin: 'https://app.example', 'access-control-request-method': 'POST' }
      const preflight = await call('OPTIONS', '/v1/jobs/search', asking)
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
      expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(
        'idempotency-key',
      )
      const staff = await call('OPTIONS', '/admin/v1/teams', asking)
      expect(staff.headers.has('access-control-allow-origin')).toBe(false)
      const list = await call('GET', '/admin/v1/teams', {
        ...getWorld().staff,
        origin: 'https://app.example',
      })
      expect(list.headers.has('access-control-allow-origin')).toBe(false)
    })

    test('one rules version for all', async () => {
      const versions = [
        await call('GET', '/v1/team'),
        await call('GET', '/v1/nothing'),
        await call('GET', '/admin/v1/session'),
      ]
      expect(new Set(versions.map(({ headers }) => headers.get('rules-version'))).size).toBe(1)
    })
  })
}

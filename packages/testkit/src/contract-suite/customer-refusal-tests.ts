import { routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { pointersOf } from './refusal-tests.ts'
import { extend } from './request-sketch.ts'
import { expectText, readText, readValue } from './visitor.ts'
import { createCustomer, createKey, keyed } from './customers.ts'
import { broadJobSearch } from './good-bodies.ts'
import type { GetWorld } from './world.ts'

const ofCustomers = routes.filter(({ audience }) => audience === 'customer')

/** What only customers can do wrong. */
export function customerRefusalTests(getWorld: GetWorld): void {
  describe('refuses a customer', () => {
    test.each(ofCustomers)('$operationId with a revoked key', async ({ operationId }) => {
      const world = getWorld()
      const sketch = extend(goodRequest(operationId, world), { headers: world.revoked.headers })
      expect((await world.visitor.visit(operationId, sketch)).code).toBe('key_revoked')
    })

    test.each(ofCustomers)('$operationId of a suspended team', async ({ operationId }) => {
      const world = getWorld()
      const sketch = extend(goodRequest(operationId, world), { headers: world.dormant.headers })
      expect((await world.visitor.visit(operationId, sketch)).code).toBe('team_suspended')
    })

    test('a key that was made for a past moment', async () => {
      const { visitor, staff, rich } = getWorld()
      const body = { name: 'late', expires_at: '2000-01-01T00:00:00Z' }
      const visit = await visitor.visit('adminCreateKey', {
        path: { team_id: rich.teamId },
        body,
        headers: keyed(staff),
      })
      expect(pointersOf(visit.body)).toEqual([{ pointer: '/expires_at', in: 'body' }])
    })

    test('a key at its expiry, not before, when time can be turned', async () => {
      const { visitor, staff, rich, system } = getWorld()
      const { body } = await visitor.visit('getCreditBalance', { headers: rich.headers })
      const at = Date.parse(expectText(body, 'as_of'))
      const key = await createKey(visitor, staff, rich.teamId, {
        name: 'short',
        expires_at: new Date(at + 60_000).toISOString(),
      })
      expect((await visitor.visit('getTeam', { headers: key.headers })).status).toBe(200)
      if (system.clock === undefined) return
      await system.clock.advance(60_000)
      expect((await visitor.visit('getTeam', { headers: key.headers })).code).toBe('key_expired')
    })

    test('a search without a filter that narrows it, naming those that would', async () => {
      const { visitor, rich } = getWorld()
      const visit = await visitor.visit('searchJobs', {
        body: { limit: 1, job_title_or: ['x'] },
        headers: rich.headers,
      })
      expect(visit.code).toBe('validation_failed')
      expect(JSON.stringify(visit.body)).toContain('posted_at_max_age_days')
    })

    test.each([
      ['Credits-Max', '-1'],
      ['Credits-Max', 'many'],
      ['Credits-Max', '1.5'],
      ['Credits-Dry-Run', 'maybe'],
      ['Credits-Hold', 'chg_1'],
      ['Credits-Hold', 'hld 1'],
      ['Idempotency-Key', 'x'.repeat(256)],
      ['Idempotency-Key', 'two words'],
    ])('a priced call with %s: %s, naming the header', async (name, value) => {
      const world = getWorld()
      for (const { operationId, priceId } of ofCustomers) {
        if (priceId === null) continue
        const sketch = extend(goodRequest(operationId, world), { headers: { [name]: value } })
        const visit = await world.visitor.visit(operationId, sketch)
        expect(pointersOf(visit.body)).toEqual([{ pointer: `/${name}`, in: 'header' }])
        expect(visit.headers.has('credits-charge')).toBe(false)
      }
    })

    test.each([
      ['listCompanyJobs', 'cursor=nonsense'],
      ['listCompanyTechnologies', 'cursor=nonsense'],
      ['listAccessWindows', 'cursor=nonsense'],
      ['listGrants', 'cursor=nonsense'],
      ['listEntries', 'kind=api&cursor=nonsense'],
      ['listCharges', 'cursor=nonsense'],
      ['listHolds', 'cursor=nonsense'],
      ['adminListHolds', 'cursor=nonsense'],
      ['adminListExpiring', 'cursor=nonsense'],
    ] as const)('%s with a cursor of no list', async (operation, query) => {
      const world = getWorld()
      const visit = await world.visitor.visit(operation, { ...goodRequest(operation, world), query })
      expect(pointersOf(visit.body)).toEqual([{ pointer: '/cursor', in: 'query' }])
    })

    test('pages that the plan does not have', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const free = await createCustomer(visitor, staff, { name: 'Small', plan_id: 'free' })
      for (const operation of ['searchJobs', 'searchCompanies', 'searchTechnologies'] as const) {
        const good = goodRequest(operation, world)
        const sketch = extend(good, { headers: free.headers, body: { ...Object(good.body), limit: 26 } })
        const visit = await visitor.visit(operation, sketch)
        expect(visit.code).toBe('plan_limit')
        expect(readValue(visit.body, 'limit')).toEqual({ name: 'page_size', max: 25, requested: 26 })
        expect(readText(visit.body, 'error', 'code')).toBe('E-020')
      }
      const sixth = { body: { ...broadJobSearch, page: 5 }, headers: free.headers }
      const visit = await visitor.visit('searchJobs', sixth)
      expect(readValue(visit.body, 'limit')).toEqual({ name: 'pages', max: 5, requested: 6 })
    })

    test('a period that ends before it begins', async () => {
      const { visitor, rich } = getWorld()
      const visit = await visitor.visit('getUsage', {
        query: 'from=2026-02-01&to=2026-01-01',
        headers: rich.headers,
      })
      expect(pointersOf(visit.body)).toEqual([{ pointer: '/to', in: 'query' }])
    })
  })
}

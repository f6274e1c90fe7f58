import { describe, expect, test } from 'vitest'
import { pointersOf } from './refusal-tests.ts'
import { openHold, teamWith } from './staff-actions.ts'
import { expectText, readNumber, readText, readValue } from './visitor.ts'
import { createCustomer } from './customers.ts'
import { broadJobSearch } from './good-bodies.ts'
import type { GetWorld } from './world.ts'

const day = 86_400_000

/** What will be, what was asked for, and what the ledger says of itself. */
export function outlookTests(getWorld: GetWorld): void {
  describe('an estimate', () => {
    test('is what the call then costs, out of the same grants', async () => {
      const world = getWorld()
      const { visitor } = world
      const { headers, grantId } = await teamWith(world, 'api', 10)
      const estimate = (body: unknown) => visitor.visit('estimateCost', { body, headers })
      const two = await estimate({ operation: 'searchJobs', units: 2 })
      expect(two.body).toMatchObject({
        cost: 2,
        per: 'record',
        available: 10,
        is_covered: true,
        missing_credits: 0,
        slices: [{ grant_id: grantId, amount: 2 }],
      })
      const spent = await visitor.visit('searchJobs', { body: { ...broadJobSearch, limit: 2 }, headers })
      expect(Number(spent.headers.get('credits-cost'))).toBe(readNumber(two.body, 'cost'))
      const many = await estimate({ operation: 'searchCompanies', units: 3 })
      expect(many.body).toMatchObject({ cost: 9, is_covered: false, missing_credits: 1, slices: [] })
    })

    test('counts an open company as free, and each company once', async () => {
      const world = getWorld()
      const { visitor, companyId } = world
      const { headers } = await teamWith(world, 'company', 10)
      await visitor.visit('revealCompanies', { body: { company_ids: [companyId] }, headers })
      const ids = [companyId, 'c9998', 'c9999', 'c9998']
      const body = { operation: 'revealCompanies', company_ids: ids }
      const estimate = await visitor.visit('estimateCost', { body, headers })
      expect(estimate.body).toMatchObject({ units: 2, window_hits: 1, cost: 2, available: 9 })
      for (const [wrong, pointer] of [
        [{ operation: 'searchJobs', company_ids: ids }, '/company_ids'],
        [{ ...body, units: 1 }, '/units'],
      ] as const) {
        const visit = await visitor.visit('estimateCost', { body: wrong, headers })
        expect(pointersOf(visit.body)).toEqual([{ pointer, in: 'body' }])
      }
      const neither = await visitor.visit('estimateCost', { body: { operation: 'searchJobs' }, headers })
      expect(neither.code).toBe('validation_failed')
    })
  })

  describe('a forecast', () => {
    test('has what falls due by itself, in order', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const { headers } = await createCustomer(visitor, staff, { name: 'Planner', plan_id: 'free' })
      const holdId = await openHold(world, headers, { amount: 20, ttl_seconds: 3600 })
      const { body } = await visitor.visit('getForecast', { query: 'days=40', headers })
      const asOf = Date.parse(expectText(body, 'as_of'))
      expect(Date.parse(expectText(body, 'to'))).toBe(asOf + 40 * day)
      expect(readNumber(body, 'forecasts', 'api', 'available')).toBe(180)
      const events = readValue(body, 'forecasts', 'api', 'events')
      const lines = Array.isArray(events)
        ? events.map((it) => [
            readText(it, 'type'),
            readNumber(it, 'amount'),
            readNumber(it, 'available_after'),
          ])
        : []
      expect(lines.slice(0, 3)).toEqual([
        ['hold_expiry', 20, 200],
        ['expiry', -200, 0],
        ['period', 200, 200],
      ])
      const hold = await visitor.visit('getHold', { path: { hold_id: holdId }, headers })
      expect(readText(body, 'forecasts', 'api', 'events', 0, 'at')).toBe(readText(hold.body, 'expires_at'))
      const soon = await visitor.visit('getForecast', { query: 'days=1', headers })
      expect(readValue(soon.body, 'forecasts', 'company', 'events')).toEqual([])
    })

    test('is where the future is asked for: a balance has none', async () => {
      const { visitor, rich } = getWorld()
      const query = 'as_of=2999-01-01T00:00:00Z'
      const visit = await visitor.visit('getCreditBalance', { query, headers: rich.headers })
      expect(pointersOf(visit.body)).toEqual([{ pointer: '/as_of', in: 'query' }])
    })
  })

  describe('the request log', () => {
    test('has each answered call with what it returned and took, newest first', async () => {
      const world = getWorld()
      const { visitor, companyId } = world
      const { headers, keyId } = await teamWith(world, 'api', 10)
      const search = await visitor.visit('searchJobs', { body: { ...broadJobSearch, limit: 2 }, headers })
      await visitor.visit('searchTechnologies', { body: { company_id: companyId }, headers })
      const list = async (query: string) => {
        const { body } = await visitor.visit('listRequestsLegacy', { query, headers })
        const data = readValue(body, 'data')
        return Array.isArray(data) ? data : []
      }
      const lines = await list('')
      expect(lines).toHaveLength(2)
      expect(lines[1]).toMatchObject({
        id: search.headers.get('request-id'),
        type: 'searchJobs',
        method: 'POST',
        url: '/v1/jobs/search',
        status_code: 200,
        is_origin_app: false,
        num_returned_jobs: 2,
        api_credits: 2,
        ui_credits: 0,
      })
      expect(await list('limit=1&page=1')).toEqual([lines[1]])
      expect(await list('origin=api')).toHaveLength(2)
      expect(await list('origin=app')).toEqual([])
      const count = async (query: string) => {
        const { body } = await visitor.visit('countRequestsLegacy', { query, headers })
        return Array.isArray(body)
          ? body.reduce((sum: number, it) => sum + (readNumber(it, 'number_of_requests') ?? 0), 0)
          : null
      }
      expect(await count('')).toBe(2)
      expect(await count(`api_key_id=${keyId}&is_origin_app=false`)).toBe(2)
      expect(await count('api_key_id=key_000nothing')).toBe(0)
      expect(await count('is_origin_app=true')).toBe(0)
    })
  })

  describe('the check of the ledger', () => {
    test('finds no broken law in anything that this suite did, page by page', async () => {
      const { visitor, staff } = getWorld()
      let accounts = 0
      let entries = 0
      for (let cursor: string | null = null; ;) {
        const body = { limit: 20, ...(cursor === null ? {} : { cursor }) }
        const page = await visitor.visit('adminVerifyLedger', { body, headers: staff })
        expect(readValue(page.body, 'violations')).toEqual([])
        expect(readValue(page.body, 'is_clean')).toBe(true)
        accounts += readNumber(page.body, 'accounts') ?? 0
        entries += readNumber(page.body, 'entries') ?? 0
        cursor = readText(page.body, 'next_cursor')
        if (cursor === null) break
      }
      expect(accounts).toBeGreaterThan(20)
      expect(entries).toBeGreaterThan(50)
    })

    test('is of one team when it is named, and of none that is not there', async () => {
      const { visitor, staff, rich } = getWorld()
      const one = await visitor.visit('adminVerifyLedger', { body: { team_id: rich.teamId }, headers: staff })
      expect(one.body).toMatchObject({ is_clean: true, accounts: 2, next_cursor: null })
      const body = { team_id: 'team_000nobody' }
      expect((await visitor.visit('adminVerifyLedger', { body, headers: staff })).code).toBe('not_found')
    })
  })
}

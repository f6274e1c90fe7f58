import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import type { Customer } from './customers.ts'
import { broadJobSearch, freshKey } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import { extend } from './request-sketch.ts'
import { openHold, teamWith } from './staff-actions.ts'
import { type Visit, expectText, readNumber, readText, readValue } from './visitor.ts'

const priced = ['searchJobs', 'searchCompanies', 'searchTechnologies', 'revealCompanies'] as const

/** Credits set aside before the cost is known (rulebook, section 6). */
export function holdTests(getWorld: GetWorld): void {
  async function balance({ headers }: Customer): Promise<{ available: number | null; held: number | null }> {
    const { body } = await getWorld().visitor.visit('getCreditBalance', { headers })
    const of = (name: string) => readNumber(body, 'balances', 'api', name)
    return { available: of('available'), held: of('held') }
  }

  async function search(team: Customer, holdId: string, limit = 1): Promise<Visit> {
    const headers = { ...team.headers, 'credits-hold': holdId }
    return getWorld().visitor.visit('searchJobs', { body: { ...broadJobSearch, limit }, headers })
  }

  describe('a hold', () => {
    test('is out of available until it is captured, and the rest goes back', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 100)
      const { headers } = team
      const body = { kind: 'api', amount: 60, ttl_seconds: 600, label: 'a batch' }
      const created = await visitor.visit('createHold', { body, headers })
      expect(created.status).toBe(201)
      expect(readValue(created.body, 'hold')).toMatchObject({
        amount: 60,
        held: 60,
        captured: 0,
        state: 'open',
        label: 'a batch',
        api_key_id: team.keyId,
        request_id: created.headers.get('request-id'),
      })
      expect(readNumber(created.body, 'available')).toBe(40)
      expect(await balance(team)).toEqual({ available: 40, held: 60 })

      const path = { hold_id: expectText(created.body, 'hold', 'id') }
      const captured = await visitor.visit('captureHold', { path, body: { amount: 25, records: 7 }, headers })
      expect(captured.body).toMatchObject({ cost: 25, released: 35, available: 75 })
      expect(readValue(captured.body, 'hold')).toMatchObject({ state: 'captured', held: 0, captured: 25 })
      expect(await balance(team)).toEqual({ available: 75, held: 0 })
      const chargeId = expectText(captured.body, 'charge_id')
      const charge = await visitor.visit('getCharge', { path: { charge_id: chargeId }, headers })
      expect(charge.body).toMatchObject({ amount: 25, records: 7, hold_id: path.hold_id, refunded: 0 })
      const entries = await visitor.visit('listEntries', { query: 'kind=api', headers })
      const data = readValue(entries.body, 'data')
      const lines = Array.isArray(data) ? data.filter((it) => readText(it, 'hold_id') === path.hold_id) : []
      expect(
        lines.map((it) => [readText(it, 'type'), readNumber(it, 'amount'), readNumber(it, 'held_amount')]),
      ).toEqual([
        ['release', 35, -35],
        ['capture', 0, -25],
        ['hold', -60, 60],
      ])
      const got = await visitor.visit('getHold', { path, headers })
      expect(got.body).toEqual(readValue(captured.body, 'hold'))
    })

    test('ends once (L10): afterwards it says how it ended', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 10)
      const { headers } = team
      const path = { hold_id: await openHold(world, headers, { amount: 5 }) }
      const released = await visitor.visit('releaseHold', { path, headers })
      expect(released.body).toMatchObject({ cost: 0, charge_id: null, released: 5, available: 10 })
      for (const visit of [
        await visitor.visit('releaseHold', { path, headers }),
        await visitor.visit('captureHold', { path, body: {}, headers }),
        await search(team, path.hold_id),
      ]) {
        expect(visit.code).toBe('hold_ended')
        expect(readValue(visit.body, 'hold')).toEqual({ id: path.hold_id, state: 'released', held: 0 })
      }
    })

    test('captures no more than it has, and then stays as it was (L11)', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 10)
      const path = { hold_id: await openHold(world, team.headers, { amount: 5 }) }
      const refused = await visitor.visit('captureHold', { path, body: { amount: 6 }, headers: team.headers })
      expect(refused.body).toMatchObject({
        code: 'hold_insufficient',
        kind: 'api',
        required: 6,
        available: 5,
        hold: { id: path.hold_id, state: 'open', held: 5 },
      })
      const all = await visitor.visit('captureHold', { path, body: {}, headers: team.headers })
      expect(all.body).toMatchObject({ cost: 5, released: 0, available: 5 })
    })

    test('pays many calls, until nothing is left under it', async () => {
      const world = getWorld()
      const team = await teamWith(world, 'api', 10)
      const holdId = await openHold(world, team.headers, { amount: 3 })
      for (const left of [2, 1]) {
        const spent = await search(team, holdId)
        expect(spent.headers.get('credits-cost')).toBe('1')
        expect(spent.headers.get('credits-remaining')).toBe('7')
        expect(await balance(team)).toEqual({ available: 7, held: left })
        const chargeId = spent.headers.get('credits-charge') ?? ''
        const charge = await world.visitor.visit('getCharge', {
          path: { charge_id: chargeId },
          headers: team.headers,
        })
        expect(charge.body).toMatchObject({ amount: 1, hold_id: holdId })
      }
      const refused = await search(team, holdId, 2)
      expect(refused.code).toBe('hold_insufficient')
      expect(refused.headers.get('credits-cost')).toBe('0')
      expect(refused.headers.get('credits-remaining')).toBe('7')
      expect(refused.body).toMatchObject({ required: 2, available: 1, hold: { held: 1 } })
      const capped = { ...team.headers, 'credits-hold': holdId, 'credits-max': '1' }
      const body = { ...broadJobSearch, limit: 2 }
      const cut = await world.visitor.visit('searchJobs', { body, headers: capped })
      expect(cut.headers.get('credits-cost')).toBe('1')
      const path = { hold_id: holdId }
      const empty = await world.visitor.visit('captureHold', { path, body: {}, headers: team.headers })
      expect(empty.body).toMatchObject({ cost: 0, charge_id: null, released: 0 })
    })

    test('pays a reveal, whose window it opens, and nothing of a dry run', async () => {
      const world = getWorld()
      const { visitor, companyId } = world
      const team = await teamWith(world, 'company', 5)
      const holdId = await openHold(world, team.headers, { kind: 'company', amount: 2 })
      const headers = { ...team.headers, 'credits-hold': holdId }
      const body = { company_ids: [companyId] }
      const dry = await visitor.visit('revealCompanies', {
        body,
        headers: { ...headers, 'credits-dry-run': '?1' },
      })
      expect(readValue(dry.body, 'dry_run')).toMatchObject({ cost: 1, slices: [{ grant_id: team.grantId }] })
      const path = { hold_id: holdId }
      const untouched = await visitor.visit('getHold', { path, headers: team.headers })
      expect(untouched.body).toMatchObject({ held: 2, captured: 0, state: 'open' })
      const paid = await visitor.visit('revealCompanies', { body, headers })
      expect(paid.headers.get('credits-cost')).toBe('1')
      expect(paid.headers.get('credits-remaining')).toBe('3')
      const company = await visitor.visit('getCompany', {
        path: { company_id: companyId },
        headers: team.headers,
      })
      expect(readText(company.body, 'window', 'charge_id')).toBe(paid.headers.get('credits-charge'))
    })

    test('may have ended when its call is repeated under its key: the answer is the same (L21)', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 5)
      const holdId = await openHold(world, team.headers, { amount: 2 })
      const headers = { ...team.headers, 'credits-hold': holdId, 'idempotency-key': freshKey() }
      const body = { ...broadJobSearch, limit: 1 }
      const first = await visitor.visit('searchJobs', { body, headers })
      await visitor.visit('releaseHold', { path: { hold_id: holdId }, headers: team.headers })
      const again = await visitor.visit('searchJobs', { body, headers })
      expect(again.body).toEqual(first.body)
      expect(again.headers.get('credits-charge')).toBe(first.headers.get('credits-charge'))
      const withoutHold = { ...team.headers, 'idempotency-key': headers['idempotency-key'] }
      const other = await visitor.visit('searchJobs', { body, headers: withoutHold })
      expect(other.code).toBe('idempotency_key_reused')
    })

    test.each(priced)('of nobody pays no %s', async (operation) => {
      const world = getWorld()
      const missing = { 'credits-hold': 'hld_000nothing' }
      const sketch = extend(goodRequest(operation, world), { headers: missing })
      const visit = await world.visitor.visit(operation, sketch)
      expect(visit.code).toBe('not_found')
      expect(readValue(visit.body, 'missing')).toEqual({ type: 'hold', id: 'hld_000nothing' })
    })

    test('of api credits pays nothing that costs company credits', async () => {
      const world = getWorld()
      const headers = { 'credits-hold': world.holdId }
      const sketch = extend(goodRequest('revealCompanies', world), { headers })
      const fresh = extend(sketch, { body: { company_ids: [world.companyId] } })
      expect((await world.visitor.visit('revealCompanies', fresh)).code).toBe('not_found')
    })

    test('is not set aside out of nothing', async () => {
      const world = getWorld()
      const team = await teamWith(world, 'api', 3)
      const body = { kind: 'api', amount: 4 }
      const refused = await world.visitor.visit('createHold', { body, headers: team.headers })
      expect(refused.body).toMatchObject({
        code: 'insufficient_credits',
        kind: 'api',
        required: 4,
        available: 3,
      })
    })

    test('is made, captured and released once for one idempotency key (L21)', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 30)
      const keyed = { ...team.headers, 'idempotency-key': freshKey() }
      const body = { kind: 'api', amount: 10 }
      const first = await visitor.visit('createHold', { body, headers: keyed })
      const again = await visitor.visit('createHold', { body, headers: keyed })
      expect(again.body).toEqual(first.body)
      const other = { body: { ...body, amount: 9 }, headers: keyed }
      expect((await visitor.visit('createHold', other)).code).toBe('idempotency_key_reused')
      expect(await balance(team)).toEqual({ available: 20, held: 10 })

      const path = { hold_id: expectText(first.body, 'hold', 'id') }
      const capture = { path, body: { amount: 4 }, headers: keyed }
      const captured = await visitor.visit('captureHold', capture)
      expect((await visitor.visit('captureHold', capture)).body).toEqual(captured.body)
      const reused = { ...capture, body: { amount: 5 } }
      expect((await visitor.visit('captureHold', reused)).code).toBe('idempotency_key_reused')
      const release = {
        path: { hold_id: await openHold(world, team.headers, { amount: 1 }) },
        headers: keyed,
      }
      const released = await visitor.visit('releaseHold', release)
      expect((await visitor.visit('releaseHold', release)).body).toEqual(released.body)
      expect(await balance(team)).toEqual({ available: 26, held: 0 })
    })

    test('is listed by state, to its team and to support', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 10)
      const { headers } = team
      const ended = await openHold(world, headers, { amount: 1 })
      await visitor.visit('releaseHold', { path: { hold_id: ended }, headers })
      const open = await openHold(world, headers, { amount: 2 })
      const captured = await openHold(world, headers, { amount: 3 })
      await visitor.visit('captureHold', { path: { hold_id: captured }, body: {}, headers })
      const idsOf = ({ body }: Visit) => {
        const data = readValue(body, 'data')
        return Array.isArray(data) ? data.map((it) => readText(it, 'id')) : null
      }
      const list = (query: string) => visitor.visit('listHolds', { query, headers })
      expect(idsOf(await list(''))).toEqual([captured, open, ended])
      expect(idsOf(await list('state=all'))).toEqual([captured, open, ended])
      expect(idsOf(await list('state=open&kind=api'))).toEqual([open])
      expect(idsOf(await list('state=ended'))).toEqual([captured, ended])
      expect(idsOf(await list('state=captured'))).toEqual([captured])
      expect(idsOf(await list('state=released'))).toEqual([ended])
      expect(idsOf(await list('state=expired'))).toEqual([])
      expect(idsOf(await list('state=all&kind=company'))).toEqual([])
      const first = await list('state=all&limit=1')
      const cursor = encodeURIComponent(expectText(first.body, 'next_cursor'))
      expect(idsOf(await list(`state=all&limit=1&cursor=${cursor}`))).toEqual([open])
      const path = { team_id: team.teamId }
      const seen = await visitor.visit('adminListHolds', { path, headers: staff })
      expect(idsOf(seen)).toEqual([captured, open, ended])
    })

    test('of the other kind pays for nothing, and the refusal says so', async () => {
      const world = getWorld()
      const { visitor, companyId } = world
      const { headers } = await teamWith(world, 'api', 10)
      const holdId = await openHold(world, headers, { amount: 1 })
      const reveal = (hold: string) =>
        visitor.visit('revealCompanies', {
          body: { company_ids: [companyId] },
          headers: { ...headers, 'credits-hold': hold },
        })
      const other = await reveal(holdId)
      expect(other.code).toBe('not_found')
      expect(readText(other.body, 'detail')).toContain(
        'is of api credits, and this call takes company credits',
      )
      const none = await reveal('hld_000nothing')
      expect(none.code).toBe('not_found')
      expect(readText(none.body, 'detail')).toContain('has no hold')
    })

    test('ends by itself at its expiry, not before, when time can be turned (L13)', async () => {
      const world = getWorld()
      const { clock } = world.system
      if (clock === undefined) return
      const team = await teamWith(world, 'api', 10)
      const holdId = await openHold(world, team.headers, { amount: 4, ttl_seconds: 60 })
      await clock.advance(59_999)
      expect(await balance(team)).toEqual({ available: 6, held: 4 })
      await clock.advance(1)
      expect(await balance(team)).toEqual({ available: 10, held: 0 })
      const path = { hold_id: holdId }
      const got = await world.visitor.visit('getHold', { path, headers: team.headers })
      expect(got.body).toMatchObject({ state: 'expired', held: 0, released: 4 })
      expect(readText(got.body, 'ended_at')).toBe(readText(got.body, 'expires_at'))
      const late = await world.visitor.visit('captureHold', { path, body: {}, headers: team.headers })
      expect(late.code).toBe('hold_ended')
    })
  })
}

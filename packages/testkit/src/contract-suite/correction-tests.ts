import { describe, expect, test } from 'vitest'
import type { Customer } from './customers.ts'
import { broadJobSearch, reason } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import { pointersOf } from './refusal-tests.ts'
import { applyWrite, giveCredits, openHold, teamWith } from './staff-actions.ts'
import { type Visit, expectText, readNumber, readText, readValue } from './visitor.ts'

/** Refunds, voids, claw-backs, adjustments and new expiries (rulebook, section 7). */
export function correctionTests(getWorld: GetWorld): void {
  function search({ headers }: Customer, limit: number): Promise<Visit> {
    return getWorld().visitor.visit('searchJobs', { body: { ...broadJobSearch, limit }, headers })
  }

  async function available({ headers }: Customer, kind = 'api'): Promise<number | null> {
    const { body } = await getWorld().visitor.visit('getCreditBalance', { headers })
    return readNumber(body, 'balances', kind, 'available')
  }

  const chargeIn = (visit: Visit) => visit.headers.get('credits-charge') ?? ''

  describe('a refund', () => {
    test('gives back in parts, never more than the charge (L14), and the report tells of it', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 50)
      const spent = await search(team, 5)
      const path = { team_id: team.teamId, charge_id: chargeIn(spent) }
      const part = await applyWrite(world, 'adminRefundCharge', { path, body: { amount: 2, ...reason } })
      expect(part.body).toMatchObject({
        applied: true,
        refunded: 2,
        refundable: 3,
        ended_again: 0,
        effect: { kind: 'api', slices: [{ grant_id: team.grantId, amount: 2 }] },
        charge: { amount: 5, refunded: 2, slices: [{ amount: 5, refunded: 2 }] },
      })
      expect(await available(team)).toBe(47)
      // The rate is gross: an account of less than a day spent its 5 in a day, of which 2 were given back.
      const balance = await visitor.visit('getCreditBalance', { headers: team.headers })
      expect(readNumber(balance.body, 'balances', 'api', 'runs_out', 'credits_per_day')).toBe(5)
      const tooMuch = await visitor.visit('adminRefundCharge', {
        path,
        query: 'preview=true',
        body: { amount: 4, ...reason },
        headers: staff,
      })
      expect(tooMuch.code).toBe('refund_exceeds_charge')
      expect(readValue(tooMuch.body, 'refund')).toEqual({
        charge_id: path.charge_id,
        refundable: 3,
        requested: 4,
      })
      const rest = await applyWrite(world, 'adminRefundCharge', { path, body: reason })
      expect(rest.body).toMatchObject({ refunded: 3, refundable: 0 })
      expect(await available(team)).toBe(50)
      const charge = await visitor.visit('getCharge', { path, headers: team.headers })
      expect(charge.body).toMatchObject({
        refunded: 5,
        refunds: [{ amount: 2, reason_code: 'test' }, { amount: 3 }],
      })
      const usage = await visitor.visit('getUsage', { query: 'group_by=operation', headers: team.headers })
      expect(readValue(usage.body, 'totals', 'api')).toMatchObject({ credits: 5, refunded: 5, requests: 1 })
      const csv = await visitor.visit('getUsage', { query: 'format=csv', headers: team.headers })
      expect(String(csv.body).split('\r\n')[0]).toContain('kind,credits,refunded,records')
    })

    test('of a reveal closes its window, and the next reveal is charged (L30)', async () => {
      const world = getWorld()
      const { visitor, companyId } = world
      const team = await teamWith(world, 'company', 5)
      const reveal = () =>
        visitor.visit('revealCompanies', { body: { company_ids: [companyId] }, headers: team.headers })
      const path = { team_id: team.teamId, charge_id: chargeIn(await reveal()) }
      const refunded = await applyWrite(world, 'adminRefundCharge', { path, body: reason })
      expect(readValue(refunded.body, 'closed_company_ids')).toEqual([companyId])
      const windows = await visitor.visit('listAccessWindows', { query: 'state=all', headers: team.headers })
      expect(readValue(windows.body, 'data', 0)).toMatchObject({ state: 'closed', charge_id: path.charge_id })
      expect(readText(windows.body, 'data', 0, 'closed_at')).not.toBeNull()
      expect((await reveal()).headers.get('credits-cost')).toBe('1')
    })

    test('to a voided grant ends again, unless it is reissued', async () => {
      const world = getWorld()
      const team = await teamWith(world, 'api', 10)
      const charges = [chargeIn(await search(team, 2)), chargeIn(await search(team, 3))]
      const grant = { team_id: team.teamId, grant_id: team.grantId }
      await applyWrite(world, 'adminVoidGrant', { path: grant, body: reason })
      const refund = (chargeId: string | undefined, more: object) =>
        applyWrite(world, 'adminRefundCharge', {
          path: { team_id: team.teamId, charge_id: chargeId ?? '' },
          body: { ...more, ...reason },
        })
      expect((await refund(charges[0], {})).body).toMatchObject({ refunded: 2, ended_again: 2 })
      expect(await available(team)).toBe(0)
      const again = await refund(charges[1], { reissue: { expires_at: null } })
      expect(again.body).toMatchObject({
        refunded: 3,
        ended_again: 0,
        reissued_grants: [{ amount: 3, source: 'refund', parent_grant_id: team.grantId, expires_at: null }],
      })
      expect(await available(team)).toBe(3)
    })
  })

  describe('a grant', () => {
    test('is voided once: used stays used, held is voided when its hold ends (L15)', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 20)
      await search(team, 3)
      const holdId = await openHold(world, team.headers, { amount: 5 })
      const path = { team_id: team.teamId, grant_id: team.grantId }
      const voided = await applyWrite(world, 'adminVoidGrant', { path, body: reason })
      expect(voided.body).toMatchObject({
        effect: { slices: [{ grant_id: team.grantId, amount: 12 }] },
        grant: { state: 'ended', ended_by: 'void', used: 3, held: 5, voided: 12, available: 0 },
        burn_order: [],
      })
      await visitor.visit('releaseHold', { path: { hold_id: holdId }, headers: team.headers })
      expect(await available(team)).toBe(0)
      const grants = await visitor.visit('listGrants', { query: 'state=all', headers: team.headers })
      expect(readValue(grants.body, 'data', 0)).toMatchObject({ voided: 17, held: 0, used: 3 })
      for (const [operation, body] of [
        ['adminVoidGrant', reason],
        ['adminChangeGrantExpiry', { expires_at: '2099-01-01T00:00:00Z', ...reason }],
      ] as const) {
        const again = await visitor.visit(operation, { path, query: 'preview=true', body, headers: staff })
        expect(again.code).toBe('grant_ended')
        expect(readValue(again.body, 'grant')).toEqual({ id: team.grantId, ended_by: 'void' })
      }
    })

    test('lives as long as it is told to, and burns in its new place', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 10)
      const sooner = await giveCredits(world, team.teamId, { amount: 5, expires_at: '2090-01-01T00:00:00Z' })
      const path = { team_id: team.teamId, grant_id: team.grantId }
      const body = { expires_at: '2080-01-01T00:00:00.000Z', ...reason }
      const moved = await applyWrite(world, 'adminChangeGrantExpiry', { path, body })
      expect(readValue(moved.body, 'grant', 'expires_at')).toBe(body.expires_at)
      expect(readValue(moved.body, 'burn_order')).toMatchObject([
        { grant_id: team.grantId, is_new: false },
        { grant_id: sooner },
      ])
      const query = 'kind=api&type=expiry_change'
      const entries = await visitor.visit('listEntries', { query, headers: team.headers })
      expect(readValue(entries.body, 'data', 0)).toMatchObject({
        amount: 0,
        held_amount: 0,
        expiry_change: { from: null, to: body.expires_at },
      })
      const past = { expires_at: '2001-01-01T00:00:00Z', ...reason }
      const refused = { path, query: 'preview=true', body: past, headers: staff }
      const visit = await visitor.visit('adminChangeGrantExpiry', refused)
      expect(pointersOf(visit.body)).toEqual([{ pointer: '/expires_at', in: 'body' }])
    })

    test('that will expire is in the list of what expires, soonest first', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 10)
      const { body } = await visitor.visit('getCreditBalance', { headers: team.headers })
      const now = Date.parse(expectText(body, 'as_of'))
      const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString()
      const later = await giveCredits(world, team.teamId, { amount: 5, expires_at: inDays(20) })
      const soon = await giveCredits(world, team.teamId, { amount: 6, expires_at: inDays(5) })
      await giveCredits(world, team.teamId, { amount: 7, expires_at: inDays(200) })
      const list = async (query: string) => {
        const visit = await visitor.visit('adminListExpiring', {
          query: `team_id=${team.teamId}&${query}`,
          headers: staff,
        })
        const data = readValue(visit.body, 'data')
        return Array.isArray(data) ? data.map((it) => readText(it, 'grant_id')) : []
      }
      expect(await list('')).toEqual([soon, later])
      expect(await list('within_days=10')).toEqual([soon])
      expect(await list('within_days=10&kind=company')).toEqual([])
      // What rolls over whole at the period's end does not expire.
      const query = `team_id=${world.rich.teamId}&within_days=60`
      const ofRich = await visitor.visit('adminListExpiring', { query, headers: staff })
      expect(ofRich.body).toMatchObject({ data: [] })
      const unknown = await visitor.visit('adminListExpiring', {
        query: 'team_id=team_000nobody',
        headers: staff,
      })
      expect(readValue(unknown.body, 'missing')).toEqual({ type: 'team', id: 'team_000nobody' })
    })
  })

  describe('an adjustment', () => {
    test('takes all or nothing, in burn order', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 10)
      const path = { team_id: team.teamId }
      const body = { kind: 'api', amount: 4, ...reason }
      const adjusted = await applyWrite(world, 'adminAdjustCredits', { path, body })
      expect(adjusted.body).toMatchObject({
        effect: { before: { available: 10 }, after: { available: 6, voided: 4 } },
        balances: { api: { available: 6 } },
      })
      const tooMuch = { path, query: 'preview=true', body: { ...body, amount: 7 }, headers: staff }
      const refused = await visitor.visit('adminAdjustCredits', tooMuch)
      expect(refused.body).toMatchObject({ code: 'insufficient_credits', required: 7, available: 6 })
      expect(await available(team)).toBe(6)
    })
  })

  describe('a claw-back', () => {
    test('takes what is still there of the payment, never more than it granted (L16)', async () => {
      const world = getWorld()
      const { visitor, staff, system } = world
      const team = await teamWith(world, 'api', 10)
      const path = { team_id: team.teamId }
      const body = { kind: 'api', payment_id: 'pay_1', ...reason }
      const unknown = { path, query: 'preview=true', body, headers: staff }
      const missing = await visitor.visit('adminClawBack', unknown)
      expect(readValue(missing.body, 'missing')).toEqual({ type: 'payment', id: 'pay_1' })
      if (system.recordPayment === undefined) return
      await system.recordPayment({ teamId: team.teamId, kind: 'api', paymentId: 'pay_1', amount: 8 })
      expect(await available(team)).toBe(18)
      const tooMuch = await visitor.visit('adminClawBack', { ...unknown, body: { ...body, amount: 9 } })
      expect(tooMuch.code).toBe('claw_back_exceeds_payment')
      expect(readValue(tooMuch.body, 'claw_back')).toEqual({
        payment_id: 'pay_1',
        clawable: 8,
        requested: 9,
      })
      const part = await applyWrite(world, 'adminClawBack', { path, body: { ...body, amount: 3 } })
      expect(part.body).toMatchObject({ granted: 8, clawed_back: 3, taken: 3, not_taken: 0 })
      const rest = await applyWrite(world, 'adminClawBack', { path, body })
      expect(rest.body).toMatchObject({ clawed_back: 8, taken: 5 })
      expect(await available(team)).toBe(10)
    })
  })
}

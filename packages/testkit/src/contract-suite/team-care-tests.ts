import { describe, expect, test } from 'vitest'
import { pointersOf } from './refusal-tests.ts'
import { reason } from './good-bodies.ts'
import { applyWrite, teamWith } from './staff-actions.ts'
import { expectText, readNumber, readText, readValue } from './visitor.ts'
import type { GetWorld, World } from './world.ts'

/** What support does for a team beside its grants: suspend it, look into its windows, print its month. */
export function teamCareTests(getWorld: GetWorld): void {
  describe('a team in the hands of support', () => {
    test('spends nothing while it is suspended, and as before after it; the audit says why', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const team = await teamWith(world, 'api', 10)
      const path = { team_id: team.teamId }
      const suspended = await visitor.visit('adminSuspendTeam', { path, body: reason, headers: staff })
      expect(readText(suspended.body, 'status')).toBe('suspended')
      expect((await visitor.visit('getTeam', { headers: team.headers })).code).toBe('team_suspended')
      expect((await flagsOf(world, team.teamId))[0]).toBe('suspended')

      await visitor.visit('adminSuspendTeam', { path, body: reason, headers: staff })
      const lifted = await visitor.visit('adminUnsuspendTeam', { path, body: reason, headers: staff })
      expect(readText(lifted.body, 'status')).toBe('active')
      expect((await visitor.visit('getTeam', { headers: team.headers })).status).toBe(200)
      const { body } = await visitor.visit('adminListAudit', {
        query: `team_id=${team.teamId}&limit=2`,
        headers: staff,
      })
      expect(readText(body, 'data', 0, 'action')).toBe('team.unsuspend')
      // The second suspension changed nothing, so nothing is said of it.
      expect(readText(body, 'data', 1, 'action')).toBe('team.suspend')
      expect(readText(body, 'data', 1, 'reason_code')).toBe(reason.reason_code)
    })

    test('has the windows that a charge opened, until a refund of it closes them', async () => {
      const world = getWorld()
      const { visitor, staff, companyId } = world
      const team = await teamWith(world, 'company', 5)
      const revealed = await visitor.visit('revealCompanies', {
        body: { company_ids: [companyId] },
        headers: team.headers,
      })
      const chargeId = revealed.headers.get('credits-charge') ?? ''
      const path = { team_id: team.teamId }
      const windows = (query: string) =>
        visitor.visit('adminListAccessWindows', { path, query, headers: staff })
      const open = await windows(`charge_id=${chargeId}`)
      expect(readText(open.body, 'data', 0, 'company_id')).toBe(companyId)
      expect(readValue((await windows('charge_id=chg_000nothing')).body, 'data')).toEqual([])

      await applyWrite(world, 'adminRefundCharge', {
        path: { team_id: team.teamId, charge_id: chargeId },
        body: reason,
      })
      expect(readValue((await windows('state=open')).body, 'data')).toEqual([])
      expect(readText((await windows('state=closed')).body, 'data', 0, 'closed_at')).not.toBeNull()
    })

    test('has a statement whose lines lead from the opening to the closing balance', async () => {
      const world = getWorld()
      const { visitor, staff, rich } = world
      const path = { team_id: rich.teamId }
      const { body } = await visitor.visit('adminGetStatement', { path, headers: staff })
      const summary = await visitor.visit('adminGetTeam', { path, headers: staff })
      const totals = readValue(body, 'statements', 'api', 'totals')
      const amounts = Array.isArray(totals) ? totals.map((line) => readNumber(line, 'amount') ?? 0) : []
      const opening = readNumber(body, 'statements', 'api', 'opening_balance') ?? -1
      const closing = readNumber(body, 'statements', 'api', 'closing_balance')
      expect(amounts.length).toBeGreaterThan(1)
      expect(opening + amounts.reduce((sum, amount) => sum + amount, 0)).toBe(closing)
      expect(closing).toBe(readNumber(summary.body, 'balances', 'api', 'available'))

      const csv = await visitor.visit('adminGetStatement', { path, query: 'format=csv', headers: staff })
      expect(String(csv.body)).toMatch(/^kind,day,type,operation,amount,entries,closing_balance\r\napi,/)
    })

    test('has no statement of a month that has not begun, and an empty one of a month before its time', async () => {
      const { visitor, staff, rich } = getWorld()
      const path = { team_id: rich.teamId }
      const of = (month: string) =>
        visitor.visit('adminGetStatement', { path, query: `month=${month}`, headers: staff })
      const future = await of('2999-01')
      expect(pointersOf(future.body)).toEqual([{ pointer: '/month', in: 'query' }])
      const past = await of('2001-12')
      expect(readValue(past.body, 'statements', 'company', 'days')).toEqual([])
      expect(readNumber(past.body, 'statements', 'company', 'closing_balance')).toBe(0)
      expect(expectText(past.body, 'to')).toBe('2002-01-01T00:00:00.000Z')
    })

    test('has an owner among its members', async () => {
      const { visitor, staff } = getWorld()
      const created = await visitor.visit('adminCreateTeam', {
        body: { name: 'Owned', plan_id: 'free', owner_email: 'owner@owned.example' },
        headers: { ...staff, 'idempotency-key': crypto.randomUUID() },
      })
      const path = { team_id: expectText(created.body, 'id') }
      const { body } = await visitor.visit('adminListMembers', { path, headers: staff })
      expect(readValue(body, 'data', 0)).toMatchObject({ email: 'owner@owned.example', role: 'owner' })
    })
  })
}

async function flagsOf({ visitor, staff }: World, teamId: string): Promise<readonly unknown[]> {
  const { body } = await visitor.visit('adminGetTeam', { path: { team_id: teamId }, headers: staff })
  const flags = readValue(body, 'flags')
  return Array.isArray(flags) ? flags.map((flag) => readText(flag, 'code')) : []
}

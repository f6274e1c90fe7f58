import { describe, expect, test } from 'vitest'
import { type AskedWrite, askFor, requestGrant } from './approval-actions.ts'
import { freshKey, goodGrant, reason } from './good-bodies.ts'
import { applyWrite, chargeOf, giveCredits, teamWith } from './staff-actions.ts'
import { type Visit, expectText, readNumber, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** Four eyes: what is above a role's limit waits for a second person, and runs once or not at all. */
export function approvalTests(getWorld: GetWorld): void {
  const decide = (
    operation: 'adminApprove' | 'adminRejectApproval' | 'adminWithdrawApproval',
    approvalId: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Visit> => {
    const body = operation === 'adminRejectApproval' ? { note: 'No.' } : {}
    return getWorld().visitor.visit(operation, { path: { approval_id: approvalId }, body, headers })
  }

  async function availableOf(teamId: string): Promise<number | null> {
    const { visitor, staff } = getWorld()
    const team = await visitor.visit('adminGetTeam', { path: { team_id: teamId }, headers: staff })
    return readNumber(team.body, 'balances', 'api', 'available')
  }

  describe('a second person', () => {
    test('is needed above the limit, and the answer says how much it is', async () => {
      const { visitor, staff } = getWorld()
      const limits = await visitor.visit('adminGetLimits', { headers: staff })
      const limit = readNumber(limits.body, 'own', 'alone', 'api') ?? 0
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const path = { team_id: teamId }
      const above = await applyWrite(getWorld(), 'adminCreateGrant', {
        path,
        body: { ...goodGrant, amount: limit + 1 },
      })
      expect(above.code).toBe('approval_required')
      const move = { kind: 'api', amount: limit + 1, limit }
      expect(readValue(above.body, 'approval')).toEqual({ is_required: true, moves: [move] })
      const exactly = { path, body: { ...goodGrant, amount: limit } }
      expect((await applyWrite(getWorld(), 'adminCreateGrant', exactly)).status).toBe(201)
      expect(await availableOf(teamId)).toBe(10 + limit)
      // More is taken than one may take alone.
      const adjusted = { path, body: { kind: 'api', amount: limit + 5, ...reason } }
      expect((await applyWrite(getWorld(), 'adminAdjustCredits', adjusted)).code).toBe('approval_required')
    })

    test('approves and runs in one: the credits are there, and the audit names both', async () => {
      const { visitor, staff, approver } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await requestGrant(getWorld(), teamId, { amount: 20_000 })
      expect(await availableOf(teamId)).toBe(10)
      const seen = await visitor.visit('adminGetApproval', { path: { approval_id: id }, headers: approver })
      expect(seen.body).toMatchObject({
        state: 'open',
        moves: [{ kind: 'api', amount: 20_000 }],
        may_decide: true,
        effects: [{ kind: 'api', before: { available: 10 }, after: { available: 20_010 } }],
      })
      const approved = await decide('adminApprove', id, approver)
      expect(approved.body).toMatchObject({
        approval: { state: 'run' },
        balances: { api: { available: 20_010 } },
      })
      const audit = await visitor.visit('adminListAudit', {
        query: `team_id=${teamId}&limit=3`,
        headers: staff,
      })
      const grantId = expectText(approved.body, 'approval', 'decision', 'made_id')
      const approverId = expectText(approved.body, 'approval', 'decision', 'by', 'id')
      const requesterId = expectText(approved.body, 'approval', 'requested_by', 'id')
      expect(audit.body).toMatchObject({
        data: [
          { action: 'approval.approve', target: id, actor: { id: approverId }, after: { state: 'run' } },
          { action: 'grant.create', target: grantId, actor: { id: requesterId } },
          { action: 'approval.request', target: id, actor: { id: requesterId } },
        ],
      })
    })

    test('is needed for the plan of a new team, too, and for a plan that grants little at once', async () => {
      const { visitor, people } = getWorld()
      const { headers } = people.billingAdmin
      const made = await visitor.visit('adminCreateTeam', {
        headers: { ...headers, 'idempotency-key': freshKey() },
        body: { name: 'Large', plan_id: 'api_1000000' },
      })
      expect(made.code).toBe('approval_required')
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const later = await visitor.visit('adminChangePlan', {
        path: { team_id: teamId },
        query: 'preview=true',
        headers: { ...headers, 'idempotency-key': freshKey() },
        body: { plan_id: 'api_1000000', at: 'period_end', ...reason },
      })
      expect(readValue(later.body, 'approval')).toMatchObject({ is_required: true })
    })

    test('takes the permission of the write itself, of whoever asks', async () => {
      const { visitor, people } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const asked = await visitor.visit('adminRequestApproval', {
        headers: { ...people.support.headers, 'idempotency-key': freshKey() },
        body: {
          operation: 'adminChangePlan',
          path: { team_id: teamId },
          body: { plan_id: 'free', at: 'now', ...reason },
          version: 'any',
        },
      })
      expect(asked.code).toBe('forbidden')
    })

    test('is never oneself', async () => {
      const { staff, approver } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await requestGrant(getWorld(), teamId, { amount: 20_000 })
      expect((await decide('adminApprove', id, staff)).code).toBe('own_approval')
      expect((await decide('adminRejectApproval', id, staff)).code).toBe('own_approval')
      expect((await decide('adminWithdrawApproval', id, approver)).code).toBe('own_approval')
      expect(await availableOf(teamId)).toBe(10)
      expect((await decide('adminWithdrawApproval', id, staff)).body).toMatchObject({ state: 'withdrawn' })
    })

    test('decides once: a second decision is told how it was', async () => {
      const { staff, approver } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await requestGrant(getWorld(), teamId, { amount: 20_000 })
      expect((await decide('adminRejectApproval', id, approver)).body).toMatchObject({
        state: 'rejected',
        decision: { note: 'No.' },
      })
      for (const operation of ['adminApprove', 'adminRejectApproval'] as const) {
        const again = await decide(operation, id, approver)
        expect(again.body).toMatchObject({ code: 'already_decided', decided: { id, state: 'rejected' } })
      }
      expect((await decide('adminWithdrawApproval', id, staff)).code).toBe('already_decided')
      expect(await availableOf(teamId)).toBe(10)
    })

    test('who approves again, because the answer was lost, runs nothing twice', async () => {
      const { approver } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await requestGrant(getWorld(), teamId, { amount: 20_000 })
      const both = await Promise.all([
        decide('adminApprove', id, approver),
        decide('adminApprove', id, approver),
      ])
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      expect((await decide('adminApprove', id, approver)).status).toBe(200)
      expect(await availableOf(teamId)).toBe(20_010)
    })

    test('cannot approve what changed since: it is stale, and nothing has moved', async () => {
      const { visitor, staff, approver } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await requestGrant(getWorld(), teamId, { amount: 20_000 })
      await giveCredits(getWorld(), teamId, { amount: 7 })
      const late = await decide('adminApprove', id, approver)
      expect(late.code).toBe('version_conflict')
      expect(readText(late.body, 'changes', 0, 'type')).toBe('grant')
      expect(await availableOf(teamId)).toBe(17)
      const stale = await visitor.visit('adminGetApproval', { path: { approval_id: id }, headers: staff })
      expect(stale.body).toMatchObject({ state: 'stale', may_decide: false })
      expect((await decide('adminApprove', id, approver)).code).toBe('already_decided')
    })

    test('may come too late for the credits that were to go, and the request stays open', async () => {
      const { staff, approver } = getWorld()
      const { teamId, headers } = await teamWith(getWorld(), 'api', 3000)
      const write: AskedWrite = {
        operation: 'adminAdjustCredits',
        path: { team_id: teamId },
        body: { kind: 'api', amount: 3000, ...reason },
      }
      const id = expectText((await askFor(getWorld(), write)).body, 'id')
      await chargeOf(getWorld(), headers, 100)
      expect((await decide('adminApprove', id, approver)).code).toBe('insufficient_credits')
      expect(await availableOf(teamId)).toBe(2900)
      expect((await decide('adminWithdrawApproval', id, staff)).status).toBe(200)
    })

    test('finds what waits in a list, with how many there are', async () => {
      const { visitor, staff, approvalId } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await requestGrant(getWorld(), teamId, { amount: 20_000 })
      const idsOf = async (query: string) => {
        const page = await visitor.visit('adminListApprovals', { query, headers: staff })
        expect(readNumber(page.body, 'open_count')).toBeGreaterThan(0)
        const data = readValue(page.body, 'data')
        return Array.isArray(data) ? data.map((it) => readText(it, 'id')) : []
      }
      expect(await idsOf(`team_id=${teamId}`)).toEqual([id])
      expect(await idsOf('state=open&limit=200')).toContain(approvalId)
      await decide('adminWithdrawApproval', id, staff)
      expect(await idsOf(`team_id=${teamId}`)).toEqual([])
      expect(await idsOf(`team_id=${teamId}&state=decided`)).toEqual([id])
    })
  })

  describe('a request for a second person', () => {
    test('is judged as the write itself would be', async () => {
      const { visitor, staff, rich } = getWorld()
      const headers = { ...staff, 'idempotency-key': freshKey() }
      const ask = (body: object) =>
        visitor.visit('adminRequestApproval', {
          body: { operation: 'adminCreateGrant', path: { team_id: rich.teamId }, version: '1', ...body },
          headers,
        })
      const bad = await ask({ body: { ...goodGrant, amount: 0, colour: 'red' } })
      expect(readValue(bad.body, 'errors')).toMatchObject([
        { pointer: '/body/colour', in: 'body' },
        { pointer: '/body/amount', in: 'body' },
      ])
      const nobody = await ask({ body: goodGrant, path: { team_id: 'team_000nobody' } })
      expect(nobody.code).toBe('not_found')
      expect((await ask({ body: goodGrant, version: '999999' })).code).toBe('version_conflict')
    })

    test('asked twice with one key is one, and another one with it is refused', async () => {
      const { visitor, staff } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const path = { team_id: teamId }
      const preview = await visitor.visit('adminCreateGrant', {
        path,
        body: goodGrant,
        query: 'preview=true',
        headers: staff,
      })
      const version = expectText(preview.body, 'version')
      const headers = { ...staff, 'idempotency-key': freshKey() }
      const ask = (amount: number) => {
        const body = { operation: 'adminCreateGrant', path, body: { ...goodGrant, amount }, version }
        return visitor.visit('adminRequestApproval', { body, headers })
      }
      const [first, second] = await Promise.all([ask(20), ask(20)])
      expect(expectText(second.body, 'id')).toBe(expectText(first.body, 'id'))
      expect((await ask(21)).code).toBe('idempotency_key_reused')
    })
  })
}
